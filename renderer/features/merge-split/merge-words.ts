import { spokenLocale, t } from '../../../shared/language/translate.ts';
import { describeMerge, type Hanging, type MergeSummary } from '../../../shared/model/commands/merge.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId, StatementKind } from '../../../shared/model/entities.ts';

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale()).format(parts);
}

export interface MergeWords {
  /** The effects, a sentence each. */
  readonly effects: readonly string[];
  /** The message when it is done. */
  readonly done: string;
}

/** Describes the merging of two statements; null when one of them is gone. */
export function mergeWords(debate: Debate, ends: { keep: StatementId; absorb: StatementId }): MergeWords | null {
  const [keep, absorb] = [debate.statements.get(ends.keep), debate.statements.get(ends.absorb)];
  if (keep === undefined || absorb === undefined || keep.kind !== absorb.kind) return null;
  const summary = describeMerge(debate, ends);
  const fresh = absorb.tags.filter((tag) => !keep.tags.includes(tag)).length;
  const takenOver = [
    ...hangingInWords(summary.takenOver),
    ...present(
      summary.takenOver.placements,
      t('{count, plural, one {its place on # map} other {its place on # maps}}', {
        count: summary.takenOver.placements,
      }),
    ),
    ...present(fresh, t('{count, plural, one {# tag} other {# tags}}', { count: fresh })),
    ...(absorb.note !== '' && absorb.note !== keep.note ? [t('its note')] : []),
    ...(absorb.weight !== null && keep.weight === null ? [t('its weight')] : []),
  ];
  return {
    effects: [
      takenOver.length === 0
        ? t('The other one goes. There is nothing of it to take over.')
        : t('The other one goes. Taken over from it: {what}.', { what: listed(takenOver) }),
      ...keptOnce(summary.alike),
      ...betweenThem(summary),
      ...circular(summary.circular),
      ...sharedMaps(summary.alike.placements),
    ],
    done: doneWords(keep.kind, summary),
  };
}

/** Describes what hangs on a statement, to recognise it by. */
export function factsOf(debate: Debate, id: StatementId): string {
  const relations = new Set(
    [...debate.relationsByPremise.get(id), ...debate.relationsByTargetStatement.get(id)].map((relation) => relation.id),
  );
  const maps = debate.placementsByStatement.count(id);
  const facts = [
    ...hangingInWords({
      relations: relations.size,
      moves: debate.movesByTargetStatement.count(id),
      citations: debate.citationsByStatement.count(id),
    }),
    t('{count, plural, =0 {on no map} one {on # map} other {on # maps}}', { count: maps }),
  ].join(' · ');
  return facts.charAt(0).toLocaleUpperCase(spokenLocale()) + facts.slice(1);
}

function hangingInWords({ relations, moves, citations }: Omit<Hanging, 'placements'>): string[] {
  return [
    ...present(relations, t('{count, plural, one {# relation} other {# relations}}', { count: relations })),
    ...present(moves, t('{count, plural, one {# move} other {# moves}}', { count: moves })),
    ...present(citations, t('{count, plural, one {# passage} other {# passages}}', { count: citations })),
  ];
}

function keptOnce(alike: Hanging): string[] {
  const parts = hangingInWords(alike);
  return parts.length === 0 ? [] : [t('Kept once, since both have the same: {what}.', { what: listed(parts) })];
}

function betweenThem({ steps, onSteps: { relations, moves } }: MergeSummary): string[] {
  if (steps === 0) return [];
  const along = hangingInWords({ relations, moves, citations: 0 });
  return [
    along.length === 0
      ? t(
          '{steps, plural, one {The relation between the two goes.} other {The {steps} relations between the two go.}}',
          { steps },
        )
      : t(
          '{steps, plural, one {The relation between the two goes, and with it {along} aimed at it.} other {The {steps} relations between the two go, and with them {along} aimed at them.}}',
          { steps, along: listed(along) },
        ),
  ];
}

function circular(steps: number): string[] {
  if (steps === 0) return [];
  return [
    steps === 1
      ? t('One is a linked premise of a step to the other: that step stays, and is then circular.')
      : t('In {steps} steps to one, the other is a linked premise: those stay, and are then circular.', { steps }),
  ];
}

function sharedMaps(maps: number): string[] {
  if (maps === 0) return [];
  return [
    maps === 1
      ? t('Both are on one of the maps: there, the card of the other goes.')
      : t('Both are on {maps, number} maps: there, the cards of the other go.', { maps }),
  ];
}

function doneWords(kind: StatementKind, { steps, onSteps }: MergeSummary): string {
  const gone = hangingInWords({ relations: steps + onSteps.relations, moves: onSteps.moves, citations: 0 });
  const values = { kind, gone: listed(gone) };
  return gone.length === 0
    ? t('{kind, select, claim {Merged two claims into one.} other {Merged two questions into one.}}', { kind })
    : t(
        '{kind, select, claim {Merged two claims into one, and with that went {gone}.} other {Merged two questions into one, and with that went {gone}.}}',
        values,
      );
}

function present(count: number, words: string): string[] {
  return count === 0 ? [] : [words];
}
