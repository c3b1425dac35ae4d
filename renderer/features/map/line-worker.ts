import { sameValue } from '../../../shared/model/change.ts';
import type { RelationId } from '../../../shared/model/entities.ts';
import { frameOf } from '../../../shared/scene/frame.ts';
import type { LineRequest } from '../../../shared/scene/map-lines.ts';
import { drawRelations, type RelationDrawing } from '../../../shared/scene/relations.ts';

/** The lines that the window was sent last: on a large map, most stay as they are, and take long to send. */
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

/** The worker's answer: the ids of all lines, and those that differ from its last answer. */
export interface ChangedLines {
  readonly version: number;
  readonly ids: readonly RelationId[];
  readonly changed: readonly RelationDrawing[];
}
