import { v7 as uuidv7 } from 'uuid';
import { placeBlock } from '../../../shared/layout/place-block.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Clip } from '../../../shared/model/commands/clip.ts';
import { paste, placedStatements } from '../../../shared/model/commands/paste.ts';
import { moveCards, placeStatement } from '../../../shared/model/commands/placements.ts';
import { addStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { Draft } from '../../../shared/model/draft.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { BoxGrid } from '../../../shared/scene/box-grid.ts';
import { cardSizes } from '../../../shared/scene/build-scene.ts';
import { CARD_WIDTH } from '../../../shared/scene/card.ts';
import type { Box, Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import type { AppState } from '../../core/app-state.ts';
import { selectStatements } from '../../core/selection.ts';
import { freePlace } from '../argument/place-on-map.ts';

interface Adding {
  readonly label: string;
  /** The top left corner near which a free place is looked for. */
  readonly at: Point;
  /** True if statements that the debate has are placed once more, and not added anew. */
  readonly again?: boolean;
}

/** Returns the map on which pasted statements are placed; null where the shown view has statements that are on none, too. */
export function mapOfPasted({ view, outlineOf, map }: Pick<AppState, 'view' | 'outlineOf' | 'map'>): MapId | null {
  return view === 'table' || (view === 'outline' && outlineOf === 'debate') ? null : map;
}

/**
 * Adds a clip to the shown map, in the free place nearest to a point, or to a view of all statements, selects it and brings it into sight.
 * Returns the statements that were placed, or added; null if the edit was refused.
 */
export function addClip(app: App, clip: Clip, { label, at, again = false }: Adding): readonly StatementId[] | null {
  const state = app.store.getState();
  const { canvas, view } = state;
  const map = mapOfPasted(state);
  if (view === 'map' && (map === null || canvas === null)) return null;
  let placed: StatementId[] = [];
  const made = app.change(label, (debate) => {
    const draft = new Draft(debate);
    const changes = paste(draft, clip, { newId: uuidv7, spot: map && { map, at: { x: 0, y: 0 } }, again });
    draft.apply(changes);
    placed = map === null ? addedStatements(changes) : placedStatements(changes);
    if (placed.length === 0) return [];
    if (map === null) return draft.changes();
    const sizes = cardSizes(draft, placed, app.fonts.typesetter);
    const corners = placeBlock(draft, {
      map,
      statements: placed,
      sizes,
      taken: canvas?.placed().grid ?? gridOf(app, draft, map, placed),
      at,
    });
    draft.apply(moveCards(draft, { map, corners }));
    return draft.changes();
  });
  if (!made) return null;
  const [first, ...others] = placed;
  if (first === undefined) return placed;
  app.select(selectStatements(placed));
  canvas?.reveal(first, others);
  return placed;
}

/** Returns the places of the cards of a map that is not drawn now, without those that are placed anew. */
function gridOf(app: App, debate: Debate, map: MapId, anew: readonly StatementId[]): BoxGrid<Box> {
  const placements = debate.placementsByMap.get(map).filter(({ statement }) => !anew.includes(statement));
  const sizes = cardSizes(
    debate,
    placements.map(({ statement }) => statement),
    app.fonts.typesetter,
  );
  return new BoxGrid(
    placements.flatMap(({ statement, x, y }) => {
      const size = sizes.get(statement);
      return size === undefined ? [] : [{ x, y, ...size }];
    }),
  );
}

function addedStatements(changes: readonly Change[]): StatementId[] {
  return changes.flatMap(({ entity, id, before }) => (entity === 'statement' && before === null ? [id] : []));
}

/** Adds a claim with a text where no map is drawn: to the map that the outline is of, otherwise to none. */
export function addClaim(app: App, label: string, text: string): void {
  const map = mapOfPasted(app.store.getState());
  const id = uuidv7();
  const made = app.change(label, (debate) => {
    const draft = new Draft(debate);
    draft.apply(addStatement(draft, { newId: () => id, kind: 'claim', text }));
    if (map !== null) {
      const spot = freePlace(app, draft, id, map);
      draft.apply(placeStatement(draft, { newId: uuidv7, map, statement: id, ...spot }));
    }
    return draft.changes();
  });
  if (made) app.select(selectStatements([id]));
}

/** Returns the corner for what is pasted: at a point, where the pointer is, or in the middle of what is visible. */
export function pastingCorner(app: App, at: Point | undefined): Point {
  const { canvas } = app.store.getState();
  if (canvas === null) return { x: 0, y: 0 };
  const { x, y, width, height } = canvas.visible();
  const to = at ?? canvas.pointer() ?? { x: x + width / 2, y: y + height / 3 };
  return { x: to.x - CARD_WIDTH / 2, y: to.y };
}
