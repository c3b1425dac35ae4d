import type { CoursePoint } from '../../../shared/evaluation/claim-course.ts';
import type { Following } from '../../../shared/evaluation/following.ts';
import { changesOf, type FollowingChanges } from '../../../shared/evaluation/following-changes.ts';
import { type Question, type WhatFollows, whatFollows } from '../../../shared/evaluation/what-follows.ts';
import type { Language } from '../../../shared/language/languages.ts';
import { speakLanguage } from '../../../shared/language/speak-language.ts';
import type { Change } from '../../../shared/model/change.ts';
import { Debate, type DebateData } from '../../../shared/model/debate.ts';
import { ClaimCourseRunner, type CourseQuestion } from './claim-course-runner.ts';

/** What the window tells the worker: the language it speaks and the debate, each once, every change of it, and what it asks. */
export type EvaluationMessage =
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'debate'; readonly data: DebateData }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'ask'; readonly round: number; readonly question: Question }
  | ({ readonly kind: 'course'; readonly round: number } & CourseQuestion);

type Told = Exclude<EvaluationMessage, { readonly kind: 'language' }>;

/** The answer to a question: what follows, as far as it differs from the last answer. */
export interface EvaluationAnswer extends Omit<WhatFollows, 'following'> {
  readonly round: number;
  readonly changes: FollowingChanges;
}

/** How a claim fared at some moments, as far as that is known. */
export interface CourseAnswer {
  readonly course: number;
  readonly points: readonly CoursePoint[];
}

const courses = new ClaimCourseRunner();
let debate: Debate | null = null;
let told: Following = { statements: new Map(), relations: new Map() };

/** What came while the language was loaded, which comes first; null at any other time. */
let held: Told[] | null = null;

addEventListener('message', ({ data: message }: MessageEvent<EvaluationMessage>) => {
  if (message.kind === 'language') void learn(message.language);
  else if (held === null) take(message);
  else held.push(message);
});

async function learn(language: Language): Promise<void> {
  const waiting: Told[] = [];
  held = waiting;
  // What follows is told in English rather than not at all.
  await speakLanguage(language).catch(() => undefined);
  held = null;
  try {
    for (const message of waiting) take(message);
  } catch (error) {
    // The window hears of errors, not of promises that fail.
    reportError(error);
  }
}

function take(message: Told): void {
  switch (message.kind) {
    case 'debate':
      debate = new Debate(message.data);
      return;
    case 'changes':
      debate?.apply(message.changes);
      return;
    case 'ask': {
      if (debate === null) return;
      const { following, ...rest } = whatFollows(debate, message.question);
      const answer: EvaluationAnswer = { ...rest, round: message.round, changes: changesOf(told, following) };
      told = following;
      postMessage(answer);
      return;
    }
    case 'course': {
      if (debate === null || !debate.statements.has(message.claim)) return;
      courses.start(debate, message, (points) => {
        const answer: CourseAnswer = { course: message.round, points };
        postMessage(answer);
      });
    }
  }
}
