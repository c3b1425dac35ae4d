import { Menu as MenuIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { MENUS, type MenuName, menuOfLetter } from '../../../shared/actions.ts';
import { t } from '../../../shared/language/translate.ts';
import { actionContext } from '../../core/actions/context-now.ts';
import { useApp } from '../../core/app-context.ts';
import { Menu, useDismissal } from '../../ui/menu/menu.tsx';
import type { MenuEntry } from '../../ui/menu/menu-entry.ts';
import { menuEntries } from './action-menus.ts';
import { useFocusBefore } from './use-focus-before.ts';
import { useMenuKey } from './use-menu-key.ts';

interface Open {
  readonly enter: 'first' | 'last';
  /** The menu that is open in it. */
  readonly menu: MenuName | null;
}

/** The application's menus behind one button, reached by the same keys as side by side. */
export function MenusInOne() {
  const app = useApp();
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const before = useFocusBefore(root);
  const leave = () => {
    setOpen(null);
    before.giveBack();
  };
  useDismissal(open !== null, root, () => setOpen(null));
  useMenuKey({
    onMenuKey() {
      if (before.isInside()) {
        leave();
        return;
      }
      before.remember();
      button.current?.focus();
    },
    onLetter(letter) {
      const menu = menuOfLetter(letter);
      if (menu === undefined) return false;
      before.remember();
      setOpen({ enter: 'first', menu });
      return true;
    },
  });
  const entries = (): MenuEntry[] => {
    const context = actionContext(app.store.getState());
    return MENUS.map((menu) => ({
      kind: 'submenu',
      id: menu,
      label: t(menu),
      entries: menuEntries(app, menu, context),
    }));
  };
  return (
    <span ref={root} className="menu-button">
      <button
        ref={button}
        type="button"
        className="header-icon"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-label={t('Menu')}
        onPointerDown={before.remember}
        onClick={() => (open === null ? setOpen({ enter: 'first', menu: null }) : leave())}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            setOpen({ enter: event.key === 'ArrowDown' ? 'first' : 'last', menu: null });
          } else if (event.key === 'Escape') leave();
          else return;
          event.preventDefault();
        }}
      >
        <MenuIcon size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {open !== null && button.current !== null && (
        <Menu
          key={open.menu}
          label={t('Application')}
          entries={entries()}
          enter={open.enter}
          opened={open.menu}
          origin={{ side: 'below', of: button.current.getBoundingClientRect() }}
          onClose={leave}
        />
      )}
    </span>
  );
}
