import { focusablesIn, focusPanel, panelOf, panels } from './panels.ts';

/** Where the focus was last: in which panel, and at what place among what can have it there. */
interface LastFocus {
  readonly element: HTMLElement;
  readonly panel: HTMLElement;
  readonly place: number;
}

/** Remembers where the focus was in each panel, and brings it back when what had it goes. */
export class FocusMemory {
  readonly #inPanel = new WeakMap<HTMLElement, HTMLElement>();
  #last: LastFocus | null = null;

  /** Begins to follow the focus. Returns how to end that. */
  follow(): () => void {
    const onFocus = ({ target }: FocusEvent) => {
      const panel = target instanceof HTMLElement ? panelOf(target) : null;
      if (!(target instanceof HTMLElement) || panel === null) return;
      this.#inPanel.set(panel, target);
      this.#last = { element: target, panel, place: focusablesIn(panel).indexOf(target) };
    };
    const observer = new MutationObserver(() => this.#bringBack());
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }

  /** Puts the focus into the panel after the one that has it, or before; round and round. */
  go(step: 1 | -1): void {
    const all = panels();
    const current = panelOf(document.activeElement);
    const main = all.findIndex((panel) => panel.tagName === 'MAIN');
    const next = current === null ? main : (all.indexOf(current) + step + all.length) % all.length;
    const panel = all[next] ?? all[0];
    if (panel !== undefined) focusPanel(panel, this.#inPanel.get(panel));
  }

  /** Puts the focus beside what had it and is gone, unless it is somewhere by now. */
  #bringBack(): void {
    const last = this.#last;
    if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
    this.#last = null;
    const panel = last.panel.isConnected ? last.panel : panels().find(({ tagName }) => tagName === 'MAIN');
    if (panel === undefined || document.querySelector('dialog[open]') !== null) return;
    const all = focusablesIn(panel);
    const beside = panel === last.panel ? all[Math.min(Math.max(0, last.place), all.length - 1)] : undefined;
    focusPanel(panel, beside ?? null);
  }
}
