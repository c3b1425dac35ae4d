import { type Alignment, type Axis, aligned, distributed } from '../../../shared/layout/align.ts';
import { moveCards } from '../../../shared/model/commands/placements.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import { onMap, type Rule, whenSelectedOnMap } from '../../core/actions/rules.ts';
import type { ActionTable, App } from '../../core/app.ts';
import { selectedStatements } from '../../core/selection.ts';

const several: Rule = (c) =>
  whenSelectedOnMap(['several'], 'Select the cards to arrange first: two or more.')(c) ?? onMap(c);

export const arrangeActions = {
  'align-left': { run: (app: App) => align(app, 'left'), whyNot: several },
  'align-centre': { run: (app: App) => align(app, 'centre'), whyNot: several },
  'align-right': { run: (app: App) => align(app, 'right'), whyNot: several },
  'align-top': { run: (app: App) => align(app, 'top'), whyNot: several },
  'align-middle': { run: (app: App) => align(app, 'middle'), whyNot: several },
  'align-bottom': { run: (app: App) => align(app, 'bottom'), whyNot: several },
  'distribute-across': { run: (app: App) => distribute(app, 'across'), whyNot: several },
  'distribute-down': { run: (app: App) => distribute(app, 'down'), whyNot: several },
} satisfies ActionTable;

function align(app: App, alignment: Alignment): void {
  arrange(app, 'Align cards', (boxes) => aligned(boxes, alignment));
}

function distribute(app: App, axis: Axis): void {
  if (selectedStatements(app.store.getState().selection).length < 3) {
    app.notify('Between two cards there is nothing to distribute: select three or more.');
    return;
  }
  arrange(app, 'Distribute cards', (boxes) => distributed(boxes, axis));
}

/** Moves the selected cards to the corners that `places` returns for their boxes, in their order, as one step. */
function arrange(app: App, label: string, places: (boxes: readonly Box[]) => readonly Point[]): void {
  const { map, canvas, selection } = app.store.getState();
  if (map === null || canvas === null) return;
  const { byId } = canvas.placed();
  const cards = selectedStatements(selection).flatMap((id) => {
    const box = byId.get(id);
    return box === undefined ? [] : [{ id, box }];
  });
  const corners = places(cards.map(({ box }) => box));
  const moves = cards.flatMap(({ id }, i) => {
    const corner = corners[i];
    return corner === undefined ? [] : [[id, corner] as const];
  });
  app.change(label, (debate) => moveCards(debate, { map, corners: new Map(moves) }));
}
