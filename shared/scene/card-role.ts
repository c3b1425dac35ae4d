import { byOrder, type Debate } from '../model/debate.ts';
import type { Relation, Statement } from '../model/entities.ts';
import type { RelationLook } from './theme.ts';

/** What a statement is on a map: the word over its text, and what it does to the card above it (null: nothing). */
export interface CardRole {
  readonly label: string;
  readonly look: RelationLook | null;
}

/** How a relation looks: an attack on a relation undercuts. */
export function lookOf(relation: Pick<Relation, 'kind' | 'target'>): RelationLook {
  return relation.kind === 'attacks' && 'relation' in relation.target ? 'undercuts' : relation.kind;
}

/** The role of a statement among the relations that are drawn; its first one decides. */
export function roleOf(debate: Debate, statement: Statement, isDrawn: (relation: Relation) => boolean): CardRole {
  const relation = debate.relationsByPremise.get(statement.id).filter(isDrawn).sort(byOrder)[0];
  const look = relation === undefined ? null : lookOf(relation);
  return { label: labelOf(statement, look), look };
}

function labelOf(statement: Statement, look: RelationLook | null): string {
  if (statement.kind === 'question') return 'Question';
  const kind = look === 'answers' ? 'Position' : look === 'attacks' ? 'Counterclaim' : 'Claim';
  return statement.implicit ? `${kind} · implicit` : kind;
}
