import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { type Change, created, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { Anchor, ExcerptId, SourceId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { withoutStaleChecks } from '../stale-checks.ts';
import { deletionChanges } from './deletion.ts';

type ExcerptFields = Fields<'excerpt'>;

/** An anchor, and the page on which it begins if the source has pages. */
export type PagedAnchor = Anchor & Partial<Pick<ExcerptFields, 'page'>>;

/**
 * Adds an excerpt: a passage, or an area of a picture, of which `exact` says what is seen there. Throws `InvalidValue` when
 * the offsets of a passage do not span `exact`; `NotFound`.
 */
export function addExcerpt(
  debate: Debate,
  args: PagedAnchor & Partial<Pick<ExcerptFields, 'area' | 'note' | 'tags'>> & { newId: NewId; source: SourceId },
): Change[] {
  const { newId, area = null, note = '', tags = [] } = args;
  const source = debate.get('source', args.source).id;
  const place = area === null ? anchored(args) : seen(args);
  const fields = { page: null, ...place, ...readFields('excerpt', { area, note, tags }) };
  return [created('excerpt', { id: newId(), source, ...fields })];
}

/** Edits the note and tags of an excerpt. Throws `InvalidValue`, `NotFound`. */
export function editExcerpt(
  debate: Debate,
  args: Partial<Pick<ExcerptFields, 'page' | 'note' | 'tags'>> & { excerpt: ExcerptId },
): Change[] {
  const { excerpt, page, note, tags } = args;
  return updated('excerpt', debate.get('excerpt', excerpt), readFields('excerpt', { page, note, tags }));
}

/**
 * Moves an excerpt, lost or not, to another place in its source. Throws `InvalidValue` when another excerpt has that
 * place already; `NotFound`.
 */
export function moveExcerpt(debate: Debate, args: { excerpt: ExcerptId; anchor: PagedAnchor }): Change[] {
  const excerpt = debate.get('excerpt', args.excerpt);
  const { start, end } = args.anchor;
  const others = debate.excerptsBySource.get(excerpt.source).filter(({ id }) => id !== excerpt.id);
  if (others.some((other) => other.start === start && other.end === end)) {
    throw new CounterclaimError(
      'InvalidValue',
      t('Another passage has exactly these words already. Mark other words, or delete one of the two passages.'),
    );
  }
  return withoutStaleChecks(debate, updated('excerpt', excerpt, { ...anchored(args.anchor), area: null }));
}

/** Deletes excerpts with their citations; moves that were based on them stay. Throws `NotFound`. */
export function deleteExcerpts(debate: Debate, args: { excerpts: readonly ExcerptId[] }): Change[] {
  return deletionChanges(
    debate,
    args.excerpts.map((id) => ({ entity: 'excerpt', id })),
  );
}

/** Returns the fields of an anchor. Throws `InvalidValue` when its offsets do not span its quote. */
export function anchored({ exact, prefix, suffix, start, end, page }: PagedAnchor) {
  const fields = readFields('excerpt', { exact, prefix, suffix, start, end, page });
  if (end - start !== exact.length || exact === '') {
    throw new CounterclaimError(
      'InvalidValue',
      t('An excerpt must hold at least one character, and end where its quote ends.'),
    );
  }
  return fields;
}

/** Returns the fields of an area's anchor, which has no place in the text. Throws `InvalidValue` when it says nothing of what is seen. */
function seen({ exact, page = null }: PagedAnchor) {
  const fields = readFields('excerpt', { exact, prefix: '', suffix: '', page });
  if (exact.trim() === '')
    throw new CounterclaimError('InvalidValue', t('An area needs a word of what is seen in it.'));
  return { ...fields, ...NO_PLACE };
}

const NO_PLACE = { start: 0, end: 0 } as const;
