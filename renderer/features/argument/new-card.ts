import { v7 as uuidv7 } from 'uuid';
import { freeSpot } from '../../../shared/layout/free-spot.ts';
import { placeCard } from '../../../shared/layout/place-card.ts';
import { addCard as addCardCommand } from '../../../shared/model/commands/cards.ts';
import type { PassageOf } from '../../../shared/model/commands/passages.ts';
import type { Spot } from '../../../shared/model/commands/placements.ts';
import type {
  PlacementId,
  RelationId,
  RelationKind,
  StatementId,
  StatementKind,
  Target,
} from '../../../shared/model/entities.ts';
import { layOutCard } from '../../../shared/scene/card.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import { centreX, centreY } from '../../../shared/scene/geometry.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { noteMoved } from '../../core/room-for-changes.ts';
import type { CanvasControl } from '../../core/surfaces/canvas-control.ts';

export interface NewCard {
  readonly label: string;
  readonly kind: StatementKind;
  readonly text?: string;
  /** The new relation of which it is the premise. */
  readonly relate?: { readonly kind: RelationKind; readonly target: Target; readonly scheme?: string };
  /** The relation to whose premises it is linked. */
  readonly premiseOf?: RelationId;
  /** The middle of the card; a free place near what it bears on, when left out. */
  readonly at?: Point;
  /** True if it goes to the free place nearest to `at`: whoever drops something does not aim between cards. */
  readonly isNear?: boolean;
  /** The passage that it cites. */
  readonly cite?: PassageOf;
}

/** Adds a statement on the shown map, and begins to edit its text. It is deleted again if nothing is typed. */
export function addCard(app: App, card: NewCard): void {
  const { map, canvas, selection } = app.store.getState();
  if (map === null || canvas === null) return;
  const id = uuidv7();
  const step = uuidv7();
  const spot = spotFor(app, canvas, card);
  const moved = new Map<PlacementId, Point>();
  const made = app.change(
    card.label,
    (debate) => {
      const ids = [id];
      const changes = addCardCommand(debate, { ...card, newId: () => ids.pop() ?? uuidv7(), map, spot });
      noteMoved(moved, debate, changes);
      return changes;
    },
    step,
  );
  if (!made) return;
  app.editText({ statement: id, label: card.label, step, madeFrom: card.text === undefined ? selection : null, moved });
  canvas.reveal(id, bornOn(app, id));
}

/**
 * Returns the spot for a new card: with its middle at a point; or in its place in the argument, where others make room for it; or,
 * if that is not possible or not wanted, in a free place near what it bears on.
 */
function spotFor(app: App, canvas: CanvasControl, { at, isNear = false }: NewCard): Spot {
  return (debate, id, map) => {
    const role = { label: '', look: null };
    const { width, height } = layOutCard(debate, debate.get('statement', id), role, app.fonts.typesetter);
    if (at !== undefined) {
      const corner = { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2) };
      return isNear ? freeSpot({ ...corner, width, height }, canvas.placed().grid, frameOf('down')) : corner;
    }
    const visible = canvas.visible();
    return placeCard(debate, {
      map,
      statement: id,
      size: { width, height },
      cards: canvas.placed(),
      inOrder: app.store.getState().preferences.keepsOrder,
      centre: { x: centreX(visible), y: centreY(visible) },
    });
  };
}

/** Lists what a new statement stands by: what it bears on, and with an undercut the premises of the step that it attacks. */
function bornOn(app: App, id: StatementId): StatementId[] {
  const { session } = app.store.getState();
  if (session === null) return [];
  const { debate } = session;
  return debate.relationsByPremise.get(id).flatMap(({ target }) => {
    if ('statement' in target) return [target.statement];
    return [...debate.get('relation', target.relation).premises];
  });
}
