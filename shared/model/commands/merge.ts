import { CounterclaimError } from '../../errors.ts';
import type { Change } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { Relation, Statement } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import { deletionChanges } from './deletion.ts';
import { Plan } from './plan.ts';

/**
 * Makes one statement of two of the same kind: `keep` takes over the relations, moves, citations and places of `absorb`, which
 * goes. `text` is the words of the one that stays, its own when left out. A step from one of them alone to the other goes with
 * what hangs on it, since it would lead from the statement to itself. Throws `InvalidValue`, `NotFound`.
 */
export function mergeStatements(debate: Debate, args: { keep: string; absorb: string; text?: string }): Change[] {
  const keep = debate.get('statement', args.keep);
  const absorb = debate.get('statement', args.absorb);
  if (keep.id === absorb.id) throw new CounterclaimError('InvalidValue', 'A statement cannot be merged with itself.');
  if (keep.kind !== absorb.kind) {
    throw new CounterclaimError(
      'InvalidValue',
      'A claim and a question cannot be merged: change the kind of one first.',
    );
  }
  const plan = new Plan(debate);
  plan.update('statement', keep.id, { ...combined(keep, absorb), ...readFields('statement', { text: args.text }) });
  mergeRelations(debate, plan, keep.id, absorb.id);
  for (const move of debate.movesByTargetStatement.get(absorb.id)) {
    plan.update('move', move.id, { target: { statement: keep.id } });
  }
  const cited = new Set(debate.citationsByStatement.get(keep.id).map((citation) => citation.excerpt));
  for (const { id, excerpt } of debate.citationsByStatement.get(absorb.id)) {
    if (cited.has(excerpt)) plan.delete('citation', id);
    else plan.update('citation', id, { statement: keep.id });
  }
  const placed = new Set(debate.placementsByStatement.get(keep.id).map((placement) => placement.map));
  for (const { id, map } of debate.placementsByStatement.get(absorb.id)) {
    if (placed.has(map)) plan.delete('placement', id);
    else plan.update('placement', id, { statement: keep.id });
  }
  plan.delete('statement', absorb.id);
  return plan.changes();
}

/** Makes one speaker of two: `keep` takes over the moves of `absorb`, which goes. Throws `InvalidValue`, `NotFound`. */
export function mergeSpeakers(debate: Debate, args: { keep: string; absorb: string }): Change[] {
  const keep = debate.get('speaker', args.keep);
  const absorb = debate.get('speaker', args.absorb);
  if (keep.id === absorb.id)
    throw new CounterclaimError('InvalidValue', 'A speaker cannot be merged with the same one.');
  const plan = new Plan(debate);
  if (keep.role === '') plan.update('speaker', keep.id, { role: absorb.role });
  for (const move of debate.movesBySpeaker.get(absorb.id)) plan.update('move', move.id, { speaker: keep.id });
  plan.delete('speaker', absorb.id);
  return plan.changes();
}

function combined(keep: Statement, absorb: Statement) {
  return {
    implicit: keep.implicit && absorb.implicit,
    note: [keep.note, absorb.note].filter((note) => note !== '').join('\n\n'),
    tags: [...new Set([...keep.tags, ...absorb.tags])],
    weight: keep.weight ?? absorb.weight,
  };
}

function mergeRelations(debate: Debate, plan: Plan, keep: string, absorb: string): void {
  const touched = new Map(
    [...debate.relationsByPremise.get(absorb), ...debate.relationsByTargetStatement.get(absorb)].map((r) => [r.id, r]),
  );
  const betweenThem = [keep, absorb].flatMap((id) =>
    debate.relationsByPremise.get(id).filter((r) => leadsAcross(r, id, id === keep ? absorb : keep)),
  );
  const doomed = betweenThem.map(({ id }) => ({ entity: 'relation' as const, id }));
  plan.add(deletionChanges(debate, doomed));
  for (const relation of touched.values()) {
    const premises = [...new Set(relation.premises.map((premise) => (premise === absorb ? keep : premise)))];
    const atAbsorb = 'statement' in relation.target && relation.target.statement === absorb;
    plan.update('relation', relation.id, { premises, ...(atAbsorb ? { target: { statement: keep } } : {}) });
  }
}

/** Whether the relation is a step from `from`, at most together with `to`, to `to`. */
function leadsAcross({ premises, target }: Relation, from: string, to: string): boolean {
  return 'statement' in target && target.statement === to && premises.every((id) => id === from || id === to);
}
