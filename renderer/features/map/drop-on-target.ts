import type { useReactFlow } from 'reactflow';
import type { Relation, StatementId, Target } from '../../../shared/model/entities.ts';
import { relationAt } from '../../../shared/scene/hit-test.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import { askForKind } from '../../core/slices/map.ts';
import { legalKinds } from '../argument/link.ts';
import type { MapView } from './map-view.ts';

/** Pixels of the window beside a line where a card that is let go counts as dropped on it. */
const ON_LINE = 4;

/** If one card was let go on another, or on a line of others, and may bear on that: asks whether it does, and returns true. */
export function asksWhatItBearsOn(
  app: App,
  view: MapView,
  moved: ReadonlyMap<StatementId, Point>,
  { clientX: x, clientY: y }: { readonly clientX: number; readonly clientY: number },
  flow: ReturnType<typeof useReactFlow>,
): boolean {
  const { session } = app.store.getState();
  const [[card, dropped] = []] = moved;
  if (session === null || card === undefined || dropped === undefined || moved.size > 1) return false;
  const target = targetUnder(view, card, flow.screenToFlowPosition({ x, y }), ON_LINE / flow.getZoom());
  if (target === null || session.readOnly) return false;
  if ('relation' in target && isEndOf(session.debate.get('relation', target.relation), card)) return false;
  const kinds = legalKinds(session.debate, card, target);
  if (kinds.length === 0) return false;
  askForKind(app, { premise: card, target, kinds, at: { x, y }, dropped });
  return true;
}

/** Returns what lies at a point under a held card: another card, or a line that does not lead to or from it. */
function targetUnder(view: MapView, held: StatementId, point: Point, reach: number): Target | null {
  const { grid, idOf } = view.geometry.placed;
  const under = grid.overlapping({ ...point, width: 0.01, height: 0.01 }).map(idOf);
  const card = under.find((id) => id !== undefined && id !== held);
  if (card !== undefined) return { statement: card };
  const line = relationAt(view.picture.relations.values(), point, reach);
  return line === undefined ? null : { relation: line.relation };
}

function isEndOf({ premises, target }: Relation, card: StatementId): boolean {
  return premises.includes(card) || ('statement' in target && target.statement === card);
}
