import { v7 as uuidv7 } from 'uuid';
import type { LayoutLink } from '../../../shared/layout/layout-box.ts';
import { placeBox } from '../../../shared/layout/place-box.ts';
import type { Change } from '../../../shared/model/change.ts';
import { changedCopy } from '../../../shared/model/changed-copy.ts';
import { placeStatement } from '../../../shared/model/commands/placements.ts';
import { addStatement } from '../../../shared/model/commands/statements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type {
  MapId,
  Relation,
  RelationKind,
  StatementId,
  StatementKind,
  Target,
} from '../../../shared/model/entities.ts';
import { layOutCard } from '../../../shared/scene/card.ts';
import { centreX, centreY } from '../../../shared/scene/geometry.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import type { App } from '../../core/app.ts';
import type { CanvasControl } from '../../core/surfaces/canvas-control.ts';

export interface NewCard {
  readonly label: string;
  readonly kind: StatementKind;
  readonly text?: string;
  /** The new relation of which it is the premise. */
  readonly relate?: { readonly kind: RelationKind; readonly target: Target };
  /** The relation to whose premises it is linked. */
  readonly premiseOf?: string;
  /** The middle of the card; where it is free and near what it bears on, when left out. */
  readonly at?: Point;
  /** What else belongs to the edit, made on the debate with the statement in it. */
  readonly also?: (debate: Debate, statement: StatementId) => Change[];
}

/** Adds a statement on the map that is shown, and begins to edit its text. It goes again if nothing is typed. */
export function addCard(app: App, card: NewCard): void {
  const { map, canvas, selection } = app.store.getState();
  if (map === null || canvas === null) return;
  const id = uuidv7();
  const step = uuidv7();
  const made = app.change(card.label, (debate) => cardChanges(app, debate, { ...card, id, map, canvas }), step);
  if (!made) return;
  app.editText({ statement: id, label: card.label, step, madeFrom: card.text === undefined ? selection : null });
  canvas.reveal(id);
}

interface Request extends NewCard {
  readonly id: StatementId;
  readonly map: MapId;
  readonly canvas: CanvasControl;
}

function cardChanges(
  app: App,
  debate: Debate,
  { id, map, canvas, kind, text = '', relate, premiseOf, at, also }: Request,
): Change[] {
  const ids = [id];
  const added = addStatement(debate, {
    newId: () => ids.pop() ?? uuidv7(),
    kind,
    text,
    ...(relate && { relate }),
    ...(premiseOf !== undefined && { premiseOf }),
  });
  const after = changedCopy(debate, added);
  const role = { label: '', look: null };
  const { width, height } = layOutCard(after, after.get('statement', id), role, app.fonts.typesetter);
  const visible = canvas.visible();
  const spot =
    at === undefined
      ? placeBox({ id, width, height }, linksAround(after, id), canvas.placed(), {
          direction: after.get('map', map).direction,
          centre: { x: centreX(visible), y: centreY(visible) },
        })
      : { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2) };
  const placed = placeStatement(after, { newId: uuidv7, map, statement: id, ...spot });
  return [...added, ...placed, ...(also?.(after, id) ?? [])];
}

/** The relations of a statement, and those beside which they end: what says where its card belongs. */
function linksAround(debate: Debate, id: StatementId): LayoutLink[] {
  const own = debate.relationsByPremise.get(id);
  const around = own.flatMap(({ target }) =>
    'statement' in target
      ? debate.relationsByTargetStatement.get(target.statement)
      : [debate.get('relation', target.relation)],
  );
  return [...new Set([...own, ...around])].map(linkOf);
}

function linkOf({ id, premises, target }: Relation): LayoutLink {
  return { id, premises, target: 'statement' in target ? { box: target.statement } : { link: target.relation } };
}
