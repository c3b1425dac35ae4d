import type { ExcerptId } from '../../../shared/model/entities.ts';
import { type Mark, segmentsOf } from './marks.ts';

interface Props {
  readonly block: number;
  /** The offset of its first character. */
  readonly start: number;
  readonly text: string;
  /** The label of a page that begins here. */
  readonly page: string | null;
  /** CSS pixels. */
  readonly top: number;
  readonly marks: readonly Mark[];
  readonly highlighted: readonly ExcerptId[];
}

/** The deepest nesting that is coloured: beyond it one colour cannot be told from the next. */
const DEEPEST = 4;

/**
 * A paragraph, with the passages in it. Its only text is the source's own, so that every place in it has its offset.
 */
export function TextBlock({ block, start, text, page, top, marks, highlighted }: Props) {
  return (
    <p className="reader-block" data-block={block} data-start={start} data-page={page ?? undefined} style={{ top }}>
      {segmentsOf(start, start + text.length, marks).map((segment) => {
        const words = text.slice(segment.start - start, segment.end - start);
        if (segment.marks.length === 0) return <span key={segment.start}>{words}</span>;
        const ids = segment.marks.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id);
        const isHighlighted = ids.some((id) => highlighted.includes(id));
        return (
          <mark
            key={segment.start}
            className={`reader-mark depth-${Math.min(ids.length, DEEPEST)}${isHighlighted ? ' highlighted' : ''}`}
            data-excerpts={ids.join(' ')}
          >
            {words}
          </mark>
        );
      })}
    </p>
  );
}
