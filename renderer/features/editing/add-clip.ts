import { v7 as uuidv7 } from 'uuid';
import { placeBlock } from '../../../shared/layout/place-block.ts';
import type { Clip } from '../../../shared/model/commands/clip.ts';
import { paste, placedStatements } from '../../../shared/model/commands/paste.ts';
import { moveCards } from '../../../shared/model/commands/placements.ts';
import { Draft } from '../../../shared/model/draft.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { cardSizes } from '../../../shared/scene/build-scene.ts';
import { CARD_WIDTH } from '../../../shared/scene/card.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { selectStatements } from '../../core/selection.ts';

interface Adding {
  readonly label: string;
  /** The top left corner near which a free place is looked for. */
  readonly at: Point;
  /** True if statements that the debate has are placed once more, and not added anew. */
  readonly again?: boolean;
}

/**
 * Adds a clip to the shown map, in the free place nearest to a point, selects it and brings it into sight. Returns the statements that
 * were placed; null if the edit was refused.
 */
export function addClip(app: App, clip: Clip, { label, at, again = false }: Adding): readonly StatementId[] | null {
  const { map, canvas } = app.store.getState();
  if (map === null || canvas === null) return null;
  let placed: StatementId[] = [];
  const made = app.change(label, (debate) => {
    const draft = new Draft(debate);
    const changes = paste(draft, clip, { newId: uuidv7, spot: { map, at: { x: 0, y: 0 } }, again });
    draft.apply(changes);
    placed = placedStatements(changes);
    if (placed.length === 0) return [];
    const sizes = cardSizes(draft, placed, app.fonts.typesetter);
    const corners = placeBlock(draft, { map, statements: placed, sizes, taken: canvas.placed().grid, at });
    draft.apply(moveCards(draft, { map, corners }));
    return draft.changes();
  });
  if (!made) return null;
  const [first, ...others] = placed;
  if (first === undefined) return placed;
  app.select(selectStatements(placed));
  canvas.reveal(first, others);
  return placed;
}

/** Returns the corner for what is pasted: at a point, where the pointer is, or in the middle of what is visible. */
export function pastingCorner(app: App, at: Point | undefined): Point {
  const { canvas } = app.store.getState();
  if (canvas === null) return { x: 0, y: 0 };
  const { x, y, width, height } = canvas.visible();
  const to = at ?? canvas.pointer() ?? { x: x + width / 2, y: y + height / 3 };
  return { x: to.x - CARD_WIDTH / 2, y: to.y };
}
