import type { Change } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { ExcerptId, SourceId, StatementId } from '../entities.ts';
import type { NewId } from '../ids.ts';
import { addCitation } from './citations.ts';
import { addExcerpt, type PagedAnchor } from './excerpts.ts';

/** A passage of a source, which may or may not be an excerpt already. */
export type PassageOf = PagedAnchor & { readonly source: SourceId };

/** Returns the excerpt at exactly this place; undefined when there is none. */
export function excerptAt(debate: Debate, { source, start, end }: PassageOf): ExcerptId | undefined {
  return debate.excerptsBySource.get(source).find((excerpt) => excerpt.start === start && excerpt.end === end)?.id;
}

/**
 * Lets a statement cite a passage, which becomes an excerpt unless it already is one; does nothing when it cites it
 * already. Throws `InvalidValue`, `NotFound`.
 */
export function citePassage(
  debate: Debate,
  args: { newId: NewId; statement: StatementId; passage: PassageOf },
): Change[] {
  const { newId, statement, passage } = args;
  const draft = new Draft(debate);
  const excerpt = excerptAt(debate, passage) ?? newId();
  if (!debate.excerpts.has(excerpt)) draft.apply(addExcerpt(draft, { newId: () => excerpt, ...passage }));
  draft.apply(addCitation(draft, { newId, statement, excerpt }));
  return draft.changes();
}
