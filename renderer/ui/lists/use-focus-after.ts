import { useLayoutEffect, useRef } from 'react';

/** Gives a row the focus back when its text is no longer edited, unless something else has it by then. */
export function useFocusAfter(renaming: boolean) {
  const row = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (was.current && !renaming && document.activeElement === document.body) row.current?.focus();
    was.current = renaming;
  }, [renaming]);
  return row;
}
