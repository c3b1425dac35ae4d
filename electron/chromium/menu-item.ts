import { Menu } from './menu.ts';
import { roleOf } from './menu-roles.ts';
import { implementedOnly } from './not-implemented.ts';
import { openWindows } from './open-windows.ts';
import type { WebContents } from './web-contents.ts';

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

  /** Chosen by a program: a test, say. */
  click(event: object = {}): void {
    const focused = openWindows.find((window) => window.isFocused()) ?? openWindows[0];
    this.press(event, focused?.webContents);
  }

  /** Chosen in the window of `webContents`. A role acts by itself, and its `click` is ignored, as Electron documents. */
  press(event: object, webContents: WebContents | undefined): void {
    if (this.type === 'checkbox') this.checked = !this.checked;
    const window = openWindows.find((candidate) => candidate.webContents === webContents);
    if (this.role !== undefined) roleOf(this.role).act(window);
    else this.#onClick?.(this, window, event);
  }
}
implementedOnly('MenuItem', MenuItem.prototype);
