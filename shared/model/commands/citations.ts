import { type Change, created } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { CitationId, ExcerptId, StatementId } from '../entities.ts';
import type { NewId } from '../ids.ts';
import { deletionChanges } from './deletion.ts';

/** Adds a statement's citation of an excerpt; does nothing when there is one already. Throws `NotFound`. */
export function addCitation(
  debate: Debate,
  args: { newId: NewId; statement: StatementId; excerpt: ExcerptId },
): Change[] {
  const statement = debate.get('statement', args.statement).id;
  const excerpt = debate.get('excerpt', args.excerpt).id;
  if (debate.citationsByStatement.get(statement).some((citation) => citation.excerpt === excerpt)) return [];
  return [created('citation', { id: args.newId(), statement, excerpt })];
}

/** Deletes citations; the excerpts stay. Throws `NotFound`. */
export function deleteCitations(debate: Debate, args: { citations: readonly CitationId[] }): Change[] {
  return deletionChanges(
    debate,
    args.citations.map((id) => ({ entity: 'citation', id })),
  );
}
