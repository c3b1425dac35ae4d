import { ACTIONS, type Action, type ActionId } from '../../../shared/actions.ts';
import { MOST_RECENT_ACTIONS } from '../../../shared/contract/bounds.ts';
import { spokenLanguage, t } from '../../../shared/language/translate.ts';
import { type FuzzyMatch, fuzzyMatch } from '../../../shared/search/fuzzy.ts';
import { actionContext } from '../../core/actions/context-now.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { type ShownAction, shownAction } from '../../core/actions/shown-action.ts';
import { shownKeyOf } from '../../core/actions/shown-keys.ts';
import type { App } from '../../core/app.ts';
import { prefer } from '../../core/side-panels.ts';
import type { Findable, Findings } from './findable.ts';

/** What a query for actions begins with. */
export const ACTIONS_SIGN = '>';

/** The palette lists what it does not open itself. */
const LISTED = ACTIONS.filter(({ id }) => id !== 'all-actions');

/** A match of the menu's name says less than one of the action's own. */
const BY_MENU = 0.5;

interface Candidate {
  readonly action: Action;
  readonly shown: ShownAction;
  readonly match: FuzzyMatch;
}

/**
 * Returns the actions that are called so, the best match first; without words all of them, those that were last run from here
 * first. Those that are not possible now come after the others, with the reason.
 */
export function actionFindings(app: App, typed: string): Findings {
  const context = actionContext(app.store.getState());
  const { recentActions } = app.store.getState().preferences;
  const candidates = LISTED.flatMap((action): Candidate[] => {
    const shown = shownAction(app, action, context);
    const match = matchOf(action, nameOf(shown), typed);
    return match === null ? [] : [{ action, shown, match }];
  });
  if (typed === '') {
    const isRecent = ({ action }: Candidate) => recentActions.includes(action.id);
    const recent = candidates.filter(isRecent).sort((a, b) => agoOf(recentActions, a) - agoOf(recentActions, b));
    const others = possibleFirst(candidates.filter((candidate) => !isRecent(candidate)));
    const groups = [
      { heading: t('Recently used'), findables: recent.map((each) => findableOf(app, each)) },
      { heading: t('Actions'), findables: others.map((each) => findableOf(app, each)) },
    ];
    return { groups: groups.filter(({ findables }) => findables.length > 0), words: '' };
  }
  const best = candidates.sort(
    (a, b) => b.match.score - a.match.score || agoOf(recentActions, a) - agoOf(recentActions, b),
  );
  const findables = possibleFirst(best).map((each) => findableOf(app, each));
  const none = t('No action has “{typed}” in its name.', { typed });
  return { groups: [{ heading: t('Actions'), findables }], words: findables.length === 0 ? none : '' };
}

function matchOf(action: Action, name: string, typed: string): FuzzyMatch | null {
  const own = fuzzyMatch(name, typed);
  if (own !== null) return own;
  const withMenu = fuzzyMatch(`${t(action.menu)} ${name}`, typed);
  // Those who know its English name find it by that, too.
  const other = withMenu ?? (spokenLanguage() === 'en' ? null : fuzzyMatch(action.label, typed));
  return other && { score: other.score * BY_MENU, ranges: [] };
}

function nameOf({ label }: ShownAction): string {
  return label.replace(/…$/, '');
}

function possibleFirst(candidates: readonly Candidate[]): Candidate[] {
  return [true, false].flatMap((possible) => candidates.filter(({ shown }) => (shown.reason === null) === possible));
}

/** Returns how long ago an action was run, in actions. */
function agoOf(recent: readonly ActionId[], { action }: Candidate): number {
  const place = recent.indexOf(action.id);
  return place === -1 ? MOST_RECENT_ACTIONS : place;
}

function findableOf(app: App, { action, shown, match }: Candidate): Findable {
  return {
    key: action.id,
    kind: 'action',
    text: nameOf(shown),
    matches: match.ranges,
    where: shown.isOn === true ? t('{menu} · on', { menu: t(action.menu) }) : t(action.menu),
    shortcut: shownKeyOf(action.id, app.store.getState()),
    reason: shown.reason,
    go: () => {
      noteRun(app, action.id);
      runAction(app, action.id);
    },
  };
}

function noteRun(app: App, id: ActionId): void {
  const { recentActions } = app.store.getState().preferences;
  const recent = [id, ...recentActions.filter((each) => each !== id)].slice(0, MOST_RECENT_ACTIONS);
  // An order that could not be kept is no reason to stop the action.
  prefer(app, { recentActions: recent }).catch((error: unknown) => app.fail(error));
}
