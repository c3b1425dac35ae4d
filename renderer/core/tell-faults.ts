import type { App } from './app.ts';

/**
 * Opens a dialog on the faults of a debate that something was made of, `made` as a sentence, and returns true; without
 * faults it does nothing, and returns false.
 */
export function tellFaults(app: App, made: string, faults: readonly string[]): boolean {
  if (faults.length === 0) return false;
  app.openDialog({ kind: 'unsound', made, faults });
  return true;
}
