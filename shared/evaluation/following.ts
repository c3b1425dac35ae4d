import type { Debate } from '../model/debate.ts';
import type { RelationId, StatementId } from '../model/entities.ts';
import { type Divisiveness, divisivenessIn, type Sides, sidesOn } from './divisiveness.ts';
import type { Backing, Evaluation, RelationEvaluation, Standing } from './evaluate-debate.ts';

/** What follows for a claim or a question; a question has no standing, backing or strength of its own. */
export interface StatementFollowing {
  readonly standing: Standing | null;
  readonly backing: Backing | null;
  /** 0 to 1; null where it did not settle, and for questions. */
  readonly strength: number | null;
  /** Of a question: over its positions. */
  readonly divisiveness: Divisiveness;
  /** The number of speakers who are for a claim, and against it; 0 for questions. */
  readonly for: number;
  readonly against: number;
}

/** What follows for everything in a debate, as plain values that can be sent to another thread. */
export interface Following {
  readonly statements: ReadonlyMap<StatementId, StatementFollowing>;
  readonly relations: ReadonlyMap<RelationId, RelationEvaluation>;
}

/** Gathers what is told of each statement and relation of an evaluated debate. */
export function followingOf(debate: Debate, { statements, relations, parts }: Evaluation): Following {
  const { claims, questions } = divisivenessIn(debate, (id) => parts.statements.has(id));
  const found = new Map<StatementId, StatementFollowing>();
  for (const [id, { standing, backing, strength }] of statements) {
    const divisiveness = claims.get(id) ?? UNDIVIDED;
    // Of most claims in a large debate nobody knows who holds them.
    const sides = divisiveness.speakers === 0 ? NO_SIDES : sidesOn(debate, id);
    const numbers = { for: sides.for.length, against: sides.against.length };
    found.set(id, { standing, backing, strength, divisiveness, ...numbers });
  }
  for (const [id, divisiveness] of questions) {
    found.set(id, { standing: null, backing: null, strength: null, divisiveness, for: 0, against: 0 });
  }
  return { statements: found, relations };
}

const NO_SIDES: Sides = { for: [], against: [] };
const UNDIVIDED: Divisiveness = { value: null, speakers: 0 };
