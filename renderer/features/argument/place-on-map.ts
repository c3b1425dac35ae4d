import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import type { LayoutLink } from '../../../shared/layout/layout-box.ts';
import { layoutBoxes, layoutLinks } from '../../../shared/layout/layout-changes.ts';
import { placeBlock } from '../../../shared/layout/place-block.ts';
import { placeBox } from '../../../shared/layout/place-box.ts';
import { moveCards, placeStatement } from '../../../shared/model/commands/placements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { Draft } from '../../../shared/model/draft.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { BoxGrid } from '../../../shared/scene/box-grid.ts';
import { cardSizes } from '../../../shared/scene/build-scene.ts';
import { boundsOf, centreX, centreY } from '../../../shared/scene/geometry.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { CardsOnDemand } from './cards-on-demand.ts';

/**
 * Puts a statement in a free place on a map: near what it is linked to, otherwise in the middle of the visible part.
 */
export function placeOnMap(app: App, statement: StatementId, map: MapId): boolean {
  return app.change(msg('Place on map'), (debate) => {
    const spot = freePlace(app, debate, statement, map);
    return placeStatement(debate, { newId: uuidv7, map, statement, ...spot });
  });
}

/**
 * Puts statements on a map that are not on it, together in the free place that is nearest to the middle of what is seen of it. With the
 * same `step` as the edit before, both are undone together.
 */
export function placeSeveralOnMap(app: App, statements: readonly StatementId[], map: MapId, step?: string): boolean {
  const { session } = app.store.getState();
  const isThere = (id: StatementId) => session?.debate.placementsByStatement.get(id).some((each) => each.map === map);
  const added = statements.filter((id) => !isThere(id));
  if (added.length === 0) {
    app.notify(t('All of them are on this map already.'));
    return false;
  }
  return app.change(
    msg('Place on map'),
    (debate) => {
      const placements = debate.placementsByMap.get(map);
      const sizes = cardSizes(
        debate,
        [...placements.map(({ statement }) => statement), ...added],
        app.fonts.typesetter,
      );
      const boxes = placements.flatMap(({ statement, x, y }) => {
        const size = sizes.get(statement);
        return size === undefined ? [] : [{ x, y, ...size }];
      });
      const draft = new Draft(debate);
      for (const statement of added) draft.apply(placeStatement(draft, { newId: uuidv7, map, statement, x: 0, y: 0 }));
      const at = centreOf(app, map, boxes);
      const corners = placeBlock(draft, { map, statements: added, sizes, taken: new BoxGrid(boxes), at });
      draft.apply(moveCards(draft, { map, corners }));
      return draft.changes();
    },
    step,
  );
}

/**
 * Finds a free place for the card of a statement on a map: near what it is linked to, `links` first, otherwise in the
 * middle of the visible part.
 */
export function freePlace(
  app: App,
  debate: Debate,
  statement: StatementId,
  map: MapId,
  links: readonly LayoutLink[] = [],
): Point {
  const placements = debate.placementsByMap.get(map).filter((placement) => placement.statement !== statement);
  const cards = new CardsOnDemand(debate, placements, app.fonts.typesetter);
  const sizes = cardSizes(debate, [statement], app.fonts.typesetter);
  const [box] = layoutBoxes(debate, [statement], sizes);
  if (box === undefined) throw new TypeError('A statement to place has a card.');
  const { direction } = debate.get('map', map);
  const placed = new Set(placements.map((placement) => placement.statement));
  const around = [...linkedWith(debate, statement)].filter((id) => placed.has(id)).map((id) => ({ ...box, id }));
  const centre = isShown(app, map)
    ? centreOf(app, map, [])
    : middle(cards.bounds ?? { x: 0, y: 0, width: 0, height: 0 });
  return placeBox(box, [...links, ...layoutLinks(debate, [...around, box])], cards, { direction, centre });
}

/** Returns what a statement bears on, what bears on it, and what else bears on the same: by these its place is found. */
function linkedWith(debate: Debate, statement: StatementId): ReadonlySet<StatementId> {
  const found = new Set<StatementId>();
  const own = debate.relationsByPremise.get(statement);
  for (const { premises, target } of [...own, ...debate.relationsByTargetStatement.get(statement)]) {
    for (const id of premises) found.add(id);
    if ('relation' in target) for (const id of debate.get('relation', target.relation).premises) found.add(id);
    else if (target.statement !== statement) {
      found.add(target.statement);
      for (const sibling of debate.relationsByTargetStatement.get(target.statement))
        for (const id of sibling.premises) found.add(id);
    }
  }
  found.delete(statement);
  return found;
}

function isShown(app: App, map: MapId): boolean {
  const { map: shown, canvas } = app.store.getState();
  return shown === map && canvas !== null;
}

/** Returns the middle of the visible part of a map; of all its cards if it is not shown. */
function centreOf(app: App, map: MapId, cards: readonly Box[]): Point {
  const { map: shown, canvas } = app.store.getState();
  if (shown === map && canvas !== null) return middle(canvas.visible());
  return cards.length === 0 ? { x: 0, y: 0 } : middle(boundsOf(cards));
}

function middle(box: Box): Point {
  return { x: centreX(box), y: centreY(box) };
}
