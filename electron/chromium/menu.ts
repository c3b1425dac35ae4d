import { chordOf } from './accelerator.ts';
import { roleOf } from './menu-roles.ts';
import { implementedOnly } from './not-implemented.ts';
import type { OpenContents } from './open-contents.ts';
import { openWindows } from './open-windows.ts';

export interface MenuItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  readonly role?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly checked?: boolean;
  readonly sublabel?: string;
  readonly toolTip?: string;
  readonly submenu?: Menu | readonly (MenuItemOptions | MenuItem)[];
  readonly click?: (item: MenuItem, window: object | undefined, event: object) => void;
}

export class MenuItem {
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  readonly sublabel: string;
  readonly toolTip: string;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #onClick: MenuItemOptions['click'];

  constructor(options: MenuItemOptions) {
    const role = options.role === undefined ? undefined : roleOf(options.role);
    const submenu = options.submenu ?? role?.submenu;
    this.id = options.id;
    this.role = options.role;
    this.type = options.type ?? (submenu === undefined ? 'normal' : 'submenu');
    this.label = options.label ?? role?.label ?? '';
    this.accelerator = options.accelerator ?? role?.accelerator;
    // Chromium itself undoes, copies and pastes at the keys of the editing roles.
    this.registerAccelerator = (options.registerAccelerator ?? true) && !(role?.isOfChromium && !options.accelerator);
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.submenu = submenu === undefined || submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu);
    this.#onClick = options.click;
  }

  /** Presses the item from a program: a test, say. */
  click(event: object = {}): void {
    const focused = openWindows.find((window) => window.isFocused()) ?? openWindows[0];
    this.press(event, focused?.webContents);
  }

  /**
   * Presses the item in the window of `webContents`. A role acts by itself, and its `click` is ignored, as Electron
   * documents.
   */
  press(event: object, webContents: OpenContents | undefined): void {
    if (this.type === 'checkbox') this.checked = !this.checked;
    const window = openWindows.find((candidate) => candidate.webContents === webContents);
    if (this.role !== undefined) roleOf(this.role).act(window);
    else this.#onClick?.(this, window, event);
  }
}
implementedOnly('MenuItem', MenuItem.prototype);

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

/** Returns the key presses of the application menu, as a page names them. */
export function applicationChords(): string[] {
  return [...itemsByChord().keys()];
}

/** Does the menu's action when a page reports that one of its accelerators was pressed. */
export function pressChord(chord: string, webContents: OpenContents): void {
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
