import type { WouldTake } from '../../../shared/evaluation/would-take.ts';
import { type WouldTakeQuestion, wouldTakeAsked } from '../../../shared/evaluation/would-take-asked.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { WouldTakeMessage } from './would-take-worker.ts';

/** Elements that are labelled here, in all labellings that are tried: more of them would be felt. */
const MOST_WORK_HERE = 40_000;

/** Thrown where the work turns out to be too much for here. */
class TooMuch extends Error {}

/**
 * Finds what it would take for a claim or a relation to stand or to fall: here where that is little work, else in a worker. Exactly one
 * of the functions is called, later, unless the returned one is called before, which ends the search.
 */
export function findWouldTake(
  debate: Debate,
  question: WouldTakeQuestion,
  onFound: (found: readonly WouldTake[]) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let worker: Worker | null = null;
  const timer = setTimeout(() => {
    const here = foundHere(debate, question);
    if (here !== null) return onFound(here);
    worker = new Worker(new URL('./would-take-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly WouldTake[]>) => {
      worker?.terminate();
      onFound(data);
    });
    worker.addEventListener('error', ({ message }) => {
      worker?.terminate();
      onFailure(new Error(message));
    });
    const message: WouldTakeMessage = { data: debate.toData(), question };
    worker.postMessage(message);
  });
  return () => {
    clearTimeout(timer);
    worker?.terminate();
  };
}

/** Returns what was found; null where it is too much work. */
function foundHere(debate: Debate, question: WouldTakeQuestion): readonly WouldTake[] | null {
  const size = debate.statements.size + debate.relations.size;
  let work = 0;
  const check = () => {
    work += size;
    if (work > MOST_WORK_HERE) throw new TooMuch();
  };
  try {
    return wouldTakeAsked(debate, question, check);
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}
