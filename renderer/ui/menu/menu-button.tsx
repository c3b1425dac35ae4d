import { type ReactNode, useRef, useState } from 'react';
import { Menu, useDismissal } from './menu.tsx';
import type { MenuEntry } from './menu-entry.ts';

interface Props {
  /** The menu's name, and the button's unless it shows one. */
  readonly label: string;
  readonly className: string;
  /** Called when it opens. */
  readonly entries: () => readonly MenuEntry[];
  readonly title?: string;
  /** The button's name if its content is not one. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A button that opens a menu. */
export function MenuButton({ label, className, entries, title, name, children }: Props) {
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const shut = () => setOpen(null);
  useDismissal(open !== null, root, shut);
  return (
    <span ref={root} className="menu-button">
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-label={name}
        title={title}
        onClick={() => setOpen(open === null ? 'first' : null)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {children}
      </button>
      {open !== null && button.current !== null && (
        <Menu
          label={label}
          entries={entries()}
          enter={open}
          origin={{ side: 'below', of: button.current.getBoundingClientRect() }}
          onClose={() => {
            shut();
            button.current?.focus();
          }}
        />
      )}
    </span>
  );
}
