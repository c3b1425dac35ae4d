/** Gives the focus to the shown view: to the map, or to what Tab reaches in another. */
export function focusView(canvas: { focus(): void } | null): void {
  const reached = () => document.querySelector<HTMLElement>('main [tabindex="0"]');
  const first = () => document.querySelector<HTMLElement>('main :is(button, input, select, a[href])');
  (canvas ?? reached() ?? first())?.focus();
}
