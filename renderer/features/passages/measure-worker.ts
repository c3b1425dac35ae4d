import type { CslItem } from '../../../shared/model/entities.ts';
import { measureText } from '../../../shared/sources/coverage/measured-text.ts';

addEventListener('message', ({ data }: MessageEvent<MeasureTask>) => {
  postMessage(measureText(data.text, data.csl));
});

/** A text, and the record that tells of its pages and turns. */
export interface MeasureTask {
  readonly text: string;
  readonly csl: CslItem;
}
