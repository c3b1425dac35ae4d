import { frameOf } from '../../shared/scene/frame.ts';
import type { LineRequest } from '../../shared/scene/map-geometry.ts';
import { drawRelations } from '../../shared/scene/relations.ts';
import type { DrawnLines } from './line-drawer.ts';

addEventListener('message', ({ data }: MessageEvent<LineRequest>) => {
  const drawings = drawRelations(data.relations, data.boxes, frameOf(data.direction));
  const lines: DrawnLines = { version: data.version, drawings };
  postMessage(lines);
});
