import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { Change } from '../change.ts';
import { byOrder, type Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import {
  RELATION_KINDS,
  type Relation,
  type RelationId,
  type RelationKind,
  type StatementId,
  type Target,
} from '../entities.ts';
import type { NewId } from '../ids.ts';
import { whyIllegalRelation } from '../rules.ts';
import { deletionChanges } from './deletion.ts';
import { addRelation, linkPremises, retargetRelation, unlinkPremise } from './relations.ts';

interface Aiming {
  readonly newId: NewId;
  readonly statement: StatementId;
  /** The relation of which it is a premise, which is the one that changes; null for none. */
  readonly relation: RelationId | null;
}

/**
 * Lets a statement bear on a target by one of its relations, as the kind that it has or, where that is not legal, the first that is. One of several
 * linked premises leaves the others. Throws `IllegalRelation`, `NotFound`.
 */
export function aimStatement(
  debate: Debate,
  { newId, statement, relation: id, target, kind }: Aiming & { target: Target; kind?: RelationKind },
): Change[] {
  const relation = id === null ? null : debate.get('relation', id);
  const isAlone = relation === null || relation.premises.length === 1;
  const ends = { premises: [statement], target };
  const wanted = kind ?? relation?.kind ?? 'supports';
  const own = isAlone ? relation?.id : undefined;
  const legal = [wanted, ...RELATION_KINDS].find(
    (each) => whyIllegalRelation(debate, { ...ends, kind: each }, own) === null,
  );
  if (relation !== null && isAlone)
    return retargetRelation(debate, { relation: relation.id, target, kind: legal ?? wanted });
  const draft = new Draft(debate);
  if (relation !== null) draft.apply(unlinkPremise(draft, { relation: relation.id, statement }));
  draft.apply(addRelation(draft, { newId, kind: legal ?? wanted, ...ends }));
  return draft.changes();
}

/**
 * Lets a statement bear on what its target bears on by the relation `above`: a reason for a reason becomes one of the conclusion’s own. Without `above`
 * it bears on nothing by this relation any more. Throws `IllegalRelation`, `NotFound`.
 */
export function liftStatement(
  debate: Debate,
  { above, ...aiming }: Aiming & { relation: RelationId; above: RelationId | null },
): Change[] {
  if (above !== null) return aimStatement(debate, { ...aiming, target: debate.get('relation', above).target });
  const relation = debate.get('relation', aiming.relation);
  if (relation.premises.length > 1) return unlinkPremise(debate, aiming);
  return deletionChanges(debate, [{ entity: 'relation', id: relation.id }]);
}

/**
 * Makes a statement a linked premise of another relation, in the place of its own. What is aimed at its own relation is then aimed at that one.
 * Throws `IllegalRelation`, `NotFound`.
 */
export function joinStep(
  debate: Debate,
  { statement, relation: id, step }: Omit<Aiming, 'newId'> & { step: RelationId },
): Change[] {
  const draft = new Draft(debate);
  const own = id === null ? null : debate.get('relation', id);
  draft.apply(linkPremises(draft, { relation: step, statements: [statement] }));
  if (own !== null && own.premises.length > 1) draft.apply(unlinkPremise(draft, { relation: own.id, statement }));
  else if (own !== null) {
    for (const onIt of draft.relationsByTargetRelation.get(own.id)) {
      draft.apply(retargetRelation(draft, { relation: onIt.id, target: { relation: step } }));
    }
    draft.apply(deletionChanges(draft, [{ entity: 'relation', id: own.id }]));
  }
  return draft.changes();
}

/** Takes a linked premise out of its step, as a relation of its own to the same target. Throws `IllegalRelation`, `NotFound`. */
export function leaveStep(debate: Debate, { newId, statement, relation }: Aiming & { relation: RelationId }): Change[] {
  const { premises, target, kind } = debate.get('relation', relation);
  if (premises.length === 1) {
    throw new CounterclaimError(
      'IllegalRelation',
      t('This premise is linked to no other: there is nothing to separate.'),
    );
  }
  return aimStatement(debate, { newId, statement, relation, target, kind });
}

/** Returns the relation that follows `relation` among those with its target; null when it is the last. */
export function nextSibling(debate: Debate, { id, target }: Relation): RelationId | null {
  const all =
    'statement' in target
      ? debate.relationsByTargetStatement.get(target.statement)
      : debate.relationsByTargetRelation.get(target.relation);
  const sorted = all.sort(byOrder);
  return sorted[sorted.findIndex((each) => each.id === id) + 1]?.id ?? null;
}
