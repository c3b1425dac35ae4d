import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { type Change, created, type Fields, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import type { ExcerptId, SourceId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { LOST } from '../lost-excerpt.ts';
import { withoutStaleChecks } from '../stale-checks.ts';
import { anchored, type PagedAnchor } from './excerpts.ts';

type SourceFields = Fields<'source'>;

/**
 * Adds a source, whose content is in the file already. Throws `InvalidValue` when a content is not named by its
 * SHA-256.
 */
export function addSource(
  _debate: Debate,
  args: Pick<SourceFields, 'csl' | 'text'> & Partial<SourceFields> & { newId: NewId },
): Change[] {
  const { newId, csl, verbatim = false, mediaType = 'text/plain', text, original = null } = args;
  return [created('source', { id: newId(), ...readFields('source', { csl, verbatim, mediaType, text, original }) })];
}

/** Edits what is recorded about a source. Throws `InvalidValue`, `NotFound`. */
export function editSource(
  debate: Debate,
  args: Partial<Pick<SourceFields, 'csl' | 'verbatim'>> & { source: SourceId },
): Change[] {
  const { source, csl, verbatim } = args;
  return updated('source', debate.get('source', source), readFields('source', { csl, verbatim }));
}

/** Gives a source a recording beside its text, or takes it off when `original` is null. Throws `InvalidValue`, `NotFound`. */
export function setRecording(
  debate: Debate,
  args: Pick<SourceFields, 'mediaType' | 'original'> & { source: SourceId },
): Change[] {
  const { source, mediaType, original } = args;
  return updated('source', debate.get('source', source), readFields('source', { mediaType, original }));
}

/**
 * Gives a source another text. `anchors` maps each of its excerpts, but for areas, to its place in the new text, or to null when it is
 * no longer there: then it is lost, and still quotes what it quoted. Throws `InvalidValue` when an excerpt of the
 * source is not in `anchors`; `NotFound`.
 */
export function replaceSourceText(
  debate: Debate,
  args: Pick<SourceFields, 'text'> &
    Partial<Pick<SourceFields, 'csl' | 'mediaType' | 'original'>> & {
      source: SourceId;
      anchors: ReadonlyMap<ExcerptId, PagedAnchor | null>;
    },
): Change[] {
  const { csl, text, mediaType, original, anchors } = args;
  const source = debate.get('source', args.source);
  const changes = updated('source', source, readFields('source', { csl, text, mediaType, original }));
  for (const excerpt of debate.excerptsBySource.get(source.id)) {
    // A place in a picture has nothing to do with the text.
    if (excerpt.area !== null) continue;
    const anchor = anchors.get(excerpt.id);
    if (anchor === undefined) {
      throw new CounterclaimError(
        'InvalidValue',
        t('Every excerpt of a source must be found again when its text is replaced.'),
      );
    }
    changes.push(...updated('excerpt', excerpt, anchor === null ? LOST : anchored(anchor)));
  }
  return withoutStaleChecks(debate, changes);
}
