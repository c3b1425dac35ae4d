import type { LayoutTask } from '../../../../shared/layout/layout-box.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';

addEventListener('message', ({ data: { boxes, links, options } }: MessageEvent<LayoutTask>) => {
  postMessage(layoutMap(boxes, links, options));
});
