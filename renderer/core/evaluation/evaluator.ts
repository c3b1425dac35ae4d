import type { CoursePoint } from '../../../shared/evaluation/claim-course.ts';
import type { Following } from '../../../shared/evaluation/following.ts';
import { changesOf, withChanges } from '../../../shared/evaluation/following-changes.ts';
import { type Question, type WhatFollows, whatFollows } from '../../../shared/evaluation/what-follows.ts';
import { spokenLanguage } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { ClaimCourseRunner, type CourseQuestion } from './claim-course-runner.ts';
import type { CourseAnswer, EvaluationAnswer, EvaluationMessage } from './evaluation-worker.ts';

/** Statements and relations: to evaluate more than these would be felt. */
const MOST_HERE = 800;
/** Of so many, near duplicates are sought here too. */
const MOST_LISTED_HERE = 150;
const NOTHING: Following = { statements: new Map(), relations: new Map() };

/**
 * Evaluates the open debate: a small one at once, a large one in a worker, which has the debate too and is told its changes.
 * A question is dropped when a newer one comes before its turn.
 */
export class Evaluator {
  readonly #onAnswer: (question: Question, answer: WhatFollows) => void;
  readonly #onFailure: (error: unknown) => void;
  #worker: Worker | null = null;
  /** The debate that the worker has; null for none. */
  #sent: Debate | null = null;
  #following = NOTHING;
  #waiting: Question | null = null;
  #asked: Question | null = null;
  /** True if the debate changed since that was asked. */
  #isStale = false;
  #round = 0;
  readonly #courses = new ClaimCourseRunner();
  /** The claim that is followed in the worker, and who hears of it. */
  #course: { readonly round: number; readonly onPoints: (points: readonly CoursePoint[]) => void } | null = null;

  constructor(onAnswer: (question: Question, answer: WhatFollows) => void, onFailure: (error: unknown) => void) {
    this.#onAnswer = onAnswer;
    this.#onFailure = onFailure;
  }

  /** Tells the worker, if it has the debate, what changed in it; null: all of it. */
  follow(changes: readonly Change[] | null): void {
    if (this.#sent === null) return;
    this.#isStale = true;
    if (changes === null) this.#sent = null;
    else this.#post({ kind: 'changes', changes });
  }

  ask(debate: Debate, question: Question): void {
    const most = question.attention ? MOST_LISTED_HERE : MOST_HERE;
    if (debate.statements.size + debate.relations.size <= most) {
      this.#waiting = null;
      this.#round += 1;
      const answer = whatFollows(debate, question);
      this.#following = withChanges(this.#following, changesOf(this.#following, answer.following));
      this.#onAnswer(question, { ...answer, following: this.#following });
      this.#forget();
      return;
    }
    this.#send(debate);
    this.#waiting = question;
    this.#next();
  }

  /** Follows a claim through some moments, the last one that was asked for alone: a small debate here, a large one in the worker. */
  course(debate: Debate, asked: CourseQuestion, onPoints: (points: readonly CoursePoint[]) => void): void {
    if (debate.statements.size + debate.relations.size <= MOST_HERE) {
      this.#courses.start(debate, asked, onPoints);
      return;
    }
    this.#send(debate);
    const round = (this.#course?.round ?? 0) + 1;
    this.#course = { round, onPoints };
    this.#post({ kind: 'course', round, ...asked });
  }

  close(): void {
    this.#forget();
    this.#waiting = null;
    this.#courses.stop();
  }

  #send(debate: Debate): void {
    if (this.#sent === debate) return;
    this.#post({ kind: 'debate', data: debate.toData() });
    this.#sent = debate;
  }

  #next(): void {
    if (this.#asked !== null || this.#waiting === null) return;
    this.#asked = this.#waiting;
    this.#waiting = null;
    this.#isStale = false;
    this.#post({ kind: 'ask', round: ++this.#round, question: this.#asked });
  }

  #take({ round, changes, ...rest }: EvaluationAnswer): void {
    const question = this.#asked;
    this.#asked = null;
    this.#following = withChanges(this.#following, changes);
    if (question !== null && round === this.#round) {
      // It tells of things that may be gone: the debate of now is asked the same, unless something else is asked of it.
      if (this.#isStale) this.#waiting ??= question;
      else this.#onAnswer(question, { ...rest, following: this.#following });
    }
    this.#next();
  }

  #post(message: EvaluationMessage): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    // What a new worker tells differs from nothing.
    this.#following = NOTHING;
    const worker = new Worker(new URL('./evaluation-worker.ts', import.meta.url), { type: 'module' });
    const language = spokenLanguage();
    if (language !== 'en') worker.postMessage({ kind: 'language', language } satisfies EvaluationMessage);
    worker.addEventListener('message', ({ data }: MessageEvent<EvaluationAnswer | CourseAnswer>) => {
      if (worker !== this.#worker) return;
      if (!('course' in data)) this.#take(data);
      else if (data.course === this.#course?.round) this.#course.onPoints(data.points);
    });
    worker.addEventListener('error', ({ message }) => {
      if (worker !== this.#worker) return;
      // What it was asked is not asked again: it may fail once more.
      const debate = this.#sent;
      const waiting = this.#waiting;
      this.close();
      this.#onFailure(new Error(message));
      if (debate !== null && waiting !== null) this.ask(debate, waiting);
    });
    return worker;
  }

  #forget(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = null;
    this.#asked = null;
  }
}
