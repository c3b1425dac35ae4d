import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import { FIDELITIES, type Sha256, type Source, type StatementId } from '../model/entities.ts';
import { FIDELITY_MEANINGS } from '../model/fidelity-words.ts';
import { sentence } from '../model/naming.ts';
import { shownDate } from '../model/shown-date.ts';
import type { HowMarked } from '../scene/marks/how-marked.ts';
import { markEntries } from '../scene/marks/mark-legend.ts';
import { type MarkedMap, markedMap } from '../scene/marks/marked-map.ts';
import { counted } from '../text/counted.ts';
import { argumentChapters } from './argument-chapters.ts';
import {
  beyondWordsChapter,
  citedExcerpts,
  inBibliographicOrder,
  referencesChapter,
  speakersChapter,
  uncitedChapter,
  withoutSourceChapter,
} from './closing-chapters.ts';
import { headline } from './headline.ts';
import { NoteBook } from './note-book.ts';
import type { Block, Chapter, ContentsEntry, Report } from './report.ts';
import type { ReportChoices } from './report-choices.ts';
import { sourceTextChapters } from './source-text-chapters.ts';
import { own, paragraph, theirs } from './spans.ts';
import { numberStatements, planChapters } from './statement-order.ts';

/** Entries beyond which a table of contents has no further level. */
const MOST_CONTENTS = 250;

/**
 * Composes the report of a debate: a chapter for each map with its questions, positions and arguments, each with what it bears on, who
 * said it, its quotations and how far it is from their words; then the speakers, what lacks support, the references, and the sources'
 * texts where these are wanted. `textOf` gives a source's text by its hash. `tell` is called now and then with the share that is done,
 * 0 to 1; an error that it throws ends the work. The same debate and choices give the same value.
 */
export function composeReport(
  debate: Debate,
  choices: ReportChoices,
  textOf: (hash: Sha256) => string,
  tell: (done: number) => void = () => {},
): Report {
  const { title, description, author, language, created } = debate.info;
  const plans = planChapters(debate, choices);
  const numbers = numberStatements(plans);
  const notes = new NoteBook(debate, choices.style);
  const marked = markedMap(
    debate,
    // Whose a statement is, a report says in words.
    (choices.marks ?? []).filter((mark) => mark !== 'speakers'),
    null,
    choices.how,
  );
  const argued = argumentChapters(plans, { debate, numbers, notes, marked, tell });
  const isWhole = choices.map === null;
  const sources = inBibliographicOrder(
    isWhole ? debate.sources.values() : citedSources(debate, numbers),
    choices.style,
  );
  const ids = sources.map(({ id }) => id);
  const chapters = [
    aboutChapter(debate, numbers, { marked, how: choices.how }, description),
    ...argued,
    speakersChapter(debate, numbers),
    beyondWordsChapter(debate, numbers),
    withoutSourceChapter(debate, numbers),
    ...(isWhole ? [uncitedChapter(debate, ids, notes)] : []),
    referencesChapter(sources, choices.style),
    ...(choices.withTexts ? sourceTextChapters(debate, sources, numbers, ({ text }) => textOf(text)) : []),
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    name: t('Report'),
    title: title.trim() || t('Untitled debate'),
    scope: scopeOf(debate, choices, numbers, sources.length),
    description,
    author: author.trim(),
    date: shownDate(choices.date),
    created,
    language,
    contents: contentsOf(chapters),
    chapters,
    notes: notes.notes,
    records: new Map(sources.map(({ id, csl }) => [id, csl] as const)),
  };
}

function citedSources(debate: Debate, numbers: ReadonlyMap<StatementId, number>): Source[] {
  const ids = new Set([...citedExcerpts(debate, numbers)].map((id) => debate.get('excerpt', id).source));
  return [...ids].map((id) => debate.get('source', id));
}

function scopeOf(
  debate: Debate,
  { map, branch }: ReportChoices,
  numbers: ReadonlyMap<StatementId, number>,
  sources: number,
): string {
  const of =
    branch === null ? (map === null ? '' : debate.get('map', map).title.trim()) : debate.get('statement', branch).text;
  const counts = `${counted(numbers.size, 'statement')}, ${counted(sources, 'source')}`;
  return of === '' ? counts : `${headline(of).line} · ${counts}`;
}

/** Says what the debate is about, and what the words for fidelity mean that the report uses. */
function aboutChapter(
  debate: Debate,
  numbers: ReadonlyMap<StatementId, number>,
  { marked, how }: { readonly marked: MarkedMap; readonly how: HowMarked | undefined },
  description: string,
): Chapter {
  const used = new Set(
    [...numbers.keys()].flatMap((id) => debate.citationsByStatement.get(id).map(({ fidelity }) => fidelity)),
  );
  const rows = FIDELITIES.filter((fidelity) => used.has(fidelity)).map((fidelity) => [
    [own(sentence(t(fidelity)), 'strong')],
    [own(`${sentence(t(FIDELITY_MEANINGS[fidelity]))}.`)],
  ]);
  const reading = t(
    'Statements are numbered in the order in which they are read; what a statement bears on is given by its number. Words in quotation marks are a speaker’s own; all others are reported. Under a passage stands how far the statement is from its words:',
  );
  const described = description.split(/\n\s*\n/u).filter((part) => part.trim() !== '');
  const meanings = markEntries([...numbers.keys()].flatMap(marked.onCard), how).map(({ mark, meaning }) => [
    [own(mark === null ? t('How') : sentence(t(mark.kind === 'standing' ? mark.standing : mark.kind)), 'strong')],
    [own(`${sentence(meaning)}.`)],
  ]);
  const following = t('Beside what a statement is stands what follows from the argument for it:');
  const blocks: Block[] = [
    ...described.map((part) => paragraph([theirs(part.trim())])),
    ...(rows.length === 0
      ? []
      : [paragraph([own(reading)]), { kind: 'table', head: [t('Fidelity'), t('The statement says')], rows } as const]),
    ...(meanings.length === 0
      ? []
      : [paragraph([own(following)]), { kind: 'table', head: [t('Word'), t('Meaning')], rows: meanings } as const]),
  ];
  return { id: 'about', title: t('About this report'), blocks };
}

/** Returns the entries of a table of contents, without the levels that would make it too long to be read. */
export function contentsOf(chapters: readonly Chapter[]): ContentsEntry[] {
  const all = chapters.flatMap(({ id, title, blocks }): ContentsEntry[] => [
    { level: 1, id, text: title },
    ...blocks.flatMap((block): ContentsEntry[] => {
      if (block.kind === 'heading') return [{ level: block.level, id: block.id, text: block.text }];
      if (block.kind !== 'statement' || block.level === null || block.id === null) return [];
      return [{ level: block.level, id: block.id, text: headline(block.text).line || t('Untitled') }];
    }),
  ]);
  const upTo = (level: number) => all.filter((entry) => entry.level <= level);
  const level = [3, 2].find((each) => upTo(each).length <= MOST_CONTENTS) ?? 1;
  return upTo(level);
}
