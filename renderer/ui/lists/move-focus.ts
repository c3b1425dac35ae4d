import type { KeyboardEvent } from 'react';

/** Moves the focus along the rows of a list with the arrow keys, Home and End. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...(event.currentTarget.closest('ul, ol')?.querySelectorAll<HTMLElement>('.navigator-row') ?? [])];
  const at = rows.indexOf(event.currentTarget);
  const to = goal(event.key, at, rows.length);
  if (to === null) return;
  event.preventDefault();
  event.stopPropagation();
  rows[to]?.focus();
}

function goal(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
