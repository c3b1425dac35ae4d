import type { Debate } from '../model/debate.ts';
import type { RelationId, SpeakerId, StatementId } from '../model/entities.ts';
import { stancesOn } from '../model/stances.ts';
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
  /** Those who assert a claim or raise a question, in the order of their first move. */
  readonly heldBy: readonly SpeakerId[];
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
    found.set(id, { standing, backing, strength, divisiveness, ...numbers, heldBy: heldBy(debate, id) });
  }
  for (const [id, divisiveness] of questions) {
    const none = { standing: null, backing: null, strength: null, for: 0, against: 0 };
    found.set(id, { ...none, divisiveness, heldBy: heldBy(debate, id) });
  }
  return { statements: found, relations };
}

function heldBy(debate: Debate, id: StatementId): readonly SpeakerId[] {
  // Of most claims in a large debate nobody knows who said them.
  if (debate.movesByTargetStatement.count(id) === 0) return NOBODY;
  return stancesOn(debate, id).assertedBy.map((speaker) => speaker.id);
}

const NOBODY: readonly SpeakerId[] = [];
const NO_SIDES: Sides = { for: [], against: [] };
const UNDIVIDED: Divisiveness = { value: null, speakers: 0 };
