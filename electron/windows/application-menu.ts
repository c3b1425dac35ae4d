import { Menu } from 'electron';
import type { AppWindow } from './app-window.ts';
import { itemsWithoutWindow, type MenuParts, menuTemplate, type ShownItem } from './menu-template.ts';

/** The application menu, which says what the window with the focus says. */
export class ApplicationMenu {
  readonly #parts: MenuParts;
  readonly #items = new WeakMap<AppWindow, readonly ShownItem[]>();
  /** What stands in the menu now. */
  #shown = '';

  constructor(parts: MenuParts) {
    this.#parts = parts;
    this.showFor(null);
  }

  /** Keeps what the menu is to say for a window. */
  set(window: AppWindow, items: readonly ShownItem[]): void {
    this.#items.set(window, items);
  }

  /** Shows the menu of a window; null: that of no window at all. */
  showFor(window: AppWindow | null): void {
    const items = (window === null ? undefined : this.#items.get(window)) ?? itemsWithoutWindow();
    // Labels cannot be changed in a menu, so it is made anew; but not for every move of the selection.
    const shown = JSON.stringify(items);
    if (shown === this.#shown) return;
    this.#shown = shown;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(items, this.#parts)));
  }
}
