const WITHOUT_TEXT: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'color', 'file']);

/** Tells whether keys at an element are text, or choose from a list. */
export function isTyping(at: Element): boolean {
  if (at instanceof HTMLInputElement) return !WITHOUT_TEXT.has(at.type);
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return true;
  return at instanceof HTMLElement && at.isContentEditable;
}
