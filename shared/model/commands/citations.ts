import { type Change, created, type Fields, updated } from '../change.ts';
import { unjudged } from '../citation.ts';
import type { Debate } from '../debate.ts';
import type { CitationId, Edtf, ExcerptId, StatementId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { withoutStaleChecks } from '../stale-checks.ts';
import { deletionChanges } from './deletion.ts';

/** Adds a statement's citation of an excerpt; does nothing when there is one already. Throws `NotFound`. */
export function addCitation(
  debate: Debate,
  args: { newId: NewId; statement: StatementId; excerpt: ExcerptId },
): Change[] {
  const statement = debate.get('statement', args.statement).id;
  const excerpt = debate.get('excerpt', args.excerpt).id;
  if (debate.citationsByStatement.get(statement).some((citation) => citation.excerpt === excerpt)) return [];
  return [created('citation', unjudged({ id: args.newId(), statement, excerpt }))];
}

/** Deletes citations; the excerpts stay. Throws `NotFound`. */
export function deleteCitations(debate: Debate, args: { citations: readonly CitationId[] }): Change[] {
  return deletionChanges(
    debate,
    args.citations.map((id) => ({ entity: 'citation', id })),
  );
}

/**
 * Says how a citation's claim stands to its passage, why, and whose it is there; null takes a judgement back. Another judgement
 * ends the check of the one before. Throws `InvalidValue`, `NotFound`.
 */
export function judgeCitation(
  debate: Debate,
  args: Partial<Pick<Fields<'citation'>, 'fidelity' | 'reason' | 'attribution'>> & { citation: CitationId },
): Change[] {
  const { citation, fidelity, reason, attribution } = args;
  const fields = readFields('citation', { fidelity, reason, attribution });
  return withoutStaleChecks(debate, updated('citation', debate.get('citation', citation), fields));
}

/**
 * Records that somebody else has read a citation's claim against its passage, and when; without a name, that nobody has.
 * Throws `InvalidValue`, `NotFound`.
 */
export function checkCitation(debate: Debate, args: { citation: CitationId; by: string; on: Edtf | null }): Change[] {
  const { checkedBy, checkedOn } = readFields('citation', { checkedBy: args.by, checkedOn: args.on });
  const fields = { checkedBy, checkedOn: checkedBy === '' ? null : checkedOn };
  return updated('citation', debate.get('citation', args.citation), fields);
}
