import { type KeyboardEvent, useRef, useState } from 'react';
import { MENUS, type MenuName, menuOfLetter } from '../../../shared/actions.ts';
import { t } from '../../../shared/language/translate.ts';
import { useActionContext } from '../../core/actions/use-action-context.ts';
import { useApp } from '../../core/app-context.ts';
import { Menu, useDismissal } from '../../ui/menu/menu.tsx';
import { menuEntries } from './action-menus.ts';
import { useFocusBefore } from './use-focus-before.ts';
import { useMenuKey } from './use-menu-key.ts';

interface Open {
  readonly menu: MenuName;
  readonly enter: 'first' | 'last';
}

/** The application's menus, in the window, if the system shows none. */
export function MenuBar() {
  const app = useApp();
  const context = useActionContext();
  const bar = useRef<HTMLDivElement>(null);
  const buttons = useRef(new Map<MenuName, HTMLButtonElement>());
  /** The menu that Tab comes to. */
  const [current, setCurrent] = useState<MenuName>('File');
  const [open, setOpen] = useState<Open | null>(null);
  const before = useFocusBefore(bar);
  useDismissal(open !== null, bar, () => setOpen(null));

  const focus = (menu: MenuName) => buttons.current.get(menu)?.focus();
  const show = (menu: MenuName, enter: 'first' | 'last' = 'first') => {
    setCurrent(menu);
    setOpen({ menu, enter });
  };
  const beside = (menu: MenuName, step: 1 | -1) => MENUS[(MENUS.indexOf(menu) + step + MENUS.length) % MENUS.length];
  const leave = () => {
    setOpen(null);
    before.giveBack();
  };
  useMenuKey({
    onMenuKey() {
      if (before.isInside()) {
        leave();
        return;
      }
      before.remember();
      focus(current);
    },
    onLetter(letter) {
      const menu = menuOfLetter(letter);
      if (menu === undefined) return false;
      before.remember();
      show(menu);
      return true;
    },
  });

  const onKeyDown = (event: KeyboardEvent, menu: MenuName) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    const next = step === null ? undefined : beside(menu, step);
    const letter = menuOfLetter(event.key);
    if (next !== undefined) focus(next);
    else if (event.key === 'ArrowDown') show(menu);
    else if (event.key === 'ArrowUp') show(menu, 'last');
    else if (event.key === 'Home') focus('File');
    else if (event.key === 'End') focus('Help');
    else if (event.key === 'Escape') leave();
    else if (letter !== undefined && !event.ctrlKey && !event.metaKey) focus(letter);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={bar} role="menubar" aria-label={t('Application')} className="menu-bar">
      {MENUS.map((menu) => {
        const button = buttons.current.get(menu);
        const isOpen = open?.menu === menu;
        return (
          <div key={menu} role="none">
            <button
              ref={(element) => {
                if (element !== null) buttons.current.set(menu, element);
              }}
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={isOpen}
              tabIndex={menu === current ? 0 : -1}
              className="menu-bar-item"
              onPointerDown={before.remember}
              onClick={() => (isOpen ? leave() : show(menu))}
              onPointerEnter={() => open !== null && !isOpen && show(menu)}
              onFocus={() => setCurrent(menu)}
              onKeyDown={(event) => onKeyDown(event, menu)}
            >
              {t(menu)}
            </button>
            {isOpen && button !== undefined && (
              <Menu
                label={t(menu)}
                entries={menuEntries(app, menu, context)}
                enter={open.enter}
                origin={{ side: 'below', of: button.getBoundingClientRect() }}
                onClose={leave}
                onSideways={(step) => show(beside(menu, step) ?? menu)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
