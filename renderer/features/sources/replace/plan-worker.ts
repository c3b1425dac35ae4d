import { planReplacement } from '../../../../shared/sources/replacement.ts';
import type { PlanTask } from './plan-apart.ts';

addEventListener('message', ({ data }: MessageEvent<PlanTask>) => {
  postMessage(planReplacement(data.excerpts, data.oldText, data.newText));
});
