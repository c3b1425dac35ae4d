import { useEffect } from 'react';
import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable } from '../../core/app.ts';
import { FocusMemory } from './focus-memory.ts';

/** There is one window, and one focus in it. */
const MEMORY = new FocusMemory();

export const panelActions = {
  'next-panel': { run: () => MEMORY.go(1), whyNot: withDebate },
  'previous-panel': { run: () => MEMORY.go(-1), whyNot: withDebate },
} satisfies ActionTable;

/** Lets the keys go from panel to panel, and never lose their place. */
export function usePanels(): void {
  useEffect(() => MEMORY.follow(), []);
}
