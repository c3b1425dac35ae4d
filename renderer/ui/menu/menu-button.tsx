import { type ReactNode, useRef, useState } from 'react';
import type { MenuEntry } from '../../shell/menus/action-menus.ts';
import { useMenuKey } from '../../shell/menus/use-menu-key.ts';
import { Menu, useDismissal } from './menu.tsx';

interface Props {
  /** The menu's name; the button's too, unless it shows one. */
  readonly label: string;
  readonly className: string;
  /** Asked when it opens. */
  readonly entries: () => readonly MenuEntry[];
  readonly title?: string;
  /** The button's name where what it shows is none. */
  readonly name?: string;
  /** Whether Alt and F10 lead to it. */
  readonly menuKey?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a menu. */
export function MenuButton({ label, className, entries, title, name, menuKey = false, children }: Props) {
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const shut = () => setOpen(null);
  useDismissal(open !== null, root, shut);
  useMenuKey({ onMenuKey: () => menuKey && button.current?.focus(), onLetter: () => false });
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
          anchor={{ side: 'below', of: button.current.getBoundingClientRect() }}
          onClose={() => {
            shut();
            button.current?.focus();
          }}
        />
      )}
    </span>
  );
}
