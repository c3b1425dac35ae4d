import { t } from '../language/translate.ts';
import { goesBeyond, weakestFidelity } from '../model/citation.ts';
import type { Debate } from '../model/debate.ts';
import type { ExcerptId, Source, SourceId, Speaker, StatementId } from '../model/entities.ts';
import { sentence } from '../model/naming.ts';
import { stancesOn } from '../model/stances.ts';
import { plainText } from '../sources/references/reference-part.ts';
import { formatReference, type ReferenceStyle } from '../sources/references/references.ts';
import { statementAnchor } from './bearing.ts';
import { headline } from './headline.ts';
import type { NoteBook } from './note-book.ts';
import { passage } from './passage-blocks.ts';
import type { Block, Chapter, Reference, Span } from './report.ts';
import { joined, own, place, theirs } from './spans.ts';

type Numbers = ReadonlyMap<StatementId, number>;

/** Lists the speakers in the order of their names, with the statements that each asserts and denies in the report. */
export function speakersChapter(debate: Debate, numbers: Numbers): Chapter {
  const stances = new Map<Speaker, { asserts: number[]; denies: number[] }>();
  const of = (speaker: Speaker) => {
    const stance = stances.get(speaker) ?? { asserts: [], denies: [] };
    stances.set(speaker, stance);
    return stance;
  };
  for (const [id, number] of numbers) {
    const { assertedBy, deniedBy } = stancesOn(debate, id);
    for (const speaker of assertedBy) of(speaker).asserts.push(number);
    for (const speaker of deniedBy) of(speaker).denies.push(number);
  }
  const rows = [...stances]
    .sort(([a], [b]) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1))
    .map(([{ name, role }, { asserts, denies }]) => [
      [theirs(name.trim() || t('Unnamed speaker'), 'strong')],
      role.trim() === '' ? [] : [theirs(role.trim())],
      places(asserts),
      places(denies),
    ]);
  const head = [t('Speaker'), t('Role'), t('Asserts'), t('Denies')];
  return { id: 'speakers', title: t('Speakers'), blocks: rows.length === 0 ? [] : [{ kind: 'table', head, rows }] };
}

/** Lists the claims that go beyond the words of a passage, with the farthest judgement and the reasons. */
export function beyondWordsChapter(debate: Debate, numbers: Numbers): Chapter {
  const rows = [...numbers].flatMap(([id, number]) => {
    const citations = debate.citationsByStatement.get(id).filter(({ fidelity }) => goesBeyond(fidelity));
    const weakest = weakestFidelity(citations);
    if (weakest === null) return [];
    const reasons = citations.flatMap(({ reason }) => (reason.trim() === '' ? [] : [[theirs(reason.trim())]]));
    return [[[...places([number]), own(' '), ...line(debate, id)], [own(sentence(t(weakest)))], joined(reasons, ' ')]];
  });
  const title = t('Claims that go beyond their words');
  const blocks: Block[] =
    rows.length === 0 ? [] : [{ kind: 'table', head: [t('Claim'), t('Fidelity'), t('Why')], rows }];
  return { id: 'beyond-their-words', title, blocks };
}

/** Lists the claims that somebody stated, but that cite no passage. */
export function withoutSourceChapter(debate: Debate, numbers: Numbers): Chapter {
  const items = [...numbers].flatMap(([id, number]) => {
    const { kind, implicit } = debate.get('statement', id);
    const isUnsourced = kind === 'claim' && !implicit && debate.citationsByStatement.count(id) === 0;
    return isUnsourced ? [[...places([number]), own(' '), ...line(debate, id)]] : [];
  });
  const blocks: Block[] = items.length === 0 ? [] : [{ kind: 'list', items, indent: 0 }];
  return { id: 'without-source', title: t('Claims without a source'), blocks };
}

/** Quotes the passages that no statement cites, source by source. */
export function uncitedChapter(debate: Debate, sources: readonly SourceId[], notes: NoteBook): Chapter {
  const uncited = sources.flatMap((source) =>
    debate.excerptsBySource
      .get(source)
      .filter(({ id }) => debate.citationsByExcerpt.count(id) === 0)
      .sort((a, b) => a.start - b.start || a.end - b.end),
  );
  const blocks = uncited.flatMap(({ id }) => passage(debate, id, notes, 0));
  return { id: 'not-cited', title: t('Passages that no statement cites'), blocks };
}

/** Returns sources in the order of their references: compared by code units, which sort alike on every machine. */
export function inBibliographicOrder(sources: Iterable<Source>, style: ReferenceStyle): Source[] {
  const keyed = [...sources].map((source) => ({
    source,
    key: plainText(formatReference(source.csl, style)).toLowerCase(),
  }));
  keyed.sort((a, b) => (a.key === b.key ? (a.source.id < b.source.id ? -1 : 1) : a.key < b.key ? -1 : 1));
  return keyed.map(({ source }) => source);
}

export function referencesChapter(sources: readonly Source[], style: ReferenceStyle): Chapter {
  const items = sources.map(({ id, csl, verbatim }, index): Reference => {
    const kind = verbatim ? [] : [own(` ${t('(Reports what was said; not the speakers’ own words.)')}`)];
    const citation: Span = { kind: 'citation', source: id, page: null, parts: formatReference(csl, style) };
    return { id: `source-${index + 1}`, number: index + 1, spans: [citation, ...kind] };
  });
  return {
    id: 'references',
    title: t('References'),
    blocks: items.length === 0 ? [] : [{ kind: 'references', items }],
  };
}

function places(numbers: readonly number[]): Span[] {
  return joined(
    numbers.map((number) => [place(String(number), statementAnchor(number))]),
    ', ',
  );
}

function line(debate: Debate, id: StatementId): Span[] {
  return [theirs(headline(debate.get('statement', id).text).line || t('Untitled'))];
}

/** Returns the passages that the statements of a report cite, and those behind what is said of them. */
export function citedExcerpts(debate: Debate, numbers: Numbers): ReadonlySet<ExcerptId> {
  const cited = new Set<ExcerptId>();
  for (const id of numbers.keys()) {
    for (const { excerpt } of debate.citationsByStatement.get(id)) cited.add(excerpt);
    for (const { excerpt } of debate.movesByTargetStatement.get(id)) if (excerpt !== null) cited.add(excerpt);
  }
  return cited;
}
