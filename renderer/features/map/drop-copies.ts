import { v7 as uuidv7 } from 'uuid';
import { msg } from '../../../shared/language/translate.ts';
import { copySelection } from '../../../shared/model/commands/clip.ts';
import { paste, placedStatements } from '../../../shared/model/commands/paste.ts';
import type { Placement } from '../../../shared/model/entities.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { selectStatements } from '../../core/selection.ts';

/** Adds cards once more, with all that lies among them, as far from themselves as they were dragged, and selects the copies. */
export function dropCopies(app: App, placements: readonly Placement[], by: Point): void {
  const { map } = app.store.getState();
  if (map === null || placements.length === 0) return;
  const statements = placements.map(({ statement }) => statement);
  const at = {
    x: Math.min(...placements.map(({ x }) => x)) + by.x,
    y: Math.min(...placements.map(({ y }) => y)) + by.y,
  };
  let added: string[] = [];
  const made = app.change(msg('Duplicate'), (debate) => {
    const changes = paste(debate, copySelection(debate, statements, map), { newId: uuidv7, spot: { map, at } });
    added = placedStatements(changes);
    return changes;
  });
  if (made) app.select(selectStatements(added));
}
