/** Puts the focus into the field that finds settings: where what had it is gone, or cannot have it any more. */
export function focusFinder(): void {
  document.querySelector<HTMLElement>('.settings input[type="search"]')?.focus();
}
