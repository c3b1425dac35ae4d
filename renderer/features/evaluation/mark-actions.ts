import type { Method } from '../../../shared/evaluation/method.ts';
import type { Mark } from '../../../shared/scene/marks/mark.ts';
import { withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { noteFailure } from '../../core/failures.ts';
import { evaluateBy, showMarks } from '../../core/slices/evaluation.ts';

/** Shows or hides marks on cards and lines; the choice is remembered with the debate's other places. */
export const markActions = {
  'toggle-standing': doingOf('standing'),
  'toggle-strength': doingOf('strength'),
  'toggle-divisiveness': doingOf('divisiveness'),
  'toggle-speaker-colours': doingOf('speakers'),
  'evaluation-method': { run: (app: App) => app.openDialog({ kind: 'evaluation-method' }), whyNot: withDebate },
} satisfies ActionTable;

function doingOf(mark: Mark) {
  return {
    run: (app: App) => toggle(app, mark),
    whyNot: withDebate,
    isOn: ({ marks }: { readonly marks: readonly Mark[] }) => marks.includes(mark),
  };
}

function toggle(app: App, mark: Mark): void {
  const { marks: before, session } = app.store.getState();
  if (session === null) return;
  showMarks(app, before.includes(mark) ? before.filter((each) => each !== mark) : [...before, mark]);
  rememberMarks(app);
}

/** Has the debate evaluated in another way, which is remembered with its marks. */
export function chooseMethod(app: App, change: Partial<Method>): void {
  evaluateBy(app, { ...app.store.getState().method, ...change });
  rememberMarks(app);
}

function rememberMarks(app: App): void {
  const { marks, method, session } = app.store.getState();
  if (session === null) return;
  const { id: debate } = session.debate.info;
  app.request('debate.marked', { debate, marks, method }).catch((error: unknown) => noteFailure(app.request, error));
}
