import { useAppState } from '../../core/app-context.ts';
import { useMedia } from '../../core/theme/use-media.ts';
import { MenuBar } from './menu-bar.tsx';
import { MenusInOne } from './menus-in-one.tsx';

/** CSS pixels of a window that has room for the menus side by side, at least. */
const LEAST = 1400;
/** CSS pixels of all in the header but the titles; and of a letter of theirs, about. */
const BESIDE_TITLES = 1040;
const PER_LETTER = 7;

/** The application's menus if the system shows none: side by side, or in one if the titles of the debate and the map need the room. */
export function WindowMenus() {
  const inWindow = useAppState((state) => state.menuInWindow);
  const needed = useAppState(({ session, map, preferences }) => {
    const titles = [session?.debate.info.title, map === null ? '' : session?.debate.maps.get(map)?.title];
    const letters = titles.join('').length;
    return letters === 0 ? LEAST : Math.round(((BESIDE_TITLES + PER_LETTER * letters) * preferences.textSize) / 100);
  });
  const isNarrow = useMedia(`(width < ${Math.max(LEAST, needed)}px)`);
  if (!inWindow) return null;
  return isNarrow ? <MenusInOne /> : <MenuBar />;
}
