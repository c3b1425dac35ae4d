/** Tells whether an event happened outside all cards. */
export function isPane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane');
}
