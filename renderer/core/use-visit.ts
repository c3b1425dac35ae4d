import { useRef } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useApp } from './app-context.ts';

/** One visit to a field: what is typed from focus to blur is one step to undo. */
export function useVisit(): { readonly step: () => string; readonly end: () => void } {
  const app = useApp();
  const step = useRef(uuidv7());
  return {
    step: () => step.current,
    end() {
      app.store.getState().session?.writeTyped();
      step.current = uuidv7();
    },
  };
}
