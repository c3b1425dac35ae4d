import { isFiltering } from '../../../shared/filter/statement-filter.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, Placement, StatementId } from '../../../shared/model/entities.ts';
import { relationMaps } from '../../../shared/model/relation-maps.ts';
import { foldedPremises } from '../../../shared/scene/folding.ts';
import type { AppState } from '../app-state.ts';
import { type Selection, selectedStatements } from '../selection.ts';
import { sidePanels } from '../side-panels.ts';
import { turnedNow } from '../slices/evaluation.ts';
import type { ActionContext, SelectionKind } from './action-context.ts';

const PARTS = [
  'session',
  'revision',
  'labels',
  'map',
  'selection',
  'onlyBranch',
  'filter',
  'marks',
  'off',
  'evaluated',
  'time',
  'semantics',
  'visited',
  'ahead',
  'preferences',
  'view',
  'reader',
  'narrow',
  'besideReader',
  'importReport',
] as const satisfies readonly (keyof AppState)[];
type Part = Pick<AppState, (typeof PARTS)[number]>;

/**
 * Returns the part of the window's state that `actionContext` reads: examining a large selection at every scroll would
 * be felt.
 */
export function partForActions(state: AppState): Part {
  return Object.fromEntries(PARTS.map((name) => [name, state[name]])) as Part;
}

/** Derives the action context from the window's state. */
export function actionContext(state: Omit<Part, 'revision'>): ActionContext {
  const debate = state.session?.debate ?? null;
  const { theme, legend, keepsOrder } = state.preferences;
  const { navigator, inspector } = sidePanels(state);
  const map = debate === null || state.map === null ? null : debate.get('map', state.map);
  const statements = selectedStatements(state.selection);
  const placements = debate === null || map === null ? [] : placementsOf(debate, map.id, statements);
  return {
    hasDebate: debate !== null,
    hasImported: state.importReport !== null,
    readOnly: state.session?.readOnly ?? false,
    undo: state.labels.undo,
    redo: state.labels.redo,
    selection: debate === null ? 'nothing' : selectionKind(debate, state.selection),
    statements: statements.length,
    oneKind: new Set(statements.map((id) => debate?.statements.get(id)?.kind)).size === 1,
    hasText: statements.length > 0 && statements.every((id) => debate?.statements.get(id)?.text.trim() !== ''),
    onMap:
      (statements.length > 0 && placements.length === statements.length) ||
      (debate !== null && map !== null && isRelationOn(debate, state.selection, map.id)),
    implicit: statements.length > 0 && statements.every((id) => debate?.statements.get(id)?.implicit === true),
    collapsed: placements.length > 0 && placements.every((placement) => placement.collapsed),
    onlyBranch: state.onlyBranch !== null && state.onlyBranch.map === state.map,
    marks: state.marks,
    whatIf: state.off !== null,
    whatIfAnswered: turnedNow(state) !== null,
    selectionOff: isOff(state),
    labellings: state.semantics !== null,
    overTime: state.time !== null,
    comparesTimes: state.time !== null && state.time.since !== null,
    filtersFidelity: state.filter.fidelities.length > 0,
    filters: isFiltering(state.filter),
    nearby: state.filter.near?.steps ?? 0,
    foldedPremises: debate === null || map === null ? 0 : countFolded(debate, map.id, state.selection),
    pinned: placements.length > 0 && placements.every((placement) => placement.pinned),
    maps: debate?.maps.size ?? 0,
    direction: map?.direction ?? null,
    style: map?.style ?? null,
    sources: debate?.sources.size ?? 0,
    view: state.view,
    reading: state.reader !== null,
    passages: statements.length === 1 ? (debate?.citationsByStatement.count(statements[0] ?? '') ?? 0) : 0,
    moves: debate?.moves.size ?? 0,
    cards: debate === null || map === null ? 0 : debate.placementsByMap.count(map.id),
    theme,
    visited: state.visited.length,
    ahead: state.ahead.length,
    navigator,
    inspector,
    legend,
    keepsOrder,
  };
}

/** Returns the placements of statements on a map; statements that are not on it are left out. */
export function placementsOf(debate: Debate, map: MapId, statements: readonly StatementId[]): Placement[] {
  return statements.flatMap((id) => debate.placementsByStatement.get(id).filter((placement) => placement.map === map));
}

function countFolded(debate: Debate, map: MapId, selection: Selection): number {
  if (selection.kind !== 'relation') return 0;
  const relation = debate.get('relation', selection.id);
  // A lone premise that is folded away takes its relation with it.
  return relation.premises.length < 2 ? 0 : foldedPremises(debate, map, relation).length;
}

function isOff({ off, selection }: Pick<Part, 'off' | 'selection'>): boolean {
  if (off === null) return false;
  const ids: readonly string[] = selection.kind === 'relation' ? [selection.id] : selectedStatements(selection);
  return ids.length > 0 && ids.every((id) => off.includes(id));
}

function isRelationOn(debate: Debate, selection: Selection, map: MapId): boolean {
  return selection.kind === 'relation' && relationMaps(debate, debate.get('relation', selection.id)).has(map);
}

function selectionKind(debate: Debate, selection: Selection): SelectionKind {
  if (selection.kind !== 'statements') return selection.kind;
  const [only] = selection.ids;
  if (only === undefined) return 'nothing';
  return selection.ids.length > 1 ? 'several' : debate.get('statement', only).kind;
}
