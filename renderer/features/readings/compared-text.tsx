import { useEffect, useMemo, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Anchor } from '../../../shared/model/entities.ts';
import type { Comparison } from '../../../shared/readings/compare-readings.ts';
import type { ReaderNames } from '../../../shared/readings/difference-words.ts';
import { type Paragraph, paragraphsOf, type Stretch, type TextPart, textParts } from './text-parts.ts';

interface Props {
  readonly text: string;
  readonly comparison: Comparison;
  readonly names: ReaderNames;
  /** The place that is shown; null for none. */
  readonly shown: Pick<Anchor, 'start' | 'end'> | null;
}

/** The text with what each reader marked: told apart by the lines under it, which a key explains, and in words for who hears it. */
export function ComparedText({ text, comparison, names, shown }: Props) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const parts = useMemo(() => textParts(paragraphs, comparison), [paragraphs, comparison]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown === null) return;
    place.current?.querySelector(`[data-start="${startOf(parts, shown.start)}"]`)?.scrollIntoView({ block: 'center' });
  }, [parts, shown]);
  return (
    <div className="readings-text-side">
      <ul className="readings-key" aria-label={t('Key')}>
        {(['here', 'there', 'both'] as const).map((by) => (
          <li key={by}>
            <span className={`stretch stretch-${by}`}>{wordFor(by, names)}</span>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section ref={place} className="readings-text" tabIndex={0} aria-label={t('Text with both readings')} dir="auto">
        {parts.map((part) =>
          'leftOut' in part ? (
            <p key={`gap ${part.start}`} className="readings-gap">
              {t('… {leftOut, plural, one {# paragraph} other {# paragraphs}} that nobody marked …', {
                leftOut: part.leftOut,
              })}
            </p>
          ) : (
            <ParagraphView key={part.start} text={text} paragraph={part} names={names} shown={shown} />
          ),
        )}
      </section>
    </div>
  );
}

interface ParagraphProps extends Pick<Props, 'text' | 'names' | 'shown'> {
  readonly paragraph: Paragraph;
}

function ParagraphView({ text, paragraph: { stretches }, names, shown }: ParagraphProps) {
  return (
    <p>
      {stretches.map(({ start, end, by }) => {
        const isShown = shown !== null && start < shown.end && shown.start < end;
        const words = text.slice(start, end).replace(/\n+$/u, '');
        if (by === 'nobody') return <span key={start}>{words}</span>;
        return (
          <mark key={start} data-start={start} className={`stretch stretch-${by}${isShown ? ' shown' : ''}`}>
            <span className="visually-hidden">[{wordFor(by, names)}: </span>
            {words}
            <span className="visually-hidden">] </span>
          </mark>
        );
      })}
    </p>
  );
}

/** Returns the start of the marked stretch at, or right behind, a place. */
function startOf(parts: readonly TextPart[], place: number): number | undefined {
  const all = parts.flatMap((part): readonly Stretch[] => ('leftOut' in part ? [] : part.stretches));
  return all.find(({ end, by }) => by !== 'nobody' && end > place)?.start;
}

function wordFor(by: Exclude<Stretch['by'], 'nobody'>, { here, there }: ReaderNames): string {
  return by === 'both' ? t('both', {}, 'in a text') : t('only {reader}', { reader: by === 'here' ? here : there });
}
