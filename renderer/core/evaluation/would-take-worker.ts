import type { WouldTake } from '../../../shared/evaluation/would-take.ts';
import { type WouldTakeQuestion, wouldTakeAsked } from '../../../shared/evaluation/would-take-asked.ts';
import { Debate, type DebateData } from '../../../shared/model/debate.ts';

/** What the worker is asked, once: it is ended when the answer is not wanted any more. */
export interface WouldTakeMessage {
  readonly data: DebateData;
  readonly question: WouldTakeQuestion;
}

addEventListener('message', ({ data: { data, question } }: MessageEvent<WouldTakeMessage>) => {
  const answer: readonly WouldTake[] = wouldTakeAsked(new Debate(data), question);
  postMessage(answer);
});
