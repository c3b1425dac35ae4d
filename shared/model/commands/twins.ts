import type { Change } from '../change.ts';
import { deleted, updated } from '../change.ts';
import { byOrder, type Debate } from '../debate.ts';
import type { Draft } from '../draft.ts';
import type { Move, MoveId, Relation, RelationId, Target } from '../entities.ts';
import { rolesAmong, rolesRenamed } from '../premise-roles.ts';
import { ordersAtEnd } from './order-keys.ts';

/**
 * Combines relations of `relations`, and moves of `moves`, that say exactly what another one in `draft` says: the other
 * one stays, and takes over what is aimed at it, the replies to it, and anything it lacks itself. Two relations with
 * different schemes are two arguments; two moves that differ in anything happened twice.
 */
export function foldTwins(
  draft: Draft,
  { relations, moves }: { readonly relations: readonly RelationId[]; readonly moves: readonly MoveId[] },
): void {
  const waitingMoves = [...moves];
  const waitingRelations = [...relations];
  for (let id = waitingRelations.shift(); id !== undefined; id = waitingRelations.shift()) {
    const relation = draft.relations.get(id);
    const twin = relation && relationTwin(draft, relation);
    if (relation === undefined || twin === undefined) continue;
    waitingRelations.push(...draft.relationsByTargetRelation.get(id).map((other) => other.id));
    waitingMoves.push(...draft.movesByTargetRelation.get(id).map((move) => move.id));
    draft.apply(foldedRelation(draft, relation, twin));
  }
  for (let id = waitingMoves.shift(); id !== undefined; id = waitingMoves.shift()) {
    const move = draft.moves.get(id);
    const twin = move && moveTwin(draft, move);
    if (move === undefined || twin === undefined) continue;
    const replies = draft.repliesByMove.get(id);
    waitingMoves.push(...replies.map((reply) => reply.id));
    draft.apply([...replies.flatMap((reply) => updated('move', reply, { replyTo: twin.id })), deleted('move', move)]);
  }
}

/** Joins the notes on things that were combined: each note once, one after the other. */
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
      roles: rolesAmong(
        rolesRenamed([...stays.roles, ...goes.roles], (premise) => premise),
        stays.premises,
      ),
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
