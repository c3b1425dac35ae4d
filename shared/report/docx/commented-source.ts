import { t } from '../../language/translate.ts';
import { actWord } from '../../model/act-words.ts';
import type { Debate } from '../../model/debate.ts';
import type { Excerpt } from '../../model/entities.ts';
import { isLost } from '../../model/lost-excerpt.ts';
import { checkedJudgement } from '../../sources/judgement.ts';
import { plainText } from '../../sources/references/reference-part.ts';
import { formatReference } from '../../sources/references/references.ts';
import { sourceTitle } from '../../sources/source-title.ts';
import { isolated } from '../../text/isolation.ts';
import { xmlText } from '../../text/xml-text.ts';
import type { CommentedChoices } from '../report-choices.ts';
import { FOOTER_ID, HEADER_ID, type WordPart, wordParts } from './word-package.ts';
import { field, properties, readsRightToLeft, run, textRuns, wordParagraph } from './word-runs.ts';
import { stylesXml } from './word-styles.ts';

/** A4, in twentieths of a point, with room for comments at the side. */
const [WIDTH, HEIGHT, MARGIN] = [11906, 16838, 1900];
/** As the program that makes a document names whoever has no name. */
const NOBODY = 'Counterclaim';

/**
 * Writes the text of a source as the parts of a Word document, with a comment at the words of each of its passages: the claims that cite it,
 * how far each is from the words, notes and tags. Passages that are no longer in the text, and areas of pictures, have no words to stand
 * at, and are listed at the end. The same debate gives the same parts. Throws `NotFound`.
 */
export function commentedSource(
  debate: Debate,
  text: string,
  { source: id, style, date }: CommentedChoices,
): WordPart[] {
  const source = debate.get('source', id);
  const title = sourceTitle(source);
  const { author, created, language } = debate.info;
  const all = [...debate.excerptsBySource.get(id)].sort((a, b) => a.start - b.start || b.end - a.end);
  const placed = all.filter((each) => !isLost(each) && each.area === null && each.end <= text.length);
  const others = all.filter((each) => !placed.includes(each));
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_ID}"/><w:footerReference w:type="default" r:id="${FOOTER_ID}"/><w:pgSz w:w="${WIDTH}" w:h="${HEIGHT}"/><w:pgMar w:top="1500" w:right="${MARGIN}" w:bottom="1400" w:left="${MARGIN}" w:header="740" w:footer="680" w:gutter="0"/><w:titlePg/></w:sectPr>`;
  const by = author.trim() || NOBODY;
  return wordParts({
    ...{ title, author, created, language },
    styles: stylesXml(WIDTH - 2 * MARGIN, language),
    body: (function* () {
      yield wordParagraph('Title', textRuns(isolated(title)));
      yield wordParagraph('Subtitle', textRuns(isolated(plainText(formatReference(source.csl, style)))));
      yield* commentedText(text, placed);
      if (others.length > 0) yield wordParagraph('Heading2', textRuns(t('Passages that are not in the text')));
      for (const excerpt of others) {
        yield wordParagraph('SourceText', textRuns(isolated(excerpt.exact)));
        for (const line of remarks(debate, excerpt)) yield wordParagraph('Fact', textRuns(isolated(line)));
      }
      yield section;
    })(),
    comments: placed.map((excerpt, index) => {
      const lines = remarks(debate, excerpt).map((line) => wordParagraph('Normal', textRuns(isolated(line))));
      return `<w:comment w:id="${index}" w:author="${xmlText(by)}" w:date="${date}T00:00:00Z" w:initials="${xmlText(initials(by))}">${lines.join('')}</w:comment>`;
    }),
    header: wordParagraph('Header', textRuns(isolated(title.replace(/\s+/gu, ' ').slice(0, 120)))),
    footer: wordParagraph('Footer', field('PAGE', textRuns('1'))),
  });
}

/** Returns what a comment says of a passage, a line each. */
function remarks(debate: Debate, { id, note, tags }: Readonly<Excerpt>): string[] {
  const claims = debate.citationsByExcerpt.get(id).flatMap((citation) => {
    const { kind, text } = debate.get('statement', citation.statement);
    const judgement = checkedJudgement(debate, citation);
    const claim = `${kind === 'question' ? t('Question') : t('Claim')}: ${text.trim() || t('Untitled')}`;
    return judgement === '' ? [claim] : [claim, `Fidelity: ${judgement}`];
  });
  const moves = debate.movesByExcerpt.get(id).map(({ speaker, act, target }) => {
    const values = { speaker: debate.get('speaker', speaker).name, act: actWord(act, false) };
    if ('relation' in target) return t('{speaker} {act} a relation', values);
    const statement = debate.get('statement', target.statement).text.trim() || t('Untitled');
    return t('{speaker} {act}: {statement}', { ...values, statement });
  });
  const named = tags.filter((tag) => tag.trim() !== '');
  const lines = [
    ...claims,
    ...moves,
    ...(note.trim() === '' ? [] : [t('Note: {note}', { note: note.trim() })]),
    ...(named.length === 0 ? [] : [t('Tags: {tags}', { tags: named.join(', ') })]),
  ];
  return lines.length === 0 ? [t('Marked, and cited by no claim yet.')] : lines;
}

/** Yields the paragraphs of a text with the beginnings and ends of comments at their offsets. */
function* commentedText(text: string, placed: readonly Readonly<Excerpt>[]): Generator<string> {
  const marks = [
    ...placed.map(({ start }, id) => ({ at: start, isEnd: false, id })),
    ...placed.map(({ end }, id) => ({ at: end, isEnd: true, id })),
  ].sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd) || a.id - b.id);
  let next = 0;
  let open = 0;
  const due = function* (until: number): Generator<(typeof marks)[number]> {
    for (let mark = marks[next]; mark !== undefined && mark.at <= until; mark = marks[++next]) yield mark;
  };
  for (const { start, end } of paragraphsOf(text)) {
    let from = start;
    let content = '';
    const shown = (to: number) => {
      const words = text.slice(from, to);
      if (words !== '') content += textRuns(words, open > 0 ? { shade: 'F3EBD3' } : {});
      from = to;
    };
    for (const { at, isEnd, id } of due(end)) {
      if (at > from) shown(at);
      open += isEnd ? -1 : 1;
      content += isEnd ? commentEnd(id) : `<w:commentRangeStart w:id="${id}"/>`;
    }
    shown(end);
    const paragraph = text.slice(start, end);
    yield wordParagraph('SourceText', content, readsRightToLeft(paragraph) ? '<w:bidi/>' : '');
  }
  // A text that ends in blank lines may have a passage that ends in them.
  const last = [...due(text.length)].map(({ isEnd, id }) =>
    isEnd ? commentEnd(id) : `<w:commentRangeStart w:id="${id}"/>`,
  );
  if (last.length > 0) yield wordParagraph('SourceText', last.join(''));
}

function commentEnd(id: number): string {
  const mark = run(`<w:commentReference w:id="${id}"/>`, properties({ style: 'CommentReference' }));
  return `<w:commentRangeEnd w:id="${id}"/>${mark}`;
}

function* paragraphsOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n{2,}/gu)) {
    if (index > start) yield { start, end: index };
    start = index + gap.length;
  }
  if (start < text.length) yield { start, end: text.length };
}

function initials(name: string): string {
  return [...name.matchAll(/(?<!\p{L})\p{L}/gu)]
    .map(([letter]) => letter)
    .slice(0, 4)
    .join('');
}
