import type { Debate } from '../model/debate.ts';
import type { MapId, StatementId } from '../model/entities.ts';
import { debateAsOf, isAfter, type Moment } from './as-of.ts';
import { changesBetween, type DatedChange } from './changes-between.ts';
import { type Divisions, divisionsOf } from './divisions.ts';
import { evaluateDebate, type Standing } from './evaluate-debate.ts';
import { explainStanding } from './explain.ts';
import { type Following, followingOf } from './following.ts';
import { type Method, USUAL_METHOD } from './method.ts';
import { type Attention, needsAttention } from './needs-attention.ts';
import type { Reason } from './reason.ts';

/** What is asked about a debate at once. */
export interface Question {
  /** Claims and relations that are switched off. */
  readonly off: readonly string[];
  /** How it is evaluated; as usual when left out. */
  readonly method?: Method | undefined;
  /** The claim or relation whose standing is to be explained; null for none. */
  readonly explain: string | null;
  /** True if what needs attention is to be listed. */
  readonly attention: boolean;
  /** Where the speakers divide: on a map (null: in all of the debate); left out: not asked. */
  readonly divisions?: { readonly map: MapId | null } | undefined;
  /** The moment as of which it is asked; null or left out: with all that was ever said. */
  readonly moment?: Moment | null;
  /** The moment since which changes are to be listed; null or left out: none are. */
  readonly since?: Moment | null;
}

/** Claims whose standing is another one than it would be if nothing were switched off, by what it is now. */
export type Turned = Readonly<Record<Standing, readonly StatementId[]>>;

/** What is told of a debate as it stood at a moment. */
export interface Then {
  readonly moment: Moment;
  /** The moment with which it is compared; null for none. */
  readonly since: Moment | null;
  /** The ids of claims, questions and relations that are only said later. */
  readonly notYet: ReadonlySet<string>;
  /** The number of claims and questions that are always there, since no date says when they were first said. */
  readonly undated: number;
  /** What came about since another moment; null where nothing is compared, or that one comes later. */
  readonly changes: readonly DatedChange[] | null;
}

export interface WhatFollows {
  readonly following: Following;
  /** Empty where nothing was to be explained. */
  readonly explanation: readonly Reason[];
  /** Of the debate as it is, with nothing switched off; null where it was not asked for. */
  readonly attention: readonly Attention[] | null;
  readonly turned: Turned;
  /** Null where it was not asked for, or the map is gone. */
  readonly divisions: Divisions | null;
  /** Null where it was asked with all that was ever said. */
  readonly asOf: Then | null;
}

/** Answers all that a window asks about a debate. Throws as `debateAsOf` does. */
export function whatFollows(whole: Debate, question: Question): WhatFollows {
  const { off, explain, attention, divisions, moment = null, since = null, method = USUAL_METHOD } = question;
  const past = moment === null ? null : debateAsOf(whole, moment);
  const debate = past?.debate ?? whole;
  const evaluation = evaluateDebate(debate, { ...method, off });
  const asItIs = off.length === 0 ? evaluation : evaluateDebate(debate, method);
  const turned: Record<Standing, StatementId[]> = { stands: [], falls: [], undecided: [] };
  for (const [id, { standing }] of off.length === 0 ? [] : evaluation.statements) {
    if (off.includes(id) || asItIs.statements.get(id)?.standing === standing) continue;
    turned[standing].push(id);
  }
  return {
    following: followingOf(debate, evaluation),
    explanation: explain === null ? [] : explainStanding(debate, evaluation, explain),
    attention: attention ? needsAttention(whole, past === null ? asItIs : evaluateDebate(whole, method)) : null,
    turned,
    divisions: divisions === undefined ? null : divisionsIfThere(debate, divisions.map),
    asOf:
      past === null || moment === null
        ? null
        : {
            moment,
            since,
            notYet: new Set<string>([...past.notYet.statements, ...past.notYet.relations]),
            undated: past.undated,
            changes:
              since === null || isAfter(whole, since, moment) ? null : changesBetween(whole, since, moment, method),
          },
  };
}

function divisionsIfThere(debate: Debate, map: MapId | null): Divisions | null {
  return map === null || debate.maps.has(map) ? divisionsOf(debate, map) : null;
}
