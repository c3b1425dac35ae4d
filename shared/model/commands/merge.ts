import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { Change } from '../change.ts';
import { byOrder, type Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { Citation, EntityName, Relation, RelationId, SpeakerId, Statement, StatementId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import { rolesRenamed } from '../premise-roles.ts';
import { namesBeside, namesOf } from '../speaker-names.ts';
import { withoutStaleChecks } from '../stale-checks.ts';
import { type Doomed, deletionChanges } from './deletion.ts';
import { ordersAtEnd } from './order-keys.ts';
import { foldTwins, joinedNotes } from './twins.ts';

/**
 * Merges two statements of the same kind: `keep` takes over the relations, moves, citations and places of `absorb`,
 * which is deleted. Relations aimed at it come after those aimed at `keep`. `text` is the text of the one that stays,
 * its own when left out. A step that leads only from one of them to the other is deleted with everything that hangs on
 * it, since it would lead from the statement to itself; relations and moves that become identical are combined. Throws
 * `InvalidValue`, `NotFound`.
 */
export function mergeStatements(
  debate: Debate,
  args: { keep: StatementId; absorb: StatementId; text?: string },
): Change[] {
  const keep = debate.get('statement', args.keep);
  const absorb = debate.get('statement', args.absorb);
  requireMergeable(keep, absorb);
  const { text } = readFields('statement', { text: args.text });
  if (text?.trim() === '') throw new CounterclaimError('InvalidValue', t('The statement that stays needs some words.'));
  const draft = new Draft(debate);
  draft.update('statement', keep.id, { ...combined(keep, absorb), ...(text === undefined ? {} : { text }) });
  draft.apply(deletionChanges(debate, stepsBetween(debate, keep.id, absorb.id)));
  const relations = relationsAt(debate, absorb.id);
  for (const relation of relations) draft.update('relation', relation.id, handedOver(relation, absorb.id, keep.id));
  for (const [id, order] of ordersAfterOwn(debate, keep.id, absorb.id)) draft.update('relation', id, { order });
  const moves = debate.movesByTargetStatement.get(absorb.id);
  for (const move of moves) draft.update('move', move.id, { target: { statement: keep.id } });
  const cited = new Map(debate.citationsByStatement.get(keep.id).map((citation) => [citation.excerpt, citation.id]));
  for (const { id, excerpt } of debate.citationsByStatement.get(absorb.id)) {
    const twin = cited.get(excerpt);
    if (twin === undefined) draft.update('citation', id, { statement: keep.id });
    else foldCitation(draft, draft.get('citation', id), draft.get('citation', twin));
    cited.set(excerpt, twin ?? id);
  }
  const placed = new Set(debate.placementsByStatement.get(keep.id).map((placement) => placement.map));
  for (const { id, map } of debate.placementsByStatement.get(absorb.id)) {
    if (placed.has(map)) draft.delete('placement', id);
    else draft.update('placement', id, { statement: keep.id });
  }
  for (const { id } of debate.stopsByStatement.get(absorb.id)) draft.update('stop', id, { statement: keep.id });
  draft.delete('statement', absorb.id);
  foldTwins(draft, { relations: relations.map(({ id }) => id), moves: moves.map(({ id }) => id) });
  return withoutStaleChecks(debate, draft.changes());
}

/** Counts of what hangs on a statement. */
export interface Hanging {
  readonly relations: number;
  readonly moves: number;
  readonly citations: number;
  readonly placements: number;
}

/** Counts of everything that `mergeStatements` does with what hangs on the statement that is deleted. */
export interface MergeSummary {
  readonly takenOver: Hanging;
  /** Things that the statement that stays already has itself. */
  readonly alike: Hanging;
  /** The steps from one to the other, and what was aimed at those. */
  readonly steps: number;
  readonly onSteps: { readonly relations: number; readonly moves: number };
  /** Steps to one that have the other among linked premises: they stay, and then lead from the statement to itself. */
  readonly circular: number;
}

/** Describes what `mergeStatements` with these arguments would do. Throws `InvalidValue`, `NotFound`. */
export function describeMerge(debate: Debate, args: { keep: StatementId; absorb: StatementId }): MergeSummary {
  const { keep, absorb } = args;
  const goes = keysOf(mergeStatements(debate, args));
  const steps = stepsBetween(debate, keep, absorb);
  const withSteps = deletionChanges(debate, steps).filter(({ after }) => after === null);
  const ofSteps = keysOf(withSteps);
  const hanging = {
    relations: keysIn('relation', relationsAt(debate, absorb)),
    moves: keysIn('move', debate.movesByTargetStatement.get(absorb)),
    citations: keysIn('citation', debate.citationsByStatement.get(absorb)),
    placements: keysIn('placement', debate.placementsByStatement.get(absorb)),
  };
  const count = (is: (key: string) => boolean): Hanging => ({
    relations: hanging.relations.filter(is).length,
    moves: hanging.moves.filter(is).length,
    citations: hanging.citations.filter(is).length,
    placements: hanging.placements.filter(is).length,
  });
  const countOf = (entity: EntityName) => withSteps.filter((change) => change.entity === entity).length;
  return {
    takenOver: count((key) => !goes.has(key)),
    alike: count((key) => goes.has(key) && !ofSteps.has(key)),
    steps: steps.length,
    onSteps: { relations: countOf('relation') - steps.length, moves: countOf('move') },
    circular: stepsAmong(debate, keep, absorb).filter(({ id }) => !goes.has(`relation ${id}`)).length,
  };
}

/**
 * Merges two speakers: `keep` takes over the moves and, as other names, the names of `absorb`, which is deleted; moves
 * that become identical are combined. Throws `InvalidValue`, `NotFound`.
 */
export function mergeSpeakers(debate: Debate, args: { keep: SpeakerId; absorb: SpeakerId }): Change[] {
  const keep = debate.get('speaker', args.keep);
  const absorb = debate.get('speaker', args.absorb);
  if (keep.id === absorb.id)
    throw new CounterclaimError('InvalidValue', t('A speaker cannot be merged with the same one.'));
  const draft = new Draft(debate);
  const otherNames = namesBeside(keep.name, [...keep.otherNames, ...namesOf(absorb)]);
  draft.update('speaker', keep.id, { otherNames, role: keep.role || absorb.role });
  const moves = debate.movesBySpeaker.get(absorb.id).map(({ id }) => id);
  for (const id of moves) draft.update('move', id, { speaker: keep.id });
  draft.delete('speaker', absorb.id);
  foldTwins(draft, { relations: [], moves });
  return draft.changes();
}

/** Deletes a citation of a passage that another one cites as well; that one takes over any judgement that it lacks. */
function foldCitation(draft: Draft, goes: Readonly<Citation>, stays: Readonly<Citation>): void {
  draft.delete('citation', goes.id);
  draft.update('citation', stays.id, {
    fidelity: stays.fidelity ?? goes.fidelity,
    reason: joinedNotes(stays.reason, goes.reason),
    attribution: stays.attribution ?? goes.attribution,
  });
}

function combined(keep: Statement, absorb: Statement) {
  return {
    implicit: keep.implicit && absorb.implicit,
    note: joinedNotes(keep.note, absorb.note),
    tags: [...new Set([...keep.tags, ...absorb.tags])],
    weight: keep.weight ?? absorb.weight,
  };
}

function requireMergeable(keep: Statement, absorb: Statement): void {
  if (keep.id === absorb.id)
    throw new CounterclaimError('InvalidValue', t('A statement cannot be merged with itself.'));
  if (keep.kind === absorb.kind) return;
  throw new CounterclaimError(
    'InvalidValue',
    t('A claim and a question cannot be merged: change the kind of one first.'),
  );
}

/** Returns the relations that start from a statement or end at it, each once. */
function relationsAt(debate: Debate, statement: StatementId): Relation[] {
  const all = [...debate.relationsByPremise.get(statement), ...debate.relationsByTargetStatement.get(statement)];
  return [...new Map(all.map((relation) => [relation.id, relation])).values()];
}

/** Returns the relations from one of two statements, alone or among linked premises, to the other; each once. */
function stepsAmong(debate: Debate, a: StatementId, b: StatementId): Relation[] {
  return [
    ...debate.relationsByPremise.get(a).filter(({ target }) => 'statement' in target && target.statement === b),
    ...debate.relationsByPremise.get(b).filter(({ target }) => 'statement' in target && target.statement === a),
  ];
}

/**
 * Returns the relations between two statements that have no other premise than the two: merged, they would only lead
 * from the statement to itself.
 */
function stepsBetween(debate: Debate, a: StatementId, b: StatementId): Doomed[] {
  const steps = stepsAmong(debate, a, b).filter(({ premises }) => premises.every((id) => id === a || id === b));
  return steps.map(({ id }) => ({ entity: 'relation', id }));
}

/** Returns the ends of a relation, and the roles of its premises, with `to` in place of `from`. */
function handedOver(
  { premises, target, roles }: Relation,
  from: StatementId,
  to: StatementId,
): Pick<Relation, 'premises' | 'target' | 'roles'> {
  const isTarget = 'statement' in target && target.statement === from;
  return {
    premises: [...new Set(premises.map((premise) => (premise === from ? to : premise)))],
    target: isTarget ? { statement: to } : target,
    roles: rolesRenamed(roles, (premise) => (premise === from ? to : premise)),
  };
}

/** Returns order keys, by id, that put everything aimed at `absorb` after everything aimed at `keep`. */
function ordersAfterOwn(debate: Debate, keep: StatementId, absorb: StatementId): Map<RelationId, string> {
  const arriving = debate.relationsByTargetStatement.get(absorb).sort(byOrder);
  const orders = ordersAtEnd(debate.relationsByTargetStatement.get(keep), arriving.length);
  return new Map(arriving.map(({ id, order }, i) => [id, orders[i] ?? order]));
}

/** Returns keys of the entities that `changes` delete. */
function keysOf(changes: readonly Change[]): Set<string> {
  return new Set(changes.flatMap(({ entity, id, after }) => (after === null ? [`${entity} ${id}`] : [])));
}

function keysIn(entity: EntityName, values: readonly { readonly id: string }[]): string[] {
  return values.map(({ id }) => `${entity} ${id}`);
}
