import { useRef } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useApp } from './app-context.ts';

/** Makes one visit to a field, from focus to blur, one undo step. */
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
