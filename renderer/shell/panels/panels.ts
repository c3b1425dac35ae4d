/** The parts of the window that are gone through by key, as landmarks. */
const PANELS =
  'header, nav, main, section[aria-label="Reader"], section.walk-panel, section.filter-panel, section.time-bar, aside, search, footer';
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';
/** What of a panel has its keys, before all bars around it. */
const HEART = '[data-canvas], [role="tree"], [role="grid"] [tabindex="0"]';

/** Returns the panels of the window in their order, but for those inside others. */
export function panels(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(PANELS)].filter((panel) => panel.closest('dialog') === null);
  return all.filter((panel) => panel.parentElement?.closest(PANELS) == null);
}

/** Returns the panel that an element is in; null for one that is in none. */
export function panelOf(element: Element | null): HTMLElement | null {
  return panels().find((panel) => panel.contains(element)) ?? null;
}

/** Returns what the keys can come to in a panel, in order. */
export function focusablesIn(panel: Element): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (each) => each.closest('[hidden], [inert]') === null && (each.checkVisibility?.() ?? true),
  );
}

/** Puts the focus into a panel: where it was there before, on what has the keys of its view, or on the first that can have it. */
export function focusPanel(panel: HTMLElement, before?: HTMLElement | null): void {
  const known = before?.isConnected && panel.contains(before) ? before : null;
  const target = known ?? panel.querySelector<HTMLElement>(HEART) ?? focusablesIn(panel)[0];
  if (target !== undefined) target.focus();
  if (target !== undefined && panel.contains(document.activeElement)) return;
  // A panel without anything in it can at least be heard, and scrolled.
  if (!panel.hasAttribute('tabindex')) panel.tabIndex = -1;
  panel.focus();
}
