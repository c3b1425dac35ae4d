import { useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { excerptsInOrder } from '../../../shared/model/excerpt-lists.ts';
import { isLost } from '../../../shared/model/lost-excerpt.ts';
import { useDebate } from '../../core/app-context.ts';
import { Section } from '../../ui/lists/panel-section.tsx';
import { ExcerptItem } from './excerpt-item.tsx';

/** Excerpts that are drawn at a time: with a thousand of them, the panel would grow slow. */
const STEP = 50;

/** The passages that are marked in a source, in the order of its text. */
export function ExcerptList({ source }: { source: SourceId }) {
  const excerpts = useDebate((debate) => excerptsInOrder(debate, source));
  const lost = excerpts.filter(isLost).length;
  const [most, setMost] = useState(STEP);
  const more = excerpts.length - most;
  return (
    <Section
      title={excerpts.length === 0 ? t('Passages') : t('Passages ({count, number})', { count: excerpts.length })}
    >
      {excerpts.length === 0 && (
        <p className="inspector-hint">{t('None yet. Open the source, select words in it, and press C, E or N.')}</p>
      )}
      {lost > 0 && (
        <p className="inspector-hint source-lost">
          {lost === 1
            ? t('One is no longer in the text: it comes last.')
            : t('{lost, number} are no longer in the text: they come last.', { lost })}
        </p>
      )}
      <ul className="source-excerpts">
        {excerpts.slice(0, most).map((excerpt) => (
          <ExcerptItem key={excerpt.id} excerpt={excerpt} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="source-more" onClick={() => setMost(most + STEP)}>
          {t('… {more, number} more', { more })}
        </button>
      )}
    </Section>
  );
}
