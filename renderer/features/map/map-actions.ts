import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import type { LayoutTask } from '../../../shared/layout/layout-box.ts';
import {
  branchTask,
  type LayoutForm,
  layoutChanges,
  layoutTask,
  placingChanges,
  placingTask,
  selectionTask,
} from '../../../shared/layout/layout-changes.ts';
import { layoutMap } from '../../../shared/layout/layout-map.ts';
import type { Change } from '../../../shared/model/change.ts';
import { deleteMap, editMap, addMap as newMap } from '../../../shared/model/commands/maps.ts';
import { collapsePlacements, pinPlacements } from '../../../shared/model/commands/placements.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Direction, MapId, MapStyle, StatementId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { withoutMap } from '../../../shared/model/statement-groups.ts';
import { cardSizes } from '../../../shared/scene/build-scene.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { placementsOf } from '../../core/actions/context-now.ts';
import {
  onMap,
  seenMap,
  whenSelected,
  withCards,
  withDebate,
  withMap,
  writable,
  writableMap,
} from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { prefer } from '../../core/side-panels.ts';
import { layOutElsewhere } from './layout/lay-out-elsewhere.ts';
import { spacedSizes } from './layout/spaced-sizes.ts';
import { unfoldPremises } from './unfold.ts';

/** Up to so many cards are laid out so fast that nobody waits; more are laid out in a worker. */
const LAID_OUT_AT_ONCE = 400;

export const mapActions = {
  'new-map': { run: addMap, whyNot: writable },
  'rename-map': {
    run: (app: App) => onShownMap(app, (map) => app.openDialog({ kind: 'rename-map', map })),
    whyNot: writableMap,
  },
  'delete-map': { run: askToDeleteMap, whyNot: writableMap },
  'tidy-map': { run: (app: App) => tidy(app), whyNot: seenMap((c) => writable(c) ?? withCards(c)) },
  'tidy-branch': { run: (app: App) => tidyBranch(app), whyNot: onMap },
  'tidy-selected': { run: (app: App) => tidySelected(app), whyNot: onMap },
  'tidy-otherwise': { run: (app: App) => app.openDialog({ kind: 'tidy-otherwise' }), whyNot: seenMap(onMap) },
  'tidy-compactly': {
    run: (app: App) => tidy(app, 'compact'),
    whyNot: seenMap((c) => writable(c) ?? withCards(c)),
    isOn: ({ style }) => style === 'compact',
  },
  'tidy-as-tree': {
    run: (app: App) => tidy(app, 'tree'),
    whyNot: seenMap((c) => writable(c) ?? withCards(c)),
    isOn: ({ style }) => style === 'tree',
  },
  'tidy-in-layers': {
    run: (app: App) => tidy(app, 'layered'),
    whyNot: seenMap((c) => writable(c) ?? withCards(c)),
    isOn: ({ style }) => style === 'layered',
  },
  'place-unplaced': { run: placeUnplaced, whyNot: seenMap(writableMap) },
  'toggle-order': {
    run: (app: App) => prefer(app, { keepsOrder: !app.store.getState().preferences.keepsOrder }),
    whyNot: withDebate,
    isOn: ({ keepsOrder }) => keepsOrder,
  },
  'grow-down': {
    run: (app: App) => grow(app, 'down'),
    whyNot: seenMap(writableMap),
    isOn: ({ direction }) => direction === 'down',
  },
  'grow-up': {
    run: (app: App) => grow(app, 'up'),
    whyNot: seenMap(writableMap),
    isOn: ({ direction }) => direction === 'up',
  },
  'grow-left': {
    run: (app: App) => grow(app, 'left'),
    whyNot: seenMap(writableMap),
    isOn: ({ direction }) => direction === 'left',
  },
  'grow-right': {
    run: (app: App) => grow(app, 'right'),
    whyNot: seenMap(writableMap),
    isOn: ({ direction }) => direction === 'right',
  },
  'previous-map': { run: (app: App) => step(app, -1), whyNot: withMap },
  'next-map': { run: (app: App) => step(app, 1), whyNot: withMap },
  'toggle-collapsed': {
    run: toggleCollapsed,
    whyNot: (c) => (c.foldedPremises > 0 ? writable(c) : onMap(c)),
    label: ({ foldedPremises }) => (foldedPremises > 0 ? t('Unfold its premises') : t('Fold what leads here')),
    isOn: ({ collapsed }) => collapsed,
  },
  'toggle-pinned': { run: togglePinned, whyNot: onMap, isOn: ({ pinned }) => pinned },
  'toggle-implicit': {
    run: toggleImplicit,
    whyNot: whenSelected(['claim', 'several'], msg('Only a claim can be implicit: select one first.')),
    isOn: ({ implicit }) => implicit,
  },
} satisfies ActionTable;

