import { sameValue } from '../../../shared/model/change.ts';
import type { RelationId } from '../../../shared/model/entities.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import type { LineRequest } from '../../../shared/scene/map-geometry.ts';
import { drawRelations, type RelationDrawing } from '../../../shared/scene/relations.ts';

/** What the window was sent last: of a large map, most lines stay as they are, and take long to send. */
let sent: ReadonlyMap<RelationId, RelationDrawing> = new Map();

addEventListener('message', ({ data }: MessageEvent<LineRequest>) => {
  const drawings = drawRelations(data.relations, data.boxes, frameOf(data.direction));
  const answer: ChangedLines = {
    version: data.version,
    ids: drawings.map(({ id }) => id),
    changed: drawings.filter((drawing) => !sameValue(sent.get(drawing.id), drawing)),
  };
  sent = new Map(drawings.map((drawing) => [drawing.id, drawing]));
  postMessage(answer);
});

/** What the worker answers: all lines that there are, and those that are not as in its last answer. */
export interface ChangedLines {
  readonly version: number;
  readonly ids: readonly RelationId[];
  readonly changed: readonly RelationDrawing[];
}
