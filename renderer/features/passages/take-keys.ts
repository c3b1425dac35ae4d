import type { ExcerptId } from '../../../shared/model/entities.ts';
import type { App } from '../../core/create-app.ts';
import type { Passage } from './passage.ts';
import { attachToStatement, claimFromPassage, keepPassage } from './take-passage.ts';

/** What can be done with a passage that is selected. */
export type Taking = 'claim' | 'attach' | 'note';

/** Does it; returns the excerpt that is to be noted on, if there is one. */
export function takePassage(app: App, passage: Passage, taking: Taking): ExcerptId | null {
  if (taking === 'note') return keepPassage(app, passage);
  if (taking === 'claim') claimFromPassage(app, passage);
  else attachToStatement(app, passage);
  return null;
}
