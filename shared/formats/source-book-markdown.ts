import type { Debate } from '../model/debate.ts';
import { citationLead, quotedWords } from '../sources/quotation.ts';
import type { ReferencePart } from '../sources/references/reference-part.ts';
import { headline } from './headline.ts';
import { markdownLines, markdownText } from './markdown-text.ts';
import {
  type BookMove,
  type BookPassage,
  type BookReference,
  type BookSection,
  type BookStatement,
  sourceBook,
} from './source-book.ts';

/**
 * Writes a debate's source book in Markdown (CommonMark): map by map, each statement with who asserted or denied it and
 * when, the passages that it cites as quotations, and the bibliography. The same debate gives the same text. `tell` as
 * in `sourceBook`.
 */
export function sourceBookMarkdown(debate: Debate, tell?: (done: number) => void): string {
  const { title, description, author, sections, withoutSource, uncited, sources } = sourceBook(debate, tell);
  const blocks = [
    `# ${markdownText(title)}`,
    author === '' ? '' : `Source book, by ${markdownText(author)}`,
    ...paragraphs(description),
    ...sections.flatMap(section),
    ...list(
      'Claims without a source',
      withoutSource.map(({ text }) => markdownText(headline(text).line)),
    ),
    ...(uncited.length === 0 ? [] : ['## Passages that no statement cites', ...uncited.map(passage)]),
    ...list(
      'Sources',
      sources.map(({ number, citation, isVerbatim }) => {
        const kind = isVerbatim ? '' : ' (Reports what was said; not the speakers’ own words.)';
        return `\\[${number}\\] ${parts(citation)}${kind}`;
      }),
    ),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function section({ title, statements, steps }: BookSection): string[] {
  return [
    `## ${markdownText(title)}`,
    ...statements.flatMap(statement),
    ...(steps.length === 0 ? [] : ['### Said of steps between statements']),
    ...steps.flatMap(({ sentence, moves }) => [markdownText(sentence), moves.map(move).join('\n')]),
  ];
}

function statement({ role, text, seeUnder, moves, passages }: BookStatement): string[] {
  const { line, isWhole } = headline(text);
  const heading = `### ${role}: ${markdownText(line)}`;
  if (seeUnder !== null) return [heading, `See under “${markdownText(seeUnder)}”.`];
  return [heading, ...(isWhole ? [] : paragraphs(text)), moves.map(move).join('\n'), ...passages.map(passage)];
}

function move({ act, speaker, role, date, words, reference }: BookMove): string {
  const who = `**${markdownText(speaker)}**${role === '' ? '' : ` (${markdownText(role)})`}`;
  const when = date === '' ? '' : `, ${markdownText(date)}`;
  return `- ${act} ${who}${when}${place(reference)}${saying(words, reference)}`;
}

function saying(words: string, reference: BookReference | null): string {
  if (words === '') return '';
  const isVerbatim = reference?.isVerbatim ?? false;
  return `: ${isVerbatim ? '' : 'reported as: '}${markdownText(quotedWords({ words, isVerbatim }))}`;
}

function place(reference: BookReference | null): string {
  if (reference === null) return '';
  const page = reference.page === null ? '' : `, ${reference.page}`;
  return `; ${reference.isVerbatim ? 'said' : 'reported'} in \\[${reference.source}\\]${page}`;
}

function passage(given: BookPassage): string {
  const { source, mention, note, tags, judgement } = given;
  const lead = given.isVerbatim ? '— ' : citationLead(given);
  const lines = [...markdownLines(quotedWords(given)), '', `${lead}${parts(mention)} \\[${source}\\]`];
  const quote = lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
  const about = [
    judgement === '' ? '' : `Fidelity: ${markdownText(judgement)}`,
    note === '' ? '' : `Note: ${markdownText(note)}`,
    tags.length === 0 ? '' : `Tags: ${tags.map(markdownText).join(', ')}`,
  ].filter(Boolean);
  return [quote, ...about].join('\n\n');
}

function parts(citation: readonly ReferencePart[]): string {
  return citation
    .map(({ text, isItalic, href }) => {
      if (href !== undefined) return `<${href.replace(/[<>]/gu, encodeURIComponent)}>`;
      const escaped = spaced(text);
      return isItalic ? `*${escaped}*` : escaped;
    })
    .join('');
}

/** Escapes a piece of a line, keeping the spaces at its ends. */
function spaced(text: string): string {
  return `${/^\s/u.test(text) ? ' ' : ''}${markdownText(text)}${/\s$/u.test(text) ? ' ' : ''}`;
}

function paragraphs(text: string): string[] {
  return text === '' ? [] : [markdownLines(text).join('\n')];
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join('\n')];
}
