import { describe, expect, test } from '@jest/globals';
import type { MenuItemConstructorOptions } from 'electron';
import { itemsWithoutWindow, menuTemplate, type ShownItem } from '../../../electron/windows/menu-template.ts';
import { ACTION_IDS, type ActionId } from '../../../shared/actions.ts';

const chosen: ActionId[] = [];
const template = (appMenu: boolean, items: readonly ShownItem[] = itemsWithoutWindow()) =>
  menuTemplate(items, { appMenu, keys: () => ({}), choose: (id) => chosen.push(id) });

function everyItem(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])]);
}
const actionsOf = (menu: readonly MenuItemConstructorOptions[]) => everyItem(menu).filter(({ id }) => id !== undefined);
const named = (menu: readonly MenuItemConstructorOptions[], id: ActionId) =>
  actionsOf(menu).find((item) => item.id === id);

describe.each([
  ['with a menu of the app', true],
  ['without a menu of the app', false],
])('the application menu %s', (_what, appMenu) => {
  test('has every action once, and nothing that is none', () => {
    const ids = actionsOf(template(appMenu)).map(({ id }) => id);
    expect([...ids].sort()).toEqual([...ACTION_IDS].sort());
  });

  test('takes no key from the page, and names none that could be typed', () => {
    for (const { id, accelerator, registerAccelerator } of actionsOf(template(appMenu))) {
      if (accelerator === undefined) continue;
      expect([id, registerAccelerator]).toEqual([id, false]);
      expect(String(accelerator)).toMatch(/^(CmdOrCtrl|Ctrl|Alt)\+/);
    }
    expect(named(template(appMenu), 'undo')?.accelerator).toBe('CmdOrCtrl+Z');
    expect(named(template(appMenu), 'add-claim')?.accelerator).toBeUndefined();
  });

  test('has no line at the top or bottom of a menu, and no two together', () => {
    for (const { submenu } of everyItem(template(appMenu))) {
      if (!Array.isArray(submenu)) continue;
      const lines = submenu.map(({ type }) => type === 'separator');
      expect(lines.at(0)).toBe(false);
      expect(lines.at(-1)).toBe(false);
      expect(lines.some((line, at) => line && lines[at + 1])).toBe(false);
    }
  });
});

describe('the application menu', () => {
  test('says what the window says, and does what is chosen', () => {
    const menu = template(false, [
      { id: 'undo', label: 'Undo: Add claim', enabled: true, checked: null },
      { id: 'toggle-legend', label: 'Legend', enabled: true, checked: true },
    ]);
    expect(named(menu, 'undo')).toMatchObject({ label: 'Undo: Add claim', enabled: true });
    expect(named(menu, 'undo')?.type).toBeUndefined();
    expect(named(menu, 'toggle-legend')).toMatchObject({ type: 'checkbox', checked: true });
    expect(named(menu, 'redo')).toMatchObject({ enabled: false });
    named(menu, 'undo')?.click?.(undefined as never, undefined, undefined as never);
    expect(chosen).toEqual(['undo']);
  });

  test('has the system ask the page to cut, copy and paste, which may be text in a field', () => {
    for (const id of ['cut', 'copy', 'paste'] as const) {
      expect(named(template(true), id)).toMatchObject({ role: id, enabled: true });
    }
  });

  test('without a window offers only what makes one, and to quit', () => {
    const enabled = actionsOf(template(true)).filter((item) => item.enabled && item.role === undefined);
    expect(enabled.map(({ id }) => id).sort()).toEqual(['new-debate', 'open-debate', 'open-sample', 'quit']);
  });
});
