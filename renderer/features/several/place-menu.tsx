import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp, useReadDebate } from '../../core/app-context.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { type MenuEntry, plain } from '../../ui/menu/menu-entry.ts';
import { placeAll } from './several-edits.ts';

/** Puts several statements on a map that is chosen from all, or on a new one. */
export function PlaceMenu({ ids }: { readonly ids: readonly StatementId[] }) {
  const app = useApp();
  const readDebate = useReadDebate();
  const entries = (): MenuEntry[] => {
    const debate = readDebate();
    const maps = debate.mapsInOrder().map(({ id, title }): MenuEntry => {
      const isThere = (each: StatementId) => debate.placementsByStatement.get(each).some(({ map }) => map === id);
      const reason = ids.every(isThere) ? 'All of them are on this map already.' : null;
      return plain(id, title.trim() || 'Untitled map', reason, () => placeAll(app, ids, id));
    });
    return [...maps, plain('new', 'A new map', null, () => placeAll(app, ids, 'new'))];
  };
  return (
    <MenuButton label="Place on a map" className="button" entries={entries}>
      Place on a map…
    </MenuButton>
  );
}
