import { assertNever } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { ReferencePart } from '../../sources/references/reference-part.ts';
import { isolated } from '../../text/isolation.ts';
import { headline } from '../headline.ts';
import type { Block, Chapter, OutlineItem, Report, Span } from '../report.ts';
import { markdownLines, markdownText } from './markdown-text.ts';

/**
 * Writes a report in Markdown (CommonMark, with the footnotes and tables of GitHub's and Pandoc's). Every text shows as it was written.
 * The same report gives the same text.
 */
export function reportMarkdown({ name, title, author, date, scope, contents, chapters, notes }: Report): string {
  const by =
    author === ''
      ? t('{name} of {date}', { name, date })
      : t('{name} by {author}, {date}', { name, author: markdownText(author), date });
  const entries = contents.map(
    ({ level, text }) => `${'  '.repeat(level - 1)}- ${markdownText(text) || t('Untitled')}`,
  );
  const blocks = [
    `# ${markdownText(title)}`,
    `${by}\\\n${markdownText(scope)}`,
    ...(entries.length === 0 ? [] : [`## ${t('Contents')}`, entries.join('\n')]),
    ...chapters.flatMap(chapterBlocks),
    ...notes.map((spans, index) => `[^${index + 1}]: ${line(spans)}`),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function chapterBlocks({ title, blocks }: Chapter): string[] {
  return [`## ${markdownText(title)}`, ...blocks.flatMap(blockLines)];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'statement':
      return statement(block);
    case 'heading':
      return [`### ${markdownText(block.text)}`];
    case 'paragraph':
      return [line(block.spans)];
    case 'quotation':
      return [quotation(block)];
    case 'list':
      return [block.items.map((item) => `- ${line(item)}`).join('\n')];
    case 'table':
      return [table(block)];
    case 'references':
      return [block.items.map(({ number, spans }) => `${number}. ${line(spans)}`).join('\n')];
    case 'source-text':
      return [block.pieces.map(({ text, citedBy }) => spaced(text) + marks(citedBy)).join('')];
    case 'outline':
      return [outlineMarkdown(block.items)];
    case 'picture':
      return [];
    default:
      return assertNever(block);
  }
}

/** Writes statements as a list of several levels, with what is told of each on lines of its item. */
export function outlineMarkdown(items: readonly OutlineItem[]): string {
  return items
    .map(({ level, number, label, text, details }) => {
      const inside = '  '.repeat(level);
      const head = [...(number === null ? [] : [`**${number}**`]), ...(label.length === 0 ? [] : [`*${line(label)}*`])];
      const said = [...head, ...(text.length === 0 ? [] : [line(text)])].join(' · ');
      return `${inside}- ${[said, ...details.map(line)].join(`\\\n${inside}  `)}`;
    })
    .join('\n');
}

function statement({ level, number, label, text }: Extract<Block, { kind: 'statement' }>): string[] {
  const { line: beginning, isWhole } = headline(text);
  const shown = markdownText(beginning) || t('Untitled');
  if (level === null) {
    return [
      `**${number}** · ${line(label)}`,
      ...(text.trim() === '' ? ['**Untitled**'] : [markdownLines(text).join('\n')]),
    ];
  }
  const heading = `${'#'.repeat(level + 1)} ${number} · ${shown}`;
  return [heading, line(label), ...(isWhole ? [] : [markdownLines(text).join('\n')])];
}

function quotation({ words, isVerbatim, mark }: Extract<Block, { kind: 'quotation' }>): string {
  const quoted = isVerbatim ? t('“{words}”', { words: isolated(words) }) : isolated(words);
  const lines = markdownLines(quoted);
  const last = lines.findLastIndex((each) => each !== '');
  return lines
    .map((each, index) => (index === last ? `${each}${span(mark)}` : each))
    .map((each) => (each === '' ? '>' : `> ${each}`))
    .join('\n');
}

function table({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = row(head.map(() => '---'));
  return [row(head), rule, ...rows.map((cells) => row(cells.map(line)))].join('\n');
}

function marks(citedBy: readonly Span[]): string {
  return citedBy.length === 0 ? '' : ` \\[${citedBy.map(span).join(', ')}\\]`;
}

function line(spans: readonly Span[]): string {
  return spans.map(span).join('');
}

function span(given: Span): string {
  switch (given.kind) {
    case 'text': {
      const text = given.by === 'program' ? given.text : spaced(given.text);
      return given.look === 'strong' ? `**${text}**` : text;
    }
    case 'place':
      return markdownText(given.text);
    case 'citation':
      return given.parts.map(citationPart).join('');
    case 'mark':
      return `[^${given.note}]`;
    default:
      return assertNever(given);
  }
}

function citationPart({ text, isItalic, href }: ReferencePart): string {
  if (href !== undefined) return `<${href.replace(/[<>]/gu, encodeURIComponent)}>`;
  const escaped = spaced(text);
  return isItalic ? `*${escaped}*` : escaped;
}

/** Escapes a piece of a line, keeping the spaces at its ends. */
function spaced(text: string): string {
  return `${/^\s/u.test(text) ? ' ' : ''}${markdownText(text)}${/\s$/u.test(text) ? ' ' : ''}`;
}
