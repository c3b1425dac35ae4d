import type { StatementId } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { passageAt } from './passage.ts';
import type { CarriedPassage } from './passage-drag.ts';
import { sourceText } from './source-text.ts';
import { attachToStatement, claimFromPassage } from './take-passage.ts';

export async function takeCarried(
  app: App,
  carried: CarriedPassage,
  { at, card }: { readonly at: Point; readonly card: StatementId | null },
): Promise<void> {
  // It may come from another window, with another debate.
  const source = app.store.getState().session?.debate.sources.get(carried.source);
  const passage = source && passageAt(source, await sourceText(source.text), carried.start, carried.end);
  if (!passage) app.notify('This passage is of another debate: only those of this one can be dropped here.');
  else if (card === null) claimFromPassage(app, passage, at);
  else attachToStatement(app, passage, card);
}
