import type { Question, WhatFollows } from '../../../shared/evaluation/what-follows.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { EntityName } from '../../../shared/model/entities.ts';
import type { App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { noteFailure } from '../failures.ts';
import { type Evaluated, takeEvaluated } from '../slices/evaluation.ts';
import { timeInSight } from '../slices/time.ts';
import { Evaluator } from './evaluator.ts';
import type { EvaluationKeeper, Need } from './needs.ts';

/** The entities on which what follows depends, its sentences included. */
const BEARING: ReadonlySet<EntityName> = new Set<EntityName>([
  'statement',
  'relation',
  'move',
  'speaker',
  'citation',
  'excerpt',
]);
/** Those on which it depends too where speakers divide. */
const ON_MAPS: ReadonlySet<EntityName> = new Set<EntityName>(['map', 'placement']);
/** Milliseconds without a keystroke before what is typed is evaluated. */
const PAUSE = 150;

/** Keeps in the state what follows from the open debate while somebody wants to know: after an edit is drawn, never while one types. */
export function keepEvaluated(app: Pick<App, 'store' | 'onDebateChange' | 'request' | 'notify'>): EvaluationKeeper {
  const needs = new Set<Need>();
  let planned: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  /** True once somebody was told that it failed, until it succeeds again. */
  let isTold = false;
  const evaluator = new Evaluator(
    (question, answer) => {
      isTold = false;
      takeEvaluated(app, evaluatedAs(question, answer));
    },
    (error) => {
      noteFailure(app.request, error);
      takeEvaluated(app, null);
      if (!isTold) app.notify(t('What follows from the debate could not be worked out. The next edit tries it again.'));
      isTold = true;
    },
  );

  app.onDebateChange((changes) => {
    evaluator.follow(changes);
    const onMaps = [...needs].some(({ kind }) => kind === 'divisions');
    const bears = (entity: EntityName) => BEARING.has(entity) || (onMaps && ON_MAPS.has(entity));
    if (changes === null || changes.some(({ entity }) => bears(entity))) plan(isTyping(changes) ? PAUSE : 0);
  });
  app.store.subscribe((state, before) => {
    if (state.session !== before.session) evaluator.close();
    const isOther =
      state.session !== before.session ||
      (state.semantics === null) !== (before.semantics === null) ||
      state.marks !== before.marks ||
      state.method !== before.method ||
      state.off !== before.off;
    if (isOther || asked(state) !== asked(before)) plan(0);
  });

  return {
    need(need) {
      needs.add(need);
      plan(0);
      return () => {
        needs.delete(need);
      };
    },
    course(claim, moments, onPoints) {
      const { session, method } = app.store.getState();
      if (session?.debate.statements.has(claim)) evaluator.course(session.debate, { claim, moments, method }, onPoints);
    },
  };

  function plan(after: number): void {
    clearTimeout(planned);
    if (frame !== undefined) cancelAnimationFrame(frame);
    const soon = () => {
      // Once the edit is drawn.
      frame = requestAnimationFrame(() => {
        planned = setTimeout(evaluate);
      });
    };
    if (after === 0) soon();
    else planned = setTimeout(soon, after);
  }

  function evaluate(): void {
    const state = app.store.getState();
    const { session, marks, method, off, semantics, evaluated } = state;
    const time = timeInSight(state);
    if (
      session === null ||
      (needs.size === 0 && marks.length === 0 && off === null && time === null && semantics === null)
    ) {
      if (evaluated !== null) takeEvaluated(app, null);
      return;
    }
    const wanted = [...needs];
    const explained = wanted.findLast((need) => need.kind === 'explanation');
    const divided = wanted.findLast((need) => need.kind === 'divisions');
    evaluator.ask(session.debate, {
      off: off ?? [],
      method,
      explain: explained?.of ?? null,
      attention: wanted.some(({ kind }) => kind === 'attention'),
      divisions: divided === undefined ? undefined : { map: divided.of === '' ? null : divided.of },
      moment: time?.moment ?? null,
      since: time?.since ?? null,
    });
  }
}

function evaluatedAs(
  { off, explain, divisions: divided }: Question,
  { following, explanation, attention, turned, divisions: found, asOf }: WhatFollows,
): Evaluated {
  const explained = explain === null ? null : { id: explain, reasons: explanation };
  const divisions = divided === undefined || found === null ? null : { ...divided, found };
  return { off, following, attention, turned, explained, divisions, asOf };
}

/** What is asked of a moment, in a form that compares. */
function asked(state: AppState): string {
  const time = timeInSight(state);
  return time === null ? '' : JSON.stringify([time.moment, time.since]);
}

function isTyping(changes: readonly Change[] | null): boolean {
  return (
    changes?.every(({ entity, before, after }) => {
      if (entity !== 'statement' || before === null || after === null) return false;
      return Object.keys(after).every((field) => field === 'text' || field === 'note');
    }) ?? false
  );
}
