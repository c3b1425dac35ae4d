import { Menu } from 'electron';
import type { AppWindow } from './app-window.ts';
import { itemsWithoutWindow, type MenuParts, menuTemplate, type ShownItem } from './menu-template.ts';

/** The application menu, in the state that the window with the focus gives it. */
export class ApplicationMenu {
  readonly #parts: MenuParts;
  readonly #items = new WeakMap<AppWindow, readonly ShownItem[]>();
  /** The present content of the menu. */
  #shown = '';

  constructor(parts: MenuParts) {
    this.#parts = parts;
    this.showFor(null);
  }

  /** Keeps the menu's content for a window. */
  set(window: AppWindow, items: readonly ShownItem[]): void {
    this.#items.set(window, items);
  }

  /** Shows the menu of a window; null: the one for no window. */
  showFor(window: AppWindow | null): void {
    const items = (window === null ? undefined : this.#items.get(window)) ?? itemsWithoutWindow();
    // Labels cannot be changed in a menu, so it is rebuilt; but not for every change of the selection.
    const shown = JSON.stringify([items, this.#parts.keys()]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(items, this.#parts)));
  }
}
