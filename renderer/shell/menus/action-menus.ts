import { ACTIONS, type Action, type ActionId, type ContextMenu, type MenuName } from '../../../shared/actions.ts';
import type { RecentDebate } from '../../../shared/contract/settings.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { ActionContext } from '../../core/actions/action-context.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { shownAction } from '../../core/actions/shown-action.ts';
import { shownKeyOf } from '../../core/actions/shown-keys.ts';
import type { App } from '../../core/app.ts';
import { openDebate } from '../../features/files/file-actions.ts';
import { forgetDebates } from '../../features/files/recent-debates.ts';
import { type MenuEntry, type MenuItem, plain, type Submenu } from '../../ui/menu/menu-entry.ts';

/** Returns a menu of the application in its present state. */
export function menuEntries(app: App, menu: MenuName, context: ActionContext): readonly MenuEntry[] {
  const entries = grouped(
    app,
    ACTIONS.filter((action) => action.menu === menu),
    context,
  );
  if (menu !== 'File') return entries;
  const after = entries.findIndex(({ id }) => id === 'open-debate') + 1;
  return entries.toSpliced(after, 0, openRecent(app));
}

/** Returns a context menu in its present state. */
export function contextMenuEntries(app: App, menu: ContextMenu, context: ActionContext): readonly MenuEntry[] {
  const actions = CONTEXT_ORDER.flatMap((of) =>
    ACTIONS.filter((action) => action.menu === of && action.contextMenus.includes(menu)),
  );
  const { contextMenu, canvas } = app.store.getState();
  const at = menu === 'canvas' && contextMenu !== null ? canvas?.toMap(contextMenu.at) : undefined;
  return grouped(app, actions, context, at);
}

/** The order of a context menu: the actions of arguing come first. */
const CONTEXT_ORDER: readonly MenuName[] = ['Argument', 'Map', 'Edit', 'View', 'File', 'Help'];

function grouped(app: App, actions: readonly Action[], context: ActionContext, at?: Point): MenuEntry[] {
  return actions.flatMap((action, index) => {
    const before = actions[index - 1];
    const apart = before !== undefined && (before.menu !== action.menu || before.group !== action.group);
    const item = actionItem(app, action, context, at);
    return apart ? [{ kind: 'line' as const, id: `before ${action.id}` }, item] : [item];
  });
}

/**
 * Returns an action as an item of a menu, at a point of the map. One that is not possible says why when it is chosen.
 */
export function actionItem(app: App, action: Action, context: ActionContext, at?: Point): MenuItem {
  const key = shownKeyOf(action.id, app.store.getState());
  const { label, reason, isOn } = shownAction(app, action, context);
  return {
    kind: 'item',
    id: action.id,
    label,
    ...(key === undefined ? {} : { key }),
    reason,
    checked: isOn,
    radio: isOneOfSeveral(action.id),
    run: () => runAction(app, action.id, at),
  };
}

function isOneOfSeveral(id: ActionId): boolean {
  return id.startsWith('theme-') || id.startsWith('grow-');
}

function openRecent(app: App): Submenu {
  const { recent } = app.store.getState();
  const missing = recent.filter((each) => each.missing);
  const debates = recent.map((each) => recentItem(app, each));
  const none = plain('none', t('No debate was opened yet'), t('Open a debate, and it is listed here.'), () => {});
  const forget = plain('forget-missing', t('Forget missing'), null, () => void forgetDebates(app, missing));
  const forgetting: MenuEntry[] = missing.length === 0 ? [] : [{ kind: 'line', id: 'before forget' }, forget];
  return {
    kind: 'submenu',
    id: 'open-recent',
    label: t('Open recent'),
    entries: debates.length === 0 ? [none] : [...debates, ...forgetting],
  };
}

function recentItem(app: App, { file, path, name, folder, missing }: RecentDebate): MenuItem {
  const reason = missing ? t('“{path}” is not there any more.', { path }) : null;
  return { ...plain(path, name, reason, () => void openDebate(app, file)), note: missing ? t('not found') : folder };
}
