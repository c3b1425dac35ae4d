import type { Debate } from '../../../shared/model/debate.ts';
import type { Relation, RelationId, StatementId } from '../../../shared/model/entities.ts';
import { stancesOn } from '../../../shared/model/stances.ts';
import { type Selection, selectedStatements } from '../../core/selection.ts';

/** The cards and lines that belong to what is selected, without it. They are highlighted more softly. */
export interface Related {
  readonly cards: ReadonlySet<StatementId>;
  readonly relations: ReadonlySet<RelationId>;
}

export const NOTHING_RELATED: Related = { cards: new Set(), relations: new Set() };

/** Among more cards than this, a light would say nothing. */
const MOST_SELECTED = 50;

/**
 * Returns what belongs to a selection: of cards their lines, and the cards at the other ends; of a line its ends, and what
 * bears on it; of a speaker the claims.
 */
export function relatedTo(debate: Debate, selection: Selection): Related {
  if (selection.kind === 'speaker') return { cards: claimsOf(debate, selection.id), relations: new Set() };
  const chosen = selectedStatements(selection);
  if (selection.kind !== 'relation' && (chosen.length === 0 || chosen.length > MOST_SELECTED)) return NOTHING_RELATED;
  const relations = selection.kind === 'relation' ? linesAt(debate, selection.id) : linesOf(debate, chosen);
  const cards = new Set([...relations].flatMap((relation) => endsOf(debate, relation)));
  for (const id of chosen) cards.delete(id);
  return { cards, relations: new Set([...relations].map(({ id }) => id)) };
}

function claimsOf(debate: Debate, speaker: string): Set<StatementId> {
  const targets = debate.movesBySpeaker
    .get(speaker)
    .flatMap(({ target }) => ('statement' in target ? target.statement : []));
  const asserts = (id: StatementId) => stancesOn(debate, id).assertedBy.some((each) => each.id === speaker);
  return new Set(targets.filter(asserts));
}

function linesAt(debate: Debate, id: RelationId): Set<Relation> {
  const relation = debate.relations.get(id);
  return new Set(relation === undefined ? [] : [relation, ...debate.relationsByTargetRelation.get(id)]);
}

function linesOf(debate: Debate, ids: readonly StatementId[]): Set<Relation> {
  const from = ids.flatMap((id) => debate.relationsByPremise.get(id));
  const onThem = from.flatMap(({ id }) => debate.relationsByTargetRelation.get(id));
  return new Set([...from, ...onThem, ...ids.flatMap((id) => debate.relationsByTargetStatement.get(id))]);
}

/** Returns the premises of a relation and the statement that it bears on; of one on another relation, the premises of that. */
function endsOf(debate: Debate, { premises, target }: Relation): readonly StatementId[] {
  if ('statement' in target) return [...premises, target.statement];
  return [...premises, ...(debate.relations.get(target.relation)?.premises ?? [])];
}
