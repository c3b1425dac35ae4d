import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import type { Change } from '../model/change.ts';
import { addCitation, deleteCitations, judgeCitation } from '../model/commands/citations.ts';
import { addExcerpt, deleteExcerpts, editExcerpt, moveExcerpt } from '../model/commands/excerpts.ts';
import { editMove } from '../model/commands/moves.ts';
import { excerptAt } from '../model/commands/passages.ts';
import { changeRelationKind } from '../model/commands/relations.ts';
import { addStatement, editStatement } from '../model/commands/statements.ts';
import type { Debate } from '../model/debate.ts';
import { Draft } from '../model/draft.ts';
import type { ExcerptId } from '../model/entities.ts';
import type { NewId } from '../model/ids.ts';
import type { Comparison, Difference } from './compare-readings.ts';
import { type Mark, type MarkedClaim, saySame } from './reading.ts';

/** Whose reading holds where two differ. */
export type Settlement = 'here' | 'there' | 'both';

/** Returns the ways in which a difference can be settled: a label cannot be both, nor can a passage that only one marked. */
export function settlementsOf({ kind }: Difference): readonly Settlement[] {
  return kind === 'borders' || kind === 'claims' ? ['here', 'there', 'both'] : ['here', 'there'];
}

/**
 * Returns the changes of the first reader's debate by which a difference is settled; none where it is as it should be. What is taken
 * from the other debate comes without its checks: nobody checked it here. In a debate with both readers, who are told apart by tags,
 * what holds gets both tags, and what does not is deleted. Throws `InvalidValue`, `IllegalRelation`, and `NotFound` when the debate has
 * changed so that there is nothing to settle.
 */
export function settle(
  { here, there }: Pick<Comparison, 'here' | 'there'>,
  difference: Difference,
  settlement: Settlement,
  newId: NewId,
): Change[] {
  const draft = new Draft(here.debate);
  if (here.tag !== null && there.tag !== null) {
    settleTagged(draft, { difference, settlement, tags: [here.tag, there.tag], newId });
  } else if (settlement !== 'here') {
    settleApart(draft, { difference, settlement, source: here.source, newId });
  }
  return draft.changes();
}

interface Settling {
  readonly difference: Difference;
  readonly settlement: Settlement;
  readonly newId: NewId;
}

/** Takes the other debate's part over. */
function settleApart(draft: Draft, { difference, settlement, source, newId }: Settling & { source: string }): void {
  const copy = (mark: Mark) => {
    const excerpt = excerptFor(draft, mark, { source, newId });
    for (const claim of mark.claims) cite(draft, claim, { excerpt, newId });
  };
  switch (difference.kind) {
    case 'only-here':
      draft.apply(deleteExcerpts(draft, { excerpts: [difference.mark.excerpt.id] }));
      break;
    case 'only-there':
      copy(difference.mark);
      break;
    case 'borders':
      if (settlement === 'both') copy(difference.pair.there);
      else
        draft.apply(
          moveExcerpt(draft, { excerpt: difference.pair.here.excerpt.id, anchor: difference.pair.there.anchor }),
        );
      break;
    case 'claims': {
      const { here, claimsHere, claimsThere } = difference.pair;
      for (const claim of claimsThere) cite(draft, claim, { excerpt: here.excerpt.id, newId });
      if (settlement === 'there') draft.apply(deleteCitations(draft, { citations: idsOf(claimsHere) }));
      break;
    }
    default:
      takeLabel(draft, difference, 'there');
  }
}

