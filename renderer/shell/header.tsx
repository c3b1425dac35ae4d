import { ChevronDown, ChevronRight, Search } from 'lucide-react';
import { actionNamed } from '../../shared/actions.ts';
import { t } from '../../shared/language/translate.ts';
import { actionContext } from '../core/actions/context-now.ts';
import { runAction } from '../core/actions/run-action.ts';
import { shownKeyOf, useShownKey } from '../core/actions/shown-keys.ts';
import type { App } from '../core/app.ts';
import { useApp, useAppState, useDebate } from '../core/app-context.ts';
import { ActionButton } from '../ui/connected/action-button.tsx';
import { MenuButton } from '../ui/menu/menu-button.tsx';
import { choice, type MenuEntry } from '../ui/menu/menu-entry.ts';
import { TitleCut } from '../ui/words/title-cut.tsx';
import { actionItem } from './menus/action-menus.ts';
import { WindowMenus } from './menus/window-menus.tsx';

/** The window's upper edge: the place in the debate, and the most frequent actions. */
export function Header() {
  return (
    <header className="header">
      <h1 className="header-name">Counterclaim</h1>
      <WindowMenus />
      <Breadcrumb />
      <ViewSwitch />
      <FindButton />
      <ActionButton id="tidy-map">{t('Tidy')}</ActionButton>
      <ActionButton id="export-map" className="button main">
        {t('Export')}
      </ActionButton>
    </header>
  );
}

function Breadcrumb() {
  const app = useApp();
  const title = useDebate((debate) => debate.info.title);
  const map = useAppState(({ session, map: id }) => (id === null ? undefined : session?.debate.maps.get(id)));
  return (
    <div className="header-path">
      <h1 className="visually-hidden">{title === '' ? t('Untitled debate') : title}</h1>
      <button
        type="button"
        className="header-crumb"
        dir="auto"
        title={t('Debate properties')}
        onClick={() => runAction(app, 'debate-properties')}
      >
        <TitleCut title={title === '' ? t('Untitled debate') : title} />
      </button>
      {map !== undefined && (
        <>
          <ChevronRight size={14} strokeWidth={1.75} className="header-separator" aria-hidden="true" />
          <MenuButton label={t('Maps')} className="header-crumb header-map" entries={() => mapEntries(app)}>
            <TitleCut title={map.title} />
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
          </MenuButton>
        </>
      )}
    </div>
  );
}

function mapEntries(app: App): readonly MenuEntry[] {
  const { session, map } = app.store.getState();
  const context = actionContext(app.store.getState());
  const maps = session?.debate.mapsInOrder() ?? [];
  return [
    ...maps.map(({ id, title }) => choice(id, title, id === map, () => app.showMap(id))),
    { kind: 'line', id: 'after maps' },
    ...(['new-map', 'rename-map', 'delete-map'] as const).map((id) => actionItem(app, actionNamed(id), context)),
  ];
}

/** The switch between the map, the exchange, the order of the text, the outline, the table and the divisions. */
function ViewSwitch() {
  const app = useApp();
  const { view, platform, preferences } = useAppState(({ view, platform, preferences }) => ({
    view,
    platform,
    preferences,
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of a bar are no fieldset of a form.
    <div className="header-views" role="group" aria-label={t('View')}>
      {(['map', 'exchange', 'text-order', 'outline', 'table', 'divisions'] as const).map((each) => {
        return (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            title={shownKeyOf(`show-${each}`, { platform, preferences })}
            onClick={() => runAction(app, `show-${each}`)}
          >
            {t(actionNamed(`show-${each}`).label)}
          </button>
        );
      })}
    </div>
  );
}

function FindButton() {
  const app = useApp();
  const key = useShownKey('quick-open');
  return (
    <button type="button" className="header-find" onClick={() => runAction(app, 'quick-open')}>
      <Search size={15} strokeWidth={1.75} aria-hidden="true" />
      <span className="header-find-words">{t('Find a claim, speaker, source')}</span>
      {key !== undefined && <kbd>{key}</kbd>}
    </button>
  );
}
