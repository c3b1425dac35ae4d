import { useState } from 'react';
import type { SourceId } from '../../shared/model/entities.ts';
import { excerptsInOrder } from '../../shared/model/excerpt-lists.ts';
import { Section } from '../inspector/section.tsx';
import { useDebate } from '../state/app-context.ts';
import { ExcerptItem } from './excerpt-item.tsx';

/** Excerpts that are drawn at a time: with a thousand of them, the panel would grow slow. */
const STEP = 50;

/** The passages that are marked in a source, in the order of its text. */
export function ExcerptList({ source }: { source: SourceId }) {
  const excerpts = useDebate((debate) => excerptsInOrder(debate, source));
  const [most, setMost] = useState(STEP);
  const more = excerpts.length - most;
  return (
    <Section title={excerpts.length === 0 ? 'Passages' : `Passages (${excerpts.length.toLocaleString('en-GB')})`}>
      {excerpts.length === 0 && (
        <p className="inspector-hint">None yet. Open the source, select words in it, and press C, E or N.</p>
      )}
      <ul className="source-excerpts">
        {excerpts.slice(0, most).map((excerpt) => (
          <ExcerptItem key={excerpt.id} excerpt={excerpt} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="source-more" onClick={() => setMost(most + STEP)}>
          … {more.toLocaleString('en-GB')} more
        </button>
      )}
    </Section>
  );
}
