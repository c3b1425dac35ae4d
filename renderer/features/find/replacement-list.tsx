import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { whyNotWritten } from '../../../shared/model/commands/replace.ts';
import type { TextPlace } from '../../../shared/model/written-texts.ts';
import { withReplaced } from '../../../shared/search/find-words.ts';
import { useApp, useReadDebate } from '../../core/app-context.ts';
import { excerptAround } from '../palette/excerpt-around.ts';
import { resultFindable } from '../palette/findable-of.ts';
import { hitOf, type TextMatch } from './find-matches.ts';

interface Props {
  readonly matches: readonly TextMatch<TextPlace>[];
  readonly replacement: string;
  readonly isChosen: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
}

/** Pixels of a row of two lines; the others are measured. */
const ROW = 58;

/** What becomes of each text: only the rows in sight are drawn. Arrow keys go through them, Enter shows the text where it stands. */
export function ReplacementList({ matches, replacement, isChosen, onToggle }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const reached = Math.min(active, matches.length - 1);
  const rows = useVirtualizer({
    count: matches.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => matches[index]?.key ?? index,
    overscan: 4,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: reached + 1, ArrowUp: reached - 1, Home: 0, End: matches.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(matches.length - 1, next));
    setActive(row);
    rows.scrollToIndex(row);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus());
  };
  return (
    <div ref={scroller} className="find-replacements">
      <ul aria-label={t('What is replaced')} style={{ height: rows.getTotalSize() }} onKeyDown={onKeyDown}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const match = matches[index];
          return (
            match && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={matches.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Replaced
                  match={match}
                  replacement={replacement}
                  row={index}
                  isActive={index === reached}
                  isChosen={isChosen(match.key)}
                  onReach={() => setActive(index)}
                  onToggle={() => onToggle(match.key)}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly match: TextMatch<TextPlace>;
  readonly replacement: string;
  readonly row: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onReach: () => void;
  readonly onToggle: () => void;
}

function Replaced({ match, replacement, row, isActive, isChosen, onReach, onToggle }: RowProps) {
  const app = useApp();
  const debate = useReadDebate()();
  const findable = resultFindable(app, hitOf(match), match.key);
  const { place, text, ranges } = match;
  // A text of before a change, for the moment until it is looked for again.
  if (findable === undefined) return null;
  const reason = whyNotWritten(debate, place, withReplaced(text, ranges, replacement));
  return (
    <label className="find-replacement">
      <input
        type="checkbox"
        data-row={row}
        tabIndex={isActive ? 0 : -1}
        checked={isChosen && reason === null}
        aria-disabled={reason !== null}
        onFocus={onReach}
        onChange={() => reason === null && onToggle()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') findable.go();
        }}
      />
      <span>
        <span className="find-changed" dir="auto">
          {excerptAround(text, ranges).map((part, index) =>
            part.isMatch ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no name but their place.
              <span key={index}>
                <del>{part.text}</del>
                {replacement !== '' && <ins>{replacement}</ins>}
              </span>
            ) : (
              part.text
            ),
          )}
        </span>
        <span className="find-where" dir="auto">
          {findable.where}
        </span>
        {reason !== null && <span className="find-refused">{reason}</span>}
      </span>
    </label>
  );
}
