import { Menu as MenuIcon } from 'lucide-react';
import { MENUS } from '../../../shared/actions.ts';
import { actionContext } from '../../core/actions/action-context.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { useMedia } from '../../core/theme/use-media.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { type MenuEntry, menuEntries } from './action-menus.ts';
import { MenuBar } from './menu-bar.tsx';

/** The application's menus where the system shows none: side by side, or in one where there is little room. */
export function WindowMenus() {
  const app = useApp();
  const inWindow = useAppState((state) => state.menuInWindow);
  const narrow = useMedia('(width < 1100px)');
  if (!inWindow) return null;
  if (!narrow) return <MenuBar />;
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
    <MenuButton label="Application" name="Menu" className="header-icon" entries={entries} menuKey>
      <MenuIcon size={16} strokeWidth={1.75} />
    </MenuButton>
  );
}
