/** Returns the items of a menu in their order. While it has the focus, no menu is open inside it. */
export function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

export function itemAtEnd(menu: Element, end: 'first' | 'last'): HTMLElement | undefined {
  return itemsOf(menu).at(end === 'first' ? 0 : -1);
}

/** Returns the item after, or before, another; from the last on to the first. */
export function itemAfter(menu: Element, item: HTMLElement | null, step: 1 | -1): HTMLElement | undefined {
  const items = itemsOf(menu);
  if (item === null) return step === 1 ? items[0] : items.at(-1);
  return items[(items.indexOf(item) + step + items.length) % items.length];
}

/** Returns the next item that begins with a typed character, after the one that has the focus. */
export function itemTyped(menu: Element, item: HTMLElement | null, character: string): HTMLElement | undefined {
  const items = itemsOf(menu);
  const from = item === null ? 0 : items.indexOf(item) + 1;
  const typed = character.toLocaleLowerCase();
  return [...items.slice(from), ...items.slice(0, from)].find((each) => {
    const label = each.querySelector('.menu-label') ?? each;
    return label.textContent?.trim().toLocaleLowerCase().startsWith(typed);
  });
}
