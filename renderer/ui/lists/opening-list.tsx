import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Count } from './count.tsx';

/** The most rows that are drawn; with more, the panel would grow slow, and nobody reads so far. */
export const MOST_ROWS = 300;

interface Props {
  readonly title: string;
  readonly count: number;
  /** The noun for one entry, and for several. */
  readonly unit: readonly [one: string, several: string];
  /** Called only while the list is open. */
  readonly children: () => ReactNode;
}

/** A list of the navigator that opens and closes, closed at first. */
export function OpeningList({ title, count, unit, children }: Props) {
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <div>
      <button
        type="button"
        className="navigator-row navigator-group"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={15} strokeWidth={1.75} aria-hidden />
        <span className="navigator-name">{title}</span>
        <Count of={count} unit={unit[count === 1 ? 0 : 1]} />
      </button>
      {open && (
        <div className="navigator-group-body" id={list}>
          {children()}
        </div>
      )}
    </div>
  );
}
