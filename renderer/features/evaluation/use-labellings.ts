import { useEffect, useReducer } from 'react';
import { CounterclaimError } from '../../../shared/errors.ts';
import { debateAsOf } from '../../../shared/evaluation/as-of.ts';
import { debateLabellings, debateProblem } from '../../../shared/evaluation/debate-labellings.ts';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import type { LabellingAnswer, LabellingProblem } from '../../../shared/evaluation/labelling-problem.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import { Debate } from '../../../shared/model/debate.ts';
import type { App } from '../../core/app.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { noteFailure } from '../../core/failures.ts';
import { takeLabellings } from '../../core/slices/labellings.ts';
import { timeInSight } from '../../core/slices/time.ts';

/** Labellings that are listed; of more, what all of them and one of them have is known even so. */
const MOST_LISTED = 200;
/** Statements and relations: to evaluate more than these would be felt. */
const MOST_HERE = 5000;
/** Milliseconds without an edit before they are looked for anew. */
const PAUSE = 300;

/** Keeps in the state the labellings of the debate, as of the moment that is shown, and without what is switched off. */
export function useLabellings(): void {
  const app = useApp();
  const semantics = useAppState((state) => state.semantics);
  const edits = useFrameworkEdits();
  const off = useAppState((state) => state.off);
  const method = useAppState((state) => state.method);
  const moment = useAppState((state) => timeInSight(state)?.moment ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the framework, of what is off, of the method and of the moment may change them.
  useEffect(() => {
    if (semantics === null || semantics === 'grounded') return;
    const cancellation = new AbortController();
    const timer = setTimeout(() => void look(app, semantics, cancellation.signal), PAUSE);
    return () => {
      clearTimeout(timer);
      cancellation.abort();
      // Nothing keeps them true from here on, as where another view is shown.
      takeLabellings(app, null);
      app.request('evaluation.cancel', {}).catch((error: unknown) => noteFailure(app.request, error));
    };
  }, [app, semantics, edits, off, method, moment]);
}

/** Returns a number that grows with every edit that may change labellings: others keep them, such as a word that is corrected. */
function useFrameworkEdits(): number {
  const app = useApp();
  const [edits, note] = useReducer((count: number) => count + 1, 0);
  useEffect(
    () =>
      app.onDebateChange((changes) => {
        const isPast = timeInSight(app.store.getState()) !== null;
        if (changes === null || changes.some((change) => bearsOnFramework(change, isPast))) note();
      }),
    [app],
  );
  return edits;
}

/** Tells whether a change may be one of what attacks what; of a moment in the past, moves decide what is there. */
function bearsOnFramework({ entity, before, after }: Change, isPast: boolean): boolean {
  if (entity === 'move') return isPast;
  if (entity !== 'statement' && entity !== 'relation') return false;
  if (before === null || after === null) return true;
  return Object.keys(after).some((field) => FRAMEWORK_FIELDS.has(field));
}

const FRAMEWORK_FIELDS: ReadonlySet<string> = new Set(['kind', 'premises', 'target']);

async function look(app: App, semantics: LabellingProblem['semantics'], signal: AbortSignal): Promise<void> {
  const state = app.store.getState();
  if (state.session === null) return;
  const { debate: whole } = state.session;
  if (whole.statements.size + whole.relations.size > MOST_HERE) {
    const sentence = t(
      'The debate has more than {count, number} claims and steps, too many for {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings here. What is shown is grounded.',
      { count: MOST_HERE, semantics },
    );
    return takeLabellings(app, null, sentence);
  }
  const moment = timeInSight(state)?.moment ?? null;
  // A copy: what was found is told of the debate as it was.
  const debate = moment === null ? new Debate(whole.toData()) : debateAsOf(new Debate(whole.toData()), moment).debate;
  const evaluation = evaluateDebate(debate, { ...state.method, off: state.off ?? [] });
  const problem = debateProblem(debate, evaluation, { semantics, most: MOST_LISTED });
  try {
    const found = await solved(app, problem.part.problem);
    if (signal.aborted) return;
    if ('tooLarge' in found)
      return takeLabellings(app, null, t('{why} What is shown is grounded.', { why: found.tooLarge }));
    if (found.labels.length === 0) {
      return takeLabellings(
        app,
        null,
        t(
          'There is no {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labelling. What is shown is grounded.',
          { semantics },
        ),
      );
    }
    takeLabellings(app, { semantics, debate, evaluation, labellings: debateLabellings(debate, problem, found) });
  } catch (error) {
    if (signal.aborted) return;
    noteFailure(app.request, error);
    const why = error instanceof CounterclaimError ? error.message : t('The labellings could not be found.');
    takeLabellings(app, null, t('{why} What is shown is grounded.', { why }));
  }
}

/** Nothing is left to label where the grounded labelling decides all: it is the only one then. */
async function solved(app: App, problem: LabellingProblem): Promise<LabellingAnswer> {
  if (problem.size > 0) return app.request('evaluation.labellings', problem);
  return { labels: [new Uint8Array()], isAll: true, always: new Uint8Array(), sometimes: new Uint8Array() };
}