function addMap(app: App): void {
  const id = uuidv7();
  const add = (debate: Debate) => newMap(debate, { newId: () => id, title: freshTitle(debate) });
  if (app.change(msg('New map'), add)) app.showMap(id);
}

/** Returns “Map” and the first number, counted from how many maps there will be, that is not the title of a map. */
function freshTitle(debate: Debate): string {
  const titles = new Set([...debate.maps.values()].map(({ title }) => title));
  let number = debate.maps.size + 1;
  while (titles.has(t('Map {number}', { number }))) number += 1;
  return t('Map {number}', { number });
}

function askToDeleteMap(app: App): void {
  onShownMap(app, (map, debate) => {
    const run = () => {
      const { title } = debate.get('map', map);
      const label = msg('Delete map');
      if (app.change(label, (current) => deleteMap(current, { map })))
        app.notify(t('Deleted the map {title}.', { title: shortQuote(title) }), label);
    };
    const placements = debate.placementsByMap.get(map);
    if (placements.length === 0) {
      run();
      return;
    }
    const alone = placements.filter(({ statement }) => debate.placementsByStatement.count(statement) === 1).length;
    app.openDialog({
      kind: 'confirm',
      title: t('Delete the map {title}?', { title: shortQuote(debate.get('map', map).title) }),
      text: t('Its statements and relations stay in the debate; only their places on this map go.'),
      details:
        alone === 0
          ? []
          : [
              t(
                '{count, plural, one {One statement will then be on no map.} other {# statements will then be on no map.}}',
                { count: alone },
              ),
            ],
      confirm: t('Delete map'),
      run,
    });
  });
}

/** Lays out the shown map in its style, or in another one that it has from now on. */
function tidy(app: App, style?: MapStyle): Promise<void> {
  const given = style === undefined ? {} : { style };
  return layOut(app, {
    label: msg('Tidy'),
    task: (debate, map, sizes) => layoutTask(debate, { map, sizes, ...given }),
    changes: (debate, map, corners) => [...editMap(debate, { map, ...given }), ...layoutChanges(debate, map, corners)],
  });
}

/** Lays out what leads to the selected statements; these stay where they are. */
export async function tidyBranch(app: App, form: LayoutForm = {}): Promise<void> {
  const roots = selectedStatements(app.store.getState().selection);
  await layOut(app, {
    label: msg('Tidy branch'),
    task: (debate, map, sizes) => branchTask(debate, { map, roots, sizes, ...form }),
    changes: layoutChanges,
  });
}

/** Lays out the selected cards among themselves, where they are. */
export async function tidySelected(app: App, form: LayoutForm = {}): Promise<void> {
  const statements = selectedStatements(app.store.getState().selection);
  await layOut(app, {
    label: msg('Tidy selection'),
    task: (debate, map, sizes) => selectionTask(debate, { map, statements, sizes, ...form }),
    changes: layoutChanges,
  });
}

/** Puts everything that stands on no map on the shown one, around what is there, and shows it. */
async function placeUnplaced(app: App): Promise<void> {
  const { session } = app.store.getState();
  const statements = session === null ? [] : withoutMap(session.debate).map(({ id }) => id);
  if (statements.length === 0) return app.notify(t('Every statement is on a map.'));
  await layOut(app, {
    label: msg('Place on map'),
    added: statements,
    task: (debate, map, sizes) =>
      placingTask(debate, { map, statements: statements.filter((id) => sizes.has(id)), sizes }),
    changes: (debate, map, corners) => placingChanges(debate, { newId: uuidv7, map, statements, corners }),
    show() {
      app.select(selectStatements(statements));
      app.store.getState().canvas?.fit();
    },
  });
}

