import { t } from '../../../shared/language/translate.ts';
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
      const reason = ids.every(isThere) ? t('All of them are on this map already.') : null;
      return plain(id, title.trim() || t('Untitled map'), reason, () => placeAll(app, ids, id));
    });
    return [...maps, plain('new', t('A new map'), null, () => placeAll(app, ids, 'new'))];
  };
  return (
    <MenuButton label={t('Place on a map')} className="button" entries={entries}>
      {t('Place on a map…')}
    </MenuButton>
  );
}
