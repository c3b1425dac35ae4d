import { t } from '../../../shared/language/translate.ts';
import { branchOf, pathToRoot } from '../../../shared/model/branch.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { isStatement, type Rule, seenMap, withMap } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { showOnlyBranch } from '../../core/slices/map.ts';

/** Requires statements that stand on the shown map; they are only looked at. */
const withCard: Rule = seenMap(
  (c) =>
    withMap(c) ??
    (isStatement(c) ? null : t('Select a statement first.')) ??
    (c.onMap ? null : t('The statement is not on this map.')),
);

export const branchActions = {
  'select-path': { run: selectPath, whyNot: withCard },
  'select-branch': { run: selectBranch, whyNot: withCard },
  'only-branch': {
    run: toggleOnlyBranch,
    whyNot: (c) => (c.onlyBranch ? null : withCard(c)),
    isOn: ({ onlyBranch }) => onlyBranch,
  },
} satisfies ActionTable;

function selectPath(app: App): void {
  select(app, (debate, ids, on) => new Set(ids.flatMap((id) => pathToRoot(debate, id, on))));
}

function selectBranch(app: App): void {
  select(app, branchOf);
}

function toggleOnlyBranch(app: App): void {
  const { map, onlyBranch, selection } = app.store.getState();
  if (onlyBranch !== null || map === null) {
    showOnlyBranch(app, null);
    return;
  }
  const roots = selectedStatements(selection);
  showOnlyBranch(app, { map, roots });
  withCards(app, (debate, on) => app.store.getState().canvas?.bringNear([...branchOf(debate, roots, on)]));
}

/** Selects cards that belong to the selected ones, and brings them into sight. */
function select(
  app: App,
  related: (debate: Debate, ids: readonly StatementId[], on: ReadonlySet<StatementId>) => ReadonlySet<StatementId>,
): void {
  withCards(app, (debate, on) => {
    const ids = [...related(debate, selectedStatements(app.store.getState().selection), on)];
    app.select(selectStatements(ids));
    app.store.getState().canvas?.bringNear(ids);
  });
}

function withCards(app: App, run: (debate: Debate, on: ReadonlySet<StatementId>) => void): void {
  const { session, map } = app.store.getState();
  if (session !== null && map !== null) run(session.debate, placedOn(session.debate, map));
}

/** Returns the statements that stand on a map, folded away or not. */
export function placedOn(debate: Debate, map: MapId): ReadonlySet<StatementId> {
  return new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
}
