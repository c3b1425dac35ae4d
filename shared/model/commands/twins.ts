import type { Change } from '../change.ts';
import { coalesce, deleted, updated } from '../change.ts';
import { changedCopy } from '../changed-copy.ts';
import { byOrder, type Debate } from '../debate.ts';
import type { Move, Relation, Target } from '../entities.ts';
import { ordersAtEnd } from './order-keys.ts';

/**
 * `changes`, after which a relation of `relations` or a move of `moves` may say just what another one says, and further ones that
 * make one of such two: the other one stays, and takes over what is aimed at it, replies to it, and what it lacks itself.
 * Two relations with different schemes are two arguments; two moves that differ in anything happened twice.
 */
export function withoutTwins(
  debate: Debate,
  changes: readonly Change[],
  { relations, moves }: { readonly relations: readonly string[]; readonly moves: readonly string[] },
): Change[] {
  const after = changedCopy(debate, changes);
  const all = [...changes];
  const make = (more: readonly Change[]) => {
    after.apply(more);
    all.push(...more);
  };
  const waitingMoves = [...moves];
  const waitingRelations = [...relations];
  for (let id = waitingRelations.shift(); id !== undefined; id = waitingRelations.shift()) {
    const relation = after.relations.get(id);
    const twin = relation && relationTwin(after, relation);
    if (relation === undefined || twin === undefined) continue;
    waitingRelations.push(...after.relationsByTargetRelation.get(id).map((other) => other.id));
    waitingMoves.push(...after.movesByTargetRelation.get(id).map((move) => move.id));
    make(foldedRelation(after, relation, twin));
  }
  for (let id = waitingMoves.shift(); id !== undefined; id = waitingMoves.shift()) {
    const move = after.moves.get(id);
    const twin = move && moveTwin(after, move);
    if (move === undefined || twin === undefined) continue;
    const replies = after.repliesByMove.get(id);
    waitingMoves.push(...replies.map((reply) => reply.id));
    make([...replies.flatMap((reply) => updated('move', reply, { replyTo: twin.id })), deleted('move', move)]);
  }
  return coalesce(all);
}

/** Notes on what became one: each of them once, one after the other. */
export function joinedNotes(...notes: readonly string[]): string {
  return [...new Set(notes)].filter((note) => note !== '').join('\n\n');
}

function relationTwin(debate: Debate, { id, kind, premises, target, scheme }: Relation): Relation | undefined {
  const siblings =
    'statement' in target
      ? debate.relationsByTargetStatement.get(target.statement)
      : debate.relationsByTargetRelation.get(target.relation);
  return siblings.find(
    (other) =>
      other.id !== id &&
      other.kind === kind &&
      other.premises.length === premises.length &&
      other.premises.every((premise) => premises.includes(premise)) &&
      (other.scheme === scheme || other.scheme === '' || scheme === ''),
  );
}

function foldedRelation(debate: Debate, goes: Relation, stays: Relation): Change[] {
  const target: Target = { relation: stays.id };
  const arriving = debate.relationsByTargetRelation.get(goes.id).sort(byOrder);
  const orders = ordersAtEnd(debate.relationsByTargetRelation.get(stays.id), arriving.length);
  return [
    ...arriving.flatMap((relation, i) => updated('relation', relation, { target, order: orders[i] ?? relation.order })),
    ...debate.movesByTargetRelation.get(goes.id).flatMap((move) => updated('move', move, { target })),
    ...updated('relation', stays, {
      scheme: stays.scheme || goes.scheme,
      weight: stays.weight ?? goes.weight,
      note: joinedNotes(stays.note, goes.note),
    }),
    deleted('relation', goes),
  ];
}

function moveTwin(debate: Debate, move: Move): Move | undefined {
  const { target } = move;
  const siblings =
    'statement' in target
      ? debate.movesByTargetStatement.get(target.statement)
      : debate.movesByTargetRelation.get(target.relation);
  return siblings.find(
    (other) =>
      other.id !== move.id &&
      (['speaker', 'act', 'at', 'words', 'excerpt', 'replyTo'] as const).every((field) => other[field] === move[field]),
  );
}
