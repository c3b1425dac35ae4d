import { msg } from '../../../shared/language/translate.ts';
import { actionContext } from '../../core/actions/context-now.ts';
import { writableMap } from '../../core/actions/rules.ts';
import { runAction } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { whenDrawn } from '../../core/show-in-debate.ts';
import { addCard } from '../argument/new-card.ts';

/** Makes a claim of what was typed on the shown map, which is brought to the front, or says why that is not possible. */
export function makeClaim(app: App, text: string): void {
  const reason = writableMap(actionContext(app.store.getState()));
  if (reason !== null) {
    app.notify(reason);
    return;
  }
  const add = () => addCard(app, { label: msg('Add claim'), kind: 'claim', text });
  if (app.store.getState().view === 'map') add();
  else {
    runAction(app, 'show-map');
    whenDrawn(add);
  }
}
