import { Check, ChevronRight, Circle } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { assertNever } from '../../../shared/errors.ts';
import type { MenuEntry, MenuItem, Submenu } from './menu-entry.ts';
import { itemAfter, itemAtEnd, itemsOf, itemTyped } from './menu-focus.ts';
import { type MenuOrigin, placeMenu } from './place-menu.ts';

type Enter = 'first' | 'last' | 'menu';

interface Props {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly origin: MenuOrigin;
  /** The item that has the focus at first; `menu`: none yet, but the menu itself. */
  readonly enter?: Enter;
  /** The submenu that is open from the beginning, with the focus in it. */
  readonly opened?: string | null;
  /** Ends the menu: the opener removes it, and takes the focus back. */
  readonly onClose: () => void;
  /** Called for Escape, if it ends no more than this menu. */
  readonly onEscape?: () => void;
  /** Called for Right and Left if they lead out of the menu: to the next one of a bar, or back to the parent menu. */
  readonly onSideways?: (step: 1 | -1) => void;
}

/** An open menu: a list of items, after the menu pattern of the ARIA Authoring Practices. */
export function Menu(props: Props) {
  const { label, entries, origin, enter = 'first', opened = null, onClose, onEscape = onClose, onSideways } = props;
  const ref = useRef<HTMLDivElement>(null);
  const [submenu, setSubmenu] = useState<{ readonly id: string; readonly enter: Enter } | null>(null);
  useMenuPlace(ref, origin);
  useLayoutEffect(() => {
    const menu = ref.current;
    if (menu !== null) (enter === 'menu' ? menu : itemAtEnd(menu, enter))?.focus({ preventScroll: true });
    if (opened !== null) setSubmenu({ id: opened, enter: 'first' });
  }, [enter, opened]);

  const onKeyDown = (event: KeyboardEvent) => {
    // A menu that opened from this one hears its own keys.
    const menu = ref.current;
    if (menu === null || (event.target as Element).closest('[role="menu"]') !== menu) return;
    event.stopPropagation();
    const focused = itemsOf(menu).find((item) => item === document.activeElement) ?? null;
    const handled = keys(event, menu, focused);
    if (handled) event.preventDefault();
  };
  const keys = (event: KeyboardEvent, menu: HTMLElement, focused: HTMLElement | null): boolean => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        itemAfter(menu, focused, event.key === 'ArrowDown' ? 1 : -1)?.focus();
        return true;
      case 'Home':
      case 'End':
        itemAtEnd(menu, event.key === 'Home' ? 'first' : 'last')?.focus();
        return true;
      case 'ArrowRight':
        if (focused?.ariaHasPopup === 'menu') focused.click();
        else onSideways?.(1);
        return true;
      case 'ArrowLeft':
        onSideways?.(-1);
        return true;
      case 'Escape':
        onEscape();
        return true;
      case 'Tab':
        onClose();
        return true;
      default:
        if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return false;
        itemTyped(menu, focused, event.key)?.focus();
        return true;
    }
  };

  return (
    <div
      ref={ref}
      role="menu"
      aria-label={label}
      className="menu"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {entries.map((entry) => {
        switch (entry.kind) {
          case 'line':
            return <hr key={entry.id} className="menu-line" />;
          case 'item':
            return <Item key={entry.id} item={entry} onReach={() => setSubmenu(null)} onClose={onClose} />;
          case 'submenu':
            return (
              <SubmenuItem
                key={entry.id}
                submenu={entry}
                open={submenu?.id === entry.id ? submenu.enter : null}
                onOpen={(how) => setSubmenu({ id: entry.id, enter: how })}
                onShut={() => setSubmenu(null)}
                onClose={onClose}
                onSideways={onSideways}
              />
            );
          default:
            return assertNever(entry);
        }
      })}
    </div>
  );
}

interface ItemProps {
  readonly item: MenuItem;
  /** Called when the mouse or the focus came to it. */
  readonly onReach: () => void;
  readonly onClose: () => void;
}

function Item({ item, onReach, onClose }: ItemProps) {
  const { checked, reason } = item;
  const role = checked === null ? 'menuitem' : item.radio ? 'menuitemradio' : 'menuitemcheckbox';
  return (
    <button
      type="button"
      role={role}
      tabIndex={-1}
      className="menu-item"
      {...(checked === null ? {} : { 'aria-checked': checked })}
      {...(reason === null ? {} : { 'aria-disabled': true, title: reason })}
      onFocus={onReach}
      onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={() => {
        onClose();
        item.run();
      }}
    >
      <span className="menu-check">{checked === true && (item.radio ? <Dot /> : <Check size={14} />)}</span>
      <span className="menu-label">{item.label}</span>
      {item.note !== undefined && <span className="menu-note">{item.note}</span>}
      {item.key !== undefined && (
        <span className="menu-key" aria-hidden="true">
          {item.key}
        </span>
      )}
    </button>
  );
}

function Dot() {
  return <Circle size={7} fill="currentColor" />;
}

interface SubmenuItemProps {
  readonly submenu: Submenu;
  /** The way in which it was entered; null while it is shut. */
  readonly open: Enter | null;
  readonly onOpen: (enter: Enter) => void;
  readonly onShut: () => void;
  readonly onClose: () => void;
  readonly onSideways: Props['onSideways'];
}

function SubmenuItem({ submenu, open, onOpen, onShut, onClose, onSideways }: SubmenuItemProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const back = () => {
    onShut();
    ref.current?.focus();
  };
  return (
    <div role="none">
      <button
        ref={ref}
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        tabIndex={-1}
        className="menu-item"
        onPointerEnter={() => open === null && onOpen('menu')}
        onFocus={onShut}
        onClick={() => onOpen('first')}
      >
        <span className="menu-check" />
        <span className="menu-label">{submenu.label}</span>
        <ChevronRight size={14} className="menu-more" />
      </button>
      {open !== null && ref.current !== null && (
        <Menu
          label={submenu.label}
          entries={submenu.entries}
          origin={{ side: 'beside', of: ref.current.getBoundingClientRect() }}
          enter={open}
          onClose={onClose}
          onEscape={back}
          onSideways={(step) => (step === -1 ? back() : onSideways?.(step))}
        />
      )}
    </div>
  );
}

/** Puts the menu in its place, before it is seen. */
function useMenuPlace(ref: { readonly current: HTMLElement | null }, origin: MenuOrigin): void {
  useLayoutEffect(() => {
    const menu = ref.current;
    if (menu === null) return;
    const { width, height } = menu.getBoundingClientRect();
    const { left, top } = placeMenu(origin, { width, height }, { width: innerWidth, height: innerHeight });
    menu.style.left = `${left}px`;
    menu.style.top = `${top}px`;
  });
}

/**
 * Calls `close` when the user turns to something else: a press outside `inside`, another window, another size of this
 * one.
 */
export function useDismissal(open: boolean, inside: { readonly current: HTMLElement | null }, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!open) return;
    const ending = new AbortController();
    const { signal } = ending;
    const end = () => latest.current();
    const onPointerDown = (event: PointerEvent) => {
      if (!(event.target instanceof Node && inside.current?.contains(event.target))) end();
    };
    addEventListener('pointerdown', onPointerDown, { capture: true, signal });
    addEventListener('blur', end, { signal });
    addEventListener('resize', end, { signal });
    return () => ending.abort();
  }, [open, inside]);
}
