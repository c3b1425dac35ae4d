import { t } from '../language/translate.ts';
import { branchOf } from '../model/branch.ts';
import type { Debate } from '../model/debate.ts';
import type { ExcerptId, MapId, Relation, StatementId, Stop } from '../model/entities.ts';
import { checkedJudgement } from '../sources/judgement.ts';
import { type Quotation, quotation } from '../sources/quotation.ts';
import type { ReferenceStyle } from '../sources/references/references.ts';

/** What a stop of a walk shows. */
export interface StopContent {
  readonly title: string;
  /** The statements that it is about; null for the whole map. */
  readonly statements: ReadonlySet<StatementId> | null;
  /** The passage that it shows. */
  readonly passage: Quotation | null;
  /** All of it in sentences, for whoever hears it. */
  readonly spoken: string;
}

/** Returns what a stop shows, its passage with a reference in `style`. Throws `NotFound` where what it shows is not in the debate. */
export function stopContent(debate: Debate, stop: Readonly<Stop>, style: ReferenceStyle): StopContent {
  const { kind, map, statement, excerpt } = stop;
  const placed = placedOn(debate, map);
  const { title: mapTitle } = debate.get('map', map);
  const text = statement === null ? mapTitle : debate.get('statement', statement).text;
  const title = stop.title.trim() || text.trim() || t('Untitled');
  const passage = excerpt === null ? null : passageOf(debate, statement, excerpt, style);
  const branch = statement === null || kind !== 'branch' ? null : branchOf(debate, [statement], placed);
  const bearing = Math.max(0, (branch?.size ?? 0) - 1);
  // A statement that was taken off the map is shown alone.
  const statements = statement === null ? null : branch !== null && branch.size > 0 ? branch : new Set([statement]);
  const said = [
    ...(stop.title.trim() === '' ? [] : [sentenceOf(stop.title)]),
    ...(statement === null
      ? [
          t('The map {title}', { title: sentenceOf(mapTitle) }),
          t('{count, plural, one {# statement} other {# statements}}.', { count: placed.size }),
        ]
      : [sentenceOf(text)]),
    ...(bearing > 0
      ? [
          t('{count, plural, one {With # statement that bears on it.} other {With # statements that bear on it.}}', {
            count: bearing,
          }),
        ]
      : []),
    ...(passage === null ? [] : [passageSpoken(passage)]),
  ];
  return { title, statements, passage, spoken: said.join(' ') };
}

/** True if a line belongs to what a stop shows: it leads from one of the statements to another, or to a line that does. */
export function isShownLine(debate: Debate, { premises, target }: Relation, shown: ReadonlySet<StatementId>): boolean {
  if (!premises.some((id) => shown.has(id))) return false;
  if ('statement' in target) return shown.has(target.statement);
  const step = debate.relations.get(target.relation);
  return step !== undefined && isShownLine(debate, step, shown);
}

/** Returns a passage with what is said of how far the statement that cites it is from its words. */
function passageOf(
  debate: Debate,
  statement: StatementId | null,
  excerpt: ExcerptId,
  style: ReferenceStyle,
): Quotation {
  const citation = debate.citationsByStatement.get(statement ?? '').find((each) => each.excerpt === excerpt);
  const judgement = citation === undefined ? '' : checkedJudgement(debate, citation);
  return { ...quotation(debate, excerpt, style), judgement };
}

function placedOn(debate: Debate, map: MapId): ReadonlySet<StatementId> {
  return new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
}

function passageSpoken({ words, isVerbatim, citation }: Quotation): string {
  const source = citation.map(({ text }) => text).join('');
  return isVerbatim
    ? t('“{words}” {source}', { words, source: sentenceOf(source) })
    : t('Reported: {words} {source}', { words: sentenceOf(words), source: sentenceOf(source) });
}

function sentenceOf(text: string): string {
  const trimmed = text.trim() || t('Untitled');
  return /[.?!…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
