import type { MenuItemConstructorOptions } from 'electron';
import { ACTIONS, type Action, type ActionId, MENUS, type MenuName } from '../../shared/actions.ts';
import type { RequestArgs } from '../../shared/contract/requests.ts';
import { type ChangedKeys, keysOf } from '../../shared/keys.ts';
import { t } from '../../shared/language/translate.ts';

/** The state of an action in the menu. */
export type ShownItem = RequestArgs<'menu.show'>['items'][number];

export interface MenuParts {
  /** True if the menu begins with one of the app's own name, as on macOS. */
  readonly appMenu: boolean;
  /** The keys that the user changed. */
  readonly keys: () => ChangedKeys;
  /** Does an action, chosen from the menu. */
  readonly choose: (id: ActionId) => void;
}

/** Actions that stand in the menu with the app's name, where there is one. */
const IN_APP_MENU: readonly ActionId[] = ['about', 'quit'];

/** Actions that are possible without a window: macOS keeps the app, and its menu, without one. */
const NEEDS_NO_WINDOW: readonly ActionId[] = ['new-debate', 'open-debate', 'open-sample', 'quit'];

/** Returns the menu's content while there is no window. */
export function itemsWithoutWindow(): ShownItem[] {
  return ACTIONS.map(({ id, label }) => ({
    id,
    label: t(label),
    enabled: NEEDS_NO_WINDOW.includes(id),
    checked: null,
  }));
}

/** Returns the application menu, in the order of the actions. */
export function menuTemplate(items: readonly ShownItem[], parts: MenuParts): MenuItemConstructorOptions[] {
  const shown = new Map(items.map((item) => [item.id, item]));
  const { appMenu } = parts;
  const item = (action: Action) => menuItem(action, shown.get(action.id), parts);
  const menus = MENUS.map((menu) => {
    const actions = ACTIONS.filter((each) => each.menu === menu && !(appMenu && IN_APP_MENU.includes(each.id)));
    return { label: t(menu), ...(appMenu ? roleOf(menu) : {}), submenu: withSeparators(actions, item) };
  });
  if (!appMenu) return menus;
  const [about, quit] = IN_APP_MENU.map((id) => ACTIONS.filter((each) => each.id === id).map(item));
  const ofTheApp: MenuItemConstructorOptions = {
    label: 'Counterclaim',
    submenu: [
      ...(about ?? []),
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      ...(quit ?? []),
    ],
  };
  return [ofTheApp, ...menus.slice(0, -1), { role: 'windowMenu' }, ...menus.slice(-1)];
}

function withSeparators(
  actions: readonly Action[],
  item: (action: Action) => MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  return actions.flatMap((action, at) => {
    const before = actions[at - 1];
    const begins = before !== undefined && before.group !== action.group;
    return begins ? [{ type: 'separator' } as const, item(action)] : [item(action)];
  });
}

function menuItem(action: Action, shown: ShownItem | undefined, parts: MenuParts): MenuItemConstructorOptions {
  const { id } = action;
  const [accelerator] = keysOf(id, parts.keys());
  const checked = shown?.checked ?? null;
  return {
    id,
    label: shown?.label ?? t(action.label),
    enabled: shown?.enabled ?? false,
    ...(checked === null ? {} : { type: 'checkbox', checked }),
    // Keys belong to the page: it hears every key first, knows whether somebody is typing, and stops those that it acts
    // on. So the menu only names them. On macOS the menu cannot avoid taking a key, and takes those that the page left
    // alone.
    ...(accelerator === undefined || !hasModifier(accelerator) ? {} : { accelerator, registerAccelerator: false }),
    click: () => parts.choose(id),
    ...(isOfClipboard(id) ? { role: id, enabled: true } : {}),
  };
}

/**
 * Tells whether an action is cut, copy or paste: in a text field these apply to its text, wherever they are chosen. The
 * page knows, and hears of them as of the keys.
 */
function isOfClipboard(id: ActionId): id is 'cut' | 'copy' | 'paste' {
  return id === 'cut' || id === 'copy' || id === 'paste';
}

/**
 * Tells whether a key has a modifier: a key alone belongs to the canvas; a menu that took it would take it from every
 * text field.
 */
function hasModifier(key: string): boolean {
  return /^(CmdOrCtrl|Ctrl|Alt)\+/.test(key);
}

function roleOf(menu: MenuName): { role?: 'help' } {
  return menu === 'Help' ? { role: 'help' } : {};
}
