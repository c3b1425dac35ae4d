import { courseOf } from '../../../shared/exchange/course.ts';
import { t } from '../../../shared/language/translate.ts';
import { type Rule, withDebate } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { compareSince, leaveTime, showMoment } from '../../core/slices/time.ts';

const withMoves: Rule = (c) =>
  withDebate(c) ??
  (c.moves === 0 ? t('Nobody has said anything in this debate yet.') : null) ??
  (c.view === 'map' || c.view === 'exchange' ? null : t('Show the map or the exchange first.'));

/** Shows the debate as it stood at any moment, from the dates of its moves; nothing is written. */
export const timeActions = {
  'over-time': { run: toggleTime, whyNot: withMoves, isOn: ({ overTime }) => overTime },
  'compare-times': { run: compare, whyNot: withMoves, isOn: ({ comparesTimes }) => comparesTimes },
} satisfies ActionTable;

function toggleTime(app: App): void {
  if (app.store.getState().time === null) open(app);
  else leaveTime(app);
}

/** Compares what is shown with how the debate began; the bar then takes another date. */
function compare(app: App): void {
  const { time } = app.store.getState();
  if (time === null) open(app);
  compareSince(app, time?.since == null ? { through: null } : null);
}

/** Begins with the whole debate: at the last of its moves. */
function open(app: App): void {
  const { session } = app.store.getState();
  if (session !== null) showMoment(app, { through: courseOf(session.debate).at(-1)?.id ?? null });
}