/** Lets one of two readers of the same debate hold, or both. */
function settleTagged(
  draft: Draft,
  { difference, settlement, tags, newId }: Settling & { tags: readonly [string, string] },
): void {
  const agree = ({ excerpt }: Mark) => {
    const all = [...new Set([...draft.get('excerpt', excerpt.id).tags, ...tags])];
    draft.apply(editExcerpt(draft, { excerpt: excerpt.id, tags: all }));
  };
  const drop = (mark: Mark) => draft.apply(deleteExcerpts(draft, { excerpts: [mark.excerpt.id] }));
  switch (difference.kind) {
    case 'only-here':
    case 'only-there': {
      const holds = (difference.kind === 'only-here') === (settlement === 'here');
      (holds ? agree : drop)(difference.mark);
      break;
    }
    case 'borders': {
      const { here, there } = difference.pair;
      const [kept, dropped] = settlement === 'there' ? [there, here] : [here, there];
      agree(kept);
      if (settlement === 'both') agree(dropped);
      else {
        for (const claim of dropped.claims) cite(draft, claim, { excerpt: kept.excerpt.id, newId });
        drop(dropped);
      }
      break;
    }
    case 'claims': {
      const { here, there, claimsHere, claimsThere } = difference.pair;
      const share = (claims: readonly MarkedClaim[], { excerpt }: Mark) => {
        for (const claim of claims) {
          cite(draft, claim, { excerpt: excerpt.id, newId });
          const all = [...new Set([...draft.get('statement', claim.statement.id).tags, ...tags])];
          draft.apply(editStatement(draft, { statement: claim.statement.id, tags: all }));
        }
      };
      const dropClaims = (claims: readonly MarkedClaim[]) =>
        draft.apply(deleteCitations(draft, { citations: idsOf(claims) }));
      if (settlement === 'there') dropClaims(claimsHere);
      else share(claimsHere, there);
      if (settlement === 'here') dropClaims(claimsThere);
      else share(claimsThere, here);
      break;
    }
    default:
      takeLabel(draft, difference, settlement);
  }
}

type OfLabel = Extract<Difference, { kind: 'fidelity' | 'attribution' | 'relation' | 'act' }>;

/** Gives both sides, as far as they are in this debate, the label of the side that holds. */
function takeLabel(draft: Draft, difference: OfLabel, settlement: Settlement): void {
  const holds = settlement === 'there' ? 'there' : 'here';
  const gives = holds === 'there' ? 'here' : 'there';
  switch (difference.kind) {
    case 'fidelity': {
      const { fidelity, reason } = difference.claims[holds].citation;
      const { id } = difference.claims[gives].citation;
      draft.apply(judgeCitation(draft, { citation: id, fidelity, reason }));
      break;
    }
    case 'attribution': {
      const { attribution } = difference.claims[holds].citation;
      draft.apply(judgeCitation(draft, { citation: difference.claims[gives].citation.id, attribution }));
      break;
    }
    case 'relation': {
      const { kind } = difference.relations[holds];
      draft.apply(changeRelationKind(draft, { relation: difference.relations[gives].id, kind }));
      break;
    }
    case 'act':
      draft.apply(editMove(draft, { move: difference.acts[gives].id, act: difference.acts[holds].act }));
  }
}

/** Returns the excerpt at a mark's place, which becomes one with the mark's note and tags unless it already is. */
function excerptFor(
  draft: Draft,
  { excerpt, anchor }: Mark,
  { source, newId }: { source: string; newId: NewId },
): ExcerptId {
  const known = excerptAt(draft, { ...anchor, source });
  if (known !== undefined) return known;
  const id = newId();
  const { note, tags } = excerpt;
  draft.apply(addExcerpt(draft, { newId: () => id, source, ...anchor, note, tags }));
  return id;
}

/** Lets the statement that says the same, or a new one on no map, cite an excerpt, judged as the other reader judged it. */
function cite(
  draft: Draft,
  { statement: other, citation }: MarkedClaim,
  { excerpt, newId }: { excerpt: ExcerptId; newId: NewId },
): void {
  const statement = statementSaying(draft, other) ?? added(draft, other, newId);
  draft.apply(addCitation(draft, { newId, statement, excerpt }));
  const made = draft.citationsByStatement.get(statement).find((each) => each.excerpt === excerpt);
  if (made === undefined)
    throw new CounterclaimError('NotFound', t('The claim is no longer there: compare the two again.'));
  if (made.fidelity !== null || made.attribution !== null) return;
  const { fidelity, reason, attribution } = citation;
  draft.apply(judgeCitation(draft, { citation: made.id, fidelity, reason, attribution }));
}

function statementSaying(debate: Debate, other: MarkedClaim['statement']): string | undefined {
  const twin = debate.statements.get(other.id);
  if (twin !== undefined && saySame(twin, other)) return twin.id;
  return [...debate.statements.values()].find((each) => saySame(each, other))?.id;
}

function added(
  draft: Draft,
  { kind, text, implicit, note, tags, weight }: MarkedClaim['statement'],
  newId: NewId,
): string {
  const id = newId();
  draft.apply(addStatement(draft, { newId: () => id, kind, text, implicit, note, tags, weight }));
  return id;
}

function idsOf(claims: readonly MarkedClaim[]): string[] {
  return claims.map(({ citation }) => citation.id);
}
