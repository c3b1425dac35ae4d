import type { Debate } from '../model/debate.ts';
import type { MapId, StatementId } from '../model/entities.ts';
import { type Divisions, divisionsOf } from './divisions.ts';
import { evaluateDebate, type Standing } from './evaluate-debate.ts';
import { explainStanding, type Reason } from './explain.ts';
import { type Following, followingOf } from './following.ts';
import { type Attention, needsAttention } from './needs-attention.ts';

/** What is asked about a debate at once. */
export interface Question {
  /** Claims and relations that are switched off. */
  readonly off: readonly string[];
  /** The claim or relation whose standing is to be explained; null for none. */
  readonly explain: string | null;
  /** True if what needs attention is to be listed. */
  readonly attention: boolean;
  /** Where the speakers divide: on a map (null: in all of the debate); left out: not asked. */
  readonly divisions?: { readonly map: MapId | null } | undefined;
}

/** Claims whose standing is another one than it would be if nothing were switched off, by what it is now. */
export type Turned = Readonly<Record<Standing, readonly StatementId[]>>;

export interface WhatFollows {
  readonly following: Following;
  /** Empty where nothing was to be explained. */
  readonly explanation: readonly Reason[];
  /** Of the debate as it is, with nothing switched off; null where it was not asked for. */
  readonly attention: readonly Attention[] | null;
  readonly turned: Turned;
  /** Null where it was not asked for, or the map is gone. */
  readonly divisions: Divisions | null;
}

/** Answers all that a window asks about a debate. */
export function whatFollows(debate: Debate, { off, explain, attention, divisions }: Question): WhatFollows {
  const evaluation = evaluateDebate(debate, { off });
  const asItIs = off.length === 0 ? evaluation : evaluateDebate(debate);
  const turned: Record<Standing, StatementId[]> = { stands: [], falls: [], undecided: [] };
  for (const [id, { standing }] of evaluation.statements) {
    if (off.includes(id) || asItIs.statements.get(id)?.standing === standing) continue;
    turned[standing].push(id);
  }
  return {
    following: followingOf(debate, evaluation),
    explanation: explain === null ? [] : explainStanding(debate, evaluation, explain),
    attention: attention ? needsAttention(debate, asItIs) : null,
    turned,
    divisions: divisions === undefined ? null : divisionsIfThere(debate, divisions.map),
  };
}

function divisionsIfThere(debate: Debate, map: MapId | null): Divisions | null {
  return map === null || debate.maps.has(map) ? divisionsOf(debate, map) : null;
}
