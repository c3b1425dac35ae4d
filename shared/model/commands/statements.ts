import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { type Change, created, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { MapId, RelationId, RelationKind, Statement, StatementId, StatementKind, Target } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { whyTooMany } from '../limits.ts';
import { whyIllegalStatementKind } from '../rules.ts';
import { withoutStaleChecks } from '../stale-checks.ts';
import { deletionChanges } from './deletion.ts';
import { newRelation, withPremises } from './relations.ts';

type StatementText = Pick<Fields<'statement'>, 'text' | 'implicit' | 'note' | 'tags' | 'weight'>;

/**
 * Adds a statement (its text may be empty, while somebody is about to type), as the first of the changes; with `place`,
 * on a map; with `relate`, as the premise of a new relation; with `premiseOf`, linked to the premises of an existing
 * one. Throws `InvalidValue`, `IllegalRelation`, `NotFound`.
 */
export function addStatement(
  debate: Debate,
  args: Partial<StatementText> & {
    newId: NewId;
    kind: StatementKind;
    place?: { map: MapId; x: number; y: number };
    relate?: { kind: RelationKind; target: Target; scheme?: string };
    premiseOf?: RelationId;
  },
): Change[] {
  const {
    newId,
    kind,
    place,
    relate,
    premiseOf,
    text = '',
    implicit = false,
    note = '',
    tags = [],
    weight = null,
  } = args;
  requireRoom(debate, 1);
  const statement: Statement = {
    id: newId(),
    kind,
    ...readFields('statement', { text, implicit, note, tags, weight }),
  };
  const changes = [created('statement', statement)];
  if (relate) {
    const ends = { kind: relate.kind, premises: [statement.id], target: relate.target };
    const relation = newRelation(debate, newId(), ends, [statement]);
    changes.push(created('relation', { ...relation, ...readFields('relation', { scheme: relate.scheme ?? '' }) }));
  }
  if (premiseOf !== undefined) {
    const relation = debate.get('relation', premiseOf);
    changes.push(...withPremises(debate, relation, [...relation.premises, statement.id], [statement]));
  }
  if (place) {
    const map = debate.get('map', place.map).id;
    const spot = readFields('placement', { x: place.x, y: place.y });
    const placement = { id: newId(), map, statement: statement.id, ...spot, collapsed: false, pinned: false };
    changes.push(created('placement', placement));
  }
  return changes;
}

/** Edits a statement's own text and data. Throws `InvalidValue`, `NotFound`. */
export function editStatement(debate: Debate, args: Partial<StatementText> & { statement: StatementId }): Change[] {
  const { statement, text, implicit, note, tags, weight } = args;
  const fields = readFields('statement', { text, implicit, note, tags, weight });
  return withoutStaleChecks(debate, updated('statement', debate.get('statement', statement), fields));
}

/**
 * Turns a claim into a question, or back. Throws `IllegalRelation` when one of its relations would not be legal;
 * `NotFound`.
 */
export function changeStatementKind(debate: Debate, args: { statement: StatementId; kind: StatementKind }): Change[] {
  const statement = debate.get('statement', args.statement);
  const reason = whyIllegalStatementKind(debate, statement.id, args.kind);
  if (reason !== null) throw new CounterclaimError('IllegalRelation', reason);
  return updated('statement', statement, { kind: args.kind });
}

/** Deletes statements with everything that hangs on them. Throws `NotFound`. */
export function deleteStatements(debate: Debate, args: { statements: readonly StatementId[] }): Change[] {
  return deletionChanges(
    debate,
    args.statements.map((id) => ({ entity: 'statement', id })),
  );
}

/** Throws `InvalidValue` when `count` further statements would be more than a debate may have. */
export function requireRoom(debate: Debate, count: number): void {
  const reason = whyTooMany('statement', debate.statements.size + count);
  if (reason !== null) throw new CounterclaimError('InvalidValue', t('The debate would have {reason}.', { reason }));
}
