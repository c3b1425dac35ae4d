import type { evaluationRequests } from '../../shared/contract/evaluation.ts';
import { solveLabellings } from '../solving/solve-labellings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { HandlersOf } from './request-router.ts';

/** Seconds after which a window is told that a problem is too large. */
const PATIENCE = 20;

/** Handles a window's requests about what follows from its debate, as far as that needs a solver. */
export function evaluationHandlers(): HandlersOf<typeof evaluationRequests> {
  const cancellations = new WeakMap<AppWindow, AbortController>();
  return {
    'evaluation.labellings': async (window, problem) => {
      cancellations.get(window)?.abort();
      const cancellation = new AbortController();
      cancellations.set(window, cancellation);
      return window.work((closing) =>
        solveLabellings(problem, { seconds: PATIENCE, signal: AbortSignal.any([cancellation.signal, closing]) }),
      );
    },
    'evaluation.cancel': (window) => {
      cancellations.get(window)?.abort();
      return null;
    },
  };
}