/** Turns a map. Places follow the direction, so it is laid out anew in the same step. */
async function grow(app: App, direction: Direction): Promise<void> {
  if (onShownMap(app, (map, debate) => debate.get('map', map).direction) === direction) return;
  await layOut(app, {
    label: msg('Turn map'),
    task: (debate, map, sizes) => layoutTask(debate, { map, sizes, direction }),
    changes: (debate, map, corners) => [...editMap(debate, { map, direction }), ...layoutChanges(debate, map, corners)],
  });
}

interface Layout {
  readonly label: string;
  /** Statements that are added to the map. */
  readonly added?: readonly StatementId[];
  readonly task: (debate: Debate, map: MapId, sizes: ReturnType<typeof cardSizes>) => LayoutTask;
  /** Returns the changes to the debate as it is then: on a large map, things may have changed meanwhile. */
  readonly changes: (debate: Debate, map: MapId, corners: ReadonlyMap<StatementId, Point>) => Change[];
  readonly show?: () => void;
}

async function layOut(app: App, { label, added = [], task, changes, show }: Layout): Promise<void> {
  const { session, map, preferences } = app.store.getState();
  if (session === null || map === null) return;
  const prepare = () => {
    const { debate } = session;
    const placed = debate.placementsByMap.get(map).map(({ statement }) => statement);
    const there = [...placed, ...added].filter((id) => debate.statements.has(id));
    return task(debate, map, spacedSizes(cardSizes(debate, there, app.fonts.typesetter), preferences.spacing));
  };
  const finish = (corners: ReadonlyMap<StatementId, Point>) => {
    if (app.change(label, (current) => changes(current, map, corners))) show?.();
  };
  const isFast = session.debate.placementsByMap.count(map) + added.length <= LAID_OUT_AT_ONCE;
  if (isFast) {
    const { boxes, links, options } = prepare();
    finish(layoutMap(boxes, links, options));
    return;
  }
  const cancel = new AbortController();
  const work = async () => {
    await statusLineShown();
    const corners = await layOutElsewhere(prepare(), cancel.signal);
    if (app.store.getState().session === session) finish(corners);
  };
  await app.during(t('Laying out the map…'), work, { cancel: () => cancel.abort() });
}

/** Resolves when the window has drawn its latest state. */
function statusLineShown(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function step(app: App, by: 1 | -1): void {
  onShownMap(app, (map, debate) => {
    const maps = debate.mapsInOrder();
    const index = maps.findIndex(({ id }) => id === map);
    const next = maps[(index + by + maps.length) % maps.length];
    if (next !== undefined) app.showMap(next.id);
  });
}

function toggleCollapsed(app: App): void {
  const { selection } = app.store.getState();
  if (selection.kind === 'relation') return void unfoldPremises(app, selection.id);
  withSelectedPlacements(app, (placements) => {
    const collapsed = !placements.every((placement) => placement.collapsed);
    const ids = placements.map(({ id }) => id);
    app.change(collapsed ? msg('Fold') : msg('Unfold'), (debate) =>
      collapsePlacements(debate, { placements: ids, collapsed }),
    );
  });
}

function togglePinned(app: App): void {
  withSelectedPlacements(app, (placements) => {
    const pinned = !placements.every((placement) => placement.pinned);
    const ids = placements.map(({ id }) => id);
    const label = pinned ? msg('Keep in place') : msg('No longer keep in place');
    app.change(label, (debate) => pinPlacements(debate, { placements: ids, pinned }));
  });
}

/** Marks the selection as implicit, or not; questions among it are left alone, since only a claim can be implicit. */
function toggleImplicit(app: App): void {
  const { session, selection } = app.store.getState();
  if (session === null) return;
  const selected = selectedStatements(selection).map((id) => session.debate.get('statement', id));
  const claims = selected.filter(({ kind }) => kind === 'claim');
  const implicit = !claims.every((claim) => claim.implicit);
  app.change(implicit ? msg('Make implicit') : msg('Make explicit'), (debate) =>
    claims.flatMap(({ id }) => editStatement(debate, { statement: id, implicit })),
  );
}

function withSelectedPlacements(app: App, run: (placements: ReturnType<typeof placementsOf>) => void): void {
  const { selection } = app.store.getState();
  onShownMap(app, (map, debate) => run(placementsOf(debate, map, selectedStatements(selection))));
}

/** Calls `run` for the shown map, if there is one. */
function onShownMap<T>(app: App, run: (map: MapId, debate: Debate) => T): T | undefined {
  const { session, map } = app.store.getState();
  return session === null || map === null ? undefined : run(map, session.debate);
}
