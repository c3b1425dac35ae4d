import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import type { CarriedSelection } from './selection-drag.ts';
import { selectionAt } from './source-selection.ts';
import { sourceText } from './source-text.ts';
import { attachToStatement, claimFromSelection } from './take-selection.ts';

export async function takeCarried(
  app: App,
  carried: CarriedSelection,
  { at, card }: { readonly at: Point; readonly card: StatementId | null },
): Promise<void> {
  // It may come from another window, with another debate.
  const source = app.store.getState().session?.debate.sources.get(carried.source);
  const selection = source && selectionAt(source, await sourceText(source.text), carried.start, carried.end);
  if (!selection)
    app.notify(t('This passage belongs to another debate: only passages of this one can be dropped here.'));
  else if (card === null) claimFromSelection(app, selection, at);
  else attachToStatement(app, selection, card);
}
