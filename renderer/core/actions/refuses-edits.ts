import { t } from '../../../shared/language/translate.ts';
import type { App } from '../app.ts';
import { READ_ONLY } from './rules.ts';

/** Tells whether the debate cannot be changed, and if so says why. */
export function refusesEdits(app: App): boolean {
  const { session } = app.store.getState();
  if (session?.readOnly) app.notify(t(READ_ONLY));
  return session === null || session.readOnly;
}
