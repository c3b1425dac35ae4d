import { type Change, sameValue } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { Area, ExcerptId, SourceId, StatementId } from '../entities.ts';
import type { NewId } from '../ids.ts';
import { addCitation } from './citations.ts';
import { addExcerpt, type PagedAnchor } from './excerpts.ts';

/** A passage of a source, or an area of its picture, which may or may not be an excerpt already. */
export type PassageOf = PagedAnchor & { readonly source: SourceId; readonly area?: Area };

/** Returns the excerpt at exactly this place; undefined when there is none. */
export function excerptAt(debate: Debate, { source, start, end, page = null, area }: PassageOf): ExcerptId | undefined {
  const excerpts = debate.excerptsBySource.get(source);
  if (area !== undefined) return excerpts.find((each) => each.page === page && sameValue(each.area, area))?.id;
  return excerpts.find((excerpt) => excerpt.start === start && excerpt.end === end && end > start)?.id;
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
