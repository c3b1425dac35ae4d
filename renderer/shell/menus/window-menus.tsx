import { useAppState } from '../../core/app-context.ts';
import { useMedia } from '../../core/theme/use-media.ts';
import { MenuBar } from './menu-bar.tsx';
import { MenusInOne } from './menus-in-one.tsx';

/** The application's menus if the system shows none: side by side, or in one if titles need the room. */
export function WindowMenus() {
  const inWindow = useAppState((state) => state.menuInWindow);
  const isNarrow = useMedia('(width < 1400px)');
  if (!inWindow) return null;
  return isNarrow ? <MenusInOne /> : <MenuBar />;
}
