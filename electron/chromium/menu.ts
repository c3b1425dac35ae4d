import { chordOf } from './accelerator.ts';
import { MenuItem, type MenuItemOptions } from './menu-item.ts';
import { implementedOnly } from './not-implemented.ts';
import { openWindows } from './open-windows.ts';
import type { WebContents } from './web-contents.ts';

/** A menu without a bar on the screen: its items' accelerators work, and tests press its items. */
export class Menu {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (MenuItemOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const options of template) menu.append(options instanceof MenuItem ? options : new MenuItem(options));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
    for (const { webContents } of openWindows) webContents.sendChords();
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  insert(at: number, item: MenuItem): void {
    this.items.splice(at, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    return everyItem(this).find((item) => item.id === id) ?? null;
  }
}
implementedOnly('Menu', Menu);
implementedOnly('Menu', Menu.prototype);

/** The key presses of the application menu, as a page names them. */
export function applicationChords(): string[] {
  return [...itemsByChord().keys()];
}

/** What the menu does when a page says that one of its accelerators was pressed. */
export function pressChord(chord: string, webContents: WebContents): void {
  const item = itemsByChord().get(chord);
  if (item?.enabled && item.visible) item.press({ triggeredByAccelerator: true }, webContents);
}

function itemsByChord(): Map<string, MenuItem> {
  const found = new Map<string, MenuItem>();
  const menu = Menu.getApplicationMenu();
  if (menu === null) return found;
  for (const item of everyItem(menu)) {
    if (item.accelerator === undefined || !item.registerAccelerator) continue;
    const chord = chordOf(item.accelerator);
    if (!found.has(chord)) found.set(chord, item);
  }
  return found;
}

function everyItem(menu: Menu): MenuItem[] {
  return menu.items.flatMap((item) => [item, ...(item.submenu === undefined ? [] : everyItem(item.submenu))]);
}
