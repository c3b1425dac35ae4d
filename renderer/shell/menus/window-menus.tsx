import { Menu as MenuIcon } from 'lucide-react';
import { useRef } from 'react';
import { MENUS } from '../../../shared/actions.ts';
import { actionContext } from '../../core/actions/context-now.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { useMedia } from '../../core/theme/use-media.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import type { MenuEntry } from '../../ui/menu/menu-entry.ts';
import { menuEntries } from './action-menus.ts';
import { MenuBar } from './menu-bar.tsx';
import { useMenuKey } from './use-menu-key.ts';

/** The application's menus if the system shows none: side by side, or in one if there is little room. */
export function WindowMenus() {
  const inWindow = useAppState((state) => state.menuInWindow);
  const narrow = useMedia('(width < 1100px)');
  if (!inWindow) return null;
  return narrow ? <AllInOne /> : <MenuBar />;
}

function AllInOne() {
  const app = useApp();
  const button = useRef<HTMLButtonElement>(null);
  useMenuKey({ onMenuKey: () => button.current?.focus(), onLetter: () => false });
  const entries = (): MenuEntry[] => {
    const context = actionContext(app.store.getState());
    return MENUS.map((menu) => ({
      kind: 'submenu',
      id: menu,
      label: menu,
      entries: menuEntries(app, menu, context),
    }));
  };
  return (
    <MenuButton label="Application" name="Menu" className="header-icon" entries={entries} ref={button}>
      <MenuIcon size={16} strokeWidth={1.75} />
    </MenuButton>
  );
}
