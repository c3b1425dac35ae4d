import { t } from '../../../shared/language/translate.ts';
import { describeMerge, type Hanging, type MergeSummary } from '../../../shared/model/commands/merge.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId, StatementKind } from '../../../shared/model/entities.ts';
import { counted } from '../../../shared/text/counted.ts';

const list = new Intl.ListFormat('en-GB');

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
    ...present(summary.takenOver.placements, `its place on ${counted(summary.takenOver.placements, 'map')}`),
    ...present(fresh, counted(fresh, 'tag')),
    ...(absorb.note !== '' && absorb.note !== keep.note ? ['its note'] : []),
    ...(absorb.weight !== null && keep.weight === null ? ['its weight'] : []),
  ];
  return {
    effects: [
      takenOver.length === 0
        ? t('The other one goes. There is nothing of it to take over.')
        : `The other one goes. Taken over from it: ${list.format(takenOver)}.`,
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
    maps === 0 ? 'on no map' : `on ${counted(maps, 'map')}`,
  ].join(' · ');
  return facts.charAt(0).toUpperCase() + facts.slice(1);
}

function hangingInWords({ relations, moves, citations }: Omit<Hanging, 'placements'>): string[] {
  return [
    ...present(relations, counted(relations, 'relation')),
    ...present(moves, counted(moves, 'move')),
    ...present(citations, counted(citations, 'passage')),
  ];
}

function keptOnce(alike: Hanging): string[] {
  const parts = hangingInWords(alike);
  return parts.length === 0 ? [] : [`Kept once, since both have the same: ${list.format(parts)}.`];
}

function betweenThem({ steps, onSteps: { relations, moves } }: MergeSummary): string[] {
  if (steps === 0) return [];
  const [subject, them] =
    steps === 1
      ? [t('The relation between the two goes'), 'it']
      : [`The ${steps} relations between the two go`, 'them'];
  const along = hangingInWords({ relations, moves, citations: 0 });
  return [along.length === 0 ? `${subject}.` : `${subject}, and with ${them} ${list.format(along)} aimed at ${them}.`];
}

function circular(steps: number): string[] {
  if (steps === 0) return [];
  return [
    steps === 1
      ? t('One is a linked premise of a step to the other: that step stays, and is then circular.')
      : `In ${steps} steps to one, the other is a linked premise: those stay, and are then circular.`,
  ];
}

function sharedMaps(maps: number): string[] {
  if (maps === 0) return [];
  return [
    maps === 1
      ? t('Both are on one of the maps: there, the card of the other goes.')
      : `Both are on ${counted(maps, 'map')}: there, the cards of the other go.`,
  ];
}

function doneWords(kind: StatementKind, { steps, onSteps }: MergeSummary): string {
  const gone = hangingInWords({ relations: steps + onSteps.relations, moves: onSteps.moves, citations: 0 });
  return `Merged two ${kind}s into one${gone.length === 0 ? '' : `, and with that went ${list.format(gone)}`}.`;
}

function present(count: number, words: string): string[] {
  return count === 0 ? [] : [words];
}
