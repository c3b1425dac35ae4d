import type { Excerpt } from '../../../../shared/model/entities.ts';
import { planReplacement } from '../../../../shared/sources/replacement.ts';

addEventListener('message', ({ data }: MessageEvent<PlanTask>) => {
  postMessage(planReplacement(data.excerpts, data.oldText, data.newText));
});

/** Two texts, and the passages of the old one that are to be found in the new one. */
export interface PlanTask {
  readonly oldText: string;
  readonly newText: string;
  readonly excerpts: readonly Readonly<Excerpt>[];
}
