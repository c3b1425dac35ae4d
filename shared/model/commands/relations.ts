import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { type Change, created, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import {
  RELATION_KINDS,
  type Relation,
  type RelationId,
  type RelationKind,
  type Statement,
  type StatementId,
  type Target,
} from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { rolesAmong } from '../premise-roles.ts';
import { type RelationEnds, whyIllegalRelation } from '../rules.ts';
import { orderAtEnd, reordered } from './order-keys.ts';

type RelationText = Pick<Fields<'relation'>, 'scheme' | 'weight' | 'note'>;

/** What a relation says of its argument scheme. */
type SchemeOfRelation = Pick<Fields<'relation'>, 'scheme' | 'roles'>;

/** Adds a relation, last among those with the same target. Throws `IllegalRelation`, `InvalidValue`, `NotFound`. */
export function addRelation(debate: Debate, args: Partial<RelationText> & RelationEnds & { newId: NewId }): Change[] {
  const { newId, kind, premises, target, scheme = '', weight = null, note = '' } = args;
  const relation = newRelation(debate, newId(), { kind, premises, target });
  return [created('relation', { ...relation, ...readFields('relation', { scheme, weight, note }) })];
}

/** Links more premises to a relation; those it has are left alone. Throws `IllegalRelation`, `NotFound`. */
export function linkPremises(
  debate: Debate,
  args: { relation: RelationId; statements: readonly StatementId[] },
): Change[] {
  const relation = debate.get('relation', args.relation);
  return withPremises(debate, relation, [...new Set([...relation.premises, ...args.statements])]);
}

/**
 * Takes a premise out of a relation that has others. Throws `IllegalRelation` for its last premise; `NotFound` when the
 * statement is not one of its premises.
 */
export function unlinkPremise(debate: Debate, args: { relation: RelationId; statement: StatementId }): Change[] {
  const relation = debate.get('relation', args.relation);
  if (!relation.premises.includes(args.statement)) {
    throw new CounterclaimError('NotFound', t('The statement is not a premise of this relation.'));
  }
  if (relation.premises.length === 1) {
    throw new CounterclaimError(
      'IllegalRelation',
      t('This is the only premise of the relation: delete the relation instead.'),
    );
  }
  return withPremises(
    debate,
    relation,
    relation.premises.filter((premise) => premise !== args.statement),
  );
}

/** Aims a relation at another target, as another kind if one is given, last among those aimed there. Throws `IllegalRelation`, `NotFound`. */
export function retargetRelation(
  debate: Debate,
  args: { relation: RelationId; target: Target; kind?: RelationKind },
): Change[] {
  const relation = debate.get('relation', args.relation);
  const { target, kind = relation.kind } = args;
  requireLegal(debate, { ...relation, kind, target }, relation.id);
  const [retargeted] = updated('relation', relation, { target });
  if (retargeted === undefined) return updated('relation', relation, { kind });
  return updated('relation', relation, { kind, target, order: orderAtEnd(siblingsAt(debate, target)) });
}

/** Changes a relation's kind. Throws `IllegalRelation`, `NotFound`. */
export function changeRelationKind(debate: Debate, args: { relation: RelationId; kind: RelationKind }): Change[] {
  const relation = debate.get('relation', args.relation);
  requireLegal(debate, { ...relation, kind: args.kind }, relation.id);
  return updated('relation', relation, { kind: args.kind });
}

/**
 * Lets a relation between two statements run the other way: its premise becomes its target, last among what is aimed there. Throws
 * `IllegalRelation` also for linked premises and for a relation that is aimed at another; `NotFound`.
 */
export function reverseRelation(debate: Debate, args: { relation: RelationId }): Change[] {
  const relation = debate.get('relation', args.relation);
  const [premise] = relation.premises;
  if (premise === undefined || relation.premises.length > 1) {
    throw new CounterclaimError('IllegalRelation', t('Linked premises cannot be reversed: unlink all but one first.'));
  }
  if (!('statement' in relation.target)) {
    throw new CounterclaimError('IllegalRelation', t('A relation that bears on another relation cannot be reversed.'));
  }
  const ends = { premises: [relation.target.statement], target: { statement: premise } };
  requireLegal(debate, { ...relation, ...ends }, relation.id);
  return updated('relation', relation, { ...ends, roles: [], order: orderAtEnd(siblingsAt(debate, ends.target)) });
}

/** Returns the kinds that a relation could have between its ends, in their order, its own among them. */
export function possibleKinds(debate: Debate, relation: Relation): RelationKind[] {
  return RELATION_KINDS.filter((kind) => whyIllegalRelation(debate, { ...relation, kind }, relation.id) === null);
}

/** Edits a relation's texts. Throws `InvalidValue`, `NotFound`. */
export function editRelation(debate: Debate, args: Partial<RelationText> & { relation: RelationId }): Change[] {
  const { relation, scheme, weight, note } = args;
  return updated('relation', debate.get('relation', relation), readFields('relation', { scheme, weight, note }));
}

/**
 * Gives a relation a scheme with the roles that its premises have in it, or only one of these; roles of what is no premise of it are left
 * out. Throws `InvalidValue`, `NotFound`.
 */
export function editSchemeOf(
  debate: Debate,
  args: Partial<SchemeOfRelation> & { readonly relation: RelationId },
): Change[] {
  const relation = debate.get('relation', args.relation);
  const { scheme, roles = relation.roles } = args;
  const read = readFields('relation', { scheme, roles });
  return updated('relation', relation, { ...read, roles: rolesAmong(read.roles ?? [], relation.premises) });
}

/** Moves a relation before another one with the same target; null: to the end. Throws `NotFound`. */
export function reorderRelation(debate: Debate, args: { relation: RelationId; before: RelationId | null }): Change[] {
  const relation = debate.get('relation', args.relation);
  const orders = reordered(siblingsAt(debate, relation.target), relation, args.before);
  return [...orders].flatMap(([id, order]) => updated('relation', debate.get('relation', id), { order }));
}

/**
 * Returns a relation without further data. `added` are premises that are about to be added. Throws `IllegalRelation`,
 * `NotFound`.
 */
export function newRelation(
  debate: Debate,
  id: RelationId,
  ends: RelationEnds,
  added: readonly Statement[] = [],
): Relation {
  requireLegal(debate, ends, undefined, added);
  const order = orderAtEnd(siblingsAt(debate, ends.target));
  return { id, ...ends, scheme: '', roles: [], weight: null, note: '', order };
}

/**
 * Returns `relation` with these premises. `added` are statements that are about to be added. Throws `IllegalRelation`,
 * `NotFound`.
 */
export function withPremises(
  debate: Debate,
  relation: Relation,
  premises: readonly StatementId[],
  added: readonly Statement[] = [],
): Change[] {
  requireLegal(debate, { ...relation, premises }, relation.id, added);
  return updated('relation', relation, { premises, roles: rolesAmong(relation.roles, premises) });
}

/** Returns the relations with this target, in no order. */
function siblingsAt(debate: Debate, target: Target): Relation[] {
  return 'statement' in target
    ? debate.relationsByTargetStatement.get(target.statement)
    : debate.relationsByTargetRelation.get(target.relation);
}

function requireLegal(debate: Debate, ends: RelationEnds, id?: RelationId, added: readonly Statement[] = []): void {
  const isNew = new Map(added.map((statement) => [statement.id, statement.kind]));
  for (const premise of ends.premises) if (!isNew.has(premise)) debate.get('statement', premise);
  if ('statement' in ends.target) debate.get('statement', ends.target.statement);
  else debate.get('relation', ends.target.relation);
  const kindOf = (statement: StatementId) => isNew.get(statement) ?? debate.statements.get(statement)?.kind;
  const reason = whyIllegalRelation(debate, ends, id, kindOf);
  if (reason !== null) throw new CounterclaimError('IllegalRelation', reason);
}
