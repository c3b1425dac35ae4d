import type { Change } from './change.ts';
import type { Debate } from './debate.ts';
import { Draft } from './draft.ts';
import type { Citation, CitationId } from './entities.ts';
import { isLost } from './lost-excerpt.ts';

/**
 * Returns `changes` with the fall of every check that they make stale: whoever checked a citation read other words, or another
 * judgement, than it has afterwards. A check stays where a passage only stands elsewhere in its source, and where the changes set
 * it themselves.
 */
export function withoutStaleChecks(debate: Debate, changes: readonly Change[]): Change[] {
  const draft = new Draft(debate);
  draft.apply(changes);
  const touched = new Set<CitationId>();
  const set = new Set<CitationId>();
  const touch = (citations: readonly Readonly<Citation>[]) => {
    for (const { id } of citations) touched.add(id);
  };
  for (const { entity, id, after } of changes) {
    if (after === null) continue;
    if (entity === 'statement' && 'text' in after) touch(draft.citationsByStatement.get(id));
    if (entity === 'excerpt') touch(draft.citationsByExcerpt.get(id));
    if (entity !== 'citation') continue;
    touched.add(id);
    if ('checkedBy' in after || 'checkedOn' in after) set.add(id);
  }
  for (const id of touched.difference(set)) {
    const [before, after] = [debate.citations.get(id), draft.citations.get(id)];
    const wasChecked = before !== undefined && (before.checkedBy !== '' || before.checkedOn !== null);
    if (!wasChecked || after === undefined) continue;
    if (checkable(debate, before) !== checkable(draft, after))
      draft.update('citation', id, { checkedBy: '', checkedOn: null });
  }
  return draft.changes();
}

/** Returns all that a check of a citation is of, to be compared. */
function checkable(debate: Debate, { statement, excerpt, fidelity, attribution }: Readonly<Citation>): string {
  const passage = debate.excerpts.get(excerpt);
  const words = [debate.statements.get(statement)?.text, passage?.source, passage?.exact];
  return JSON.stringify([...words, passage !== undefined && isLost(passage), fidelity, attribution]);
}
