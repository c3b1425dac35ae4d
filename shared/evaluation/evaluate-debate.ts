import type { Debate } from '../model/debate.ts';
import type { MapId, RelationId, StatementId } from '../model/entities.ts';
import { type DebateFramework, frameworkOf } from './debate-framework.ts';
import { FALLS, groundedLabelling, type Labelling, STANDS } from './grounded.ts';
import { type StrengthSemantics, strengthsOf } from './strength.ts';

/** Whether a claim or a relation can be upheld, by what attacks it. */
export type Standing = 'stands' | 'falls' | 'undecided';

/**
 * What is left of the support of a claim: some of it stands; none does, but some is undecided; all of it fell; or there
 * never was any.
 */
export type Backing = 'standing' | 'undecided' | 'lost' | 'none';

const BACKINGS: Readonly<Record<Standing, Backing>> = { stands: 'standing', undecided: 'undecided', falls: 'lost' };
const BEST_FIRST: readonly Backing[] = ['standing', 'undecided', 'lost', 'none'];

export interface StatementEvaluation {
  readonly standing: Standing;
  readonly backing: Backing;
  /** 0 to 1; null if it did not settle. */
  readonly strength: number | null;
}

export interface RelationEvaluation {
  /** It falls also with a premise of its own (AFRA, Baroni, Cerutti, Giacomin and Guida 2011). */
  readonly standing: Standing;
  readonly strength: number | null;
}

export interface Evaluation {
  /** Claims, not questions. */
  readonly statements: ReadonlyMap<StatementId, StatementEvaluation>;
  readonly relations: ReadonlyMap<RelationId, RelationEvaluation>;
  /** What they were computed from, for explanations. */
  readonly parts: DebateFramework;
  readonly labelling: Labelling;
}

export interface EvaluationOptions {
  /** Only what stands on this map. */
  readonly map?: MapId | undefined;
  readonly strength?: StrengthSemantics;
  /** False to evaluate statements that restate each other apart. */
  readonly joinsRestated?: boolean;
  /** Claims and relations that are switched off: they fall, and have no strength. */
  readonly off?: readonly string[];
}

/** Evaluates a debate: the grounded standing, the backing and the strength of its claims and relations. */
export function evaluateDebate(debate: Debate, options: EvaluationOptions = {}): Evaluation {
  const { strength = 'dfquad', off = [] } = options;
  const parts = frameworkOf(debate, options);
  const { framework, statements, relations, base } = parts;
  const switchedOff = new Set(off.flatMap((id) => statements.get(id) ?? relations.get(id) ?? []));
  const labelling = groundedLabelling(framework, switchedOff);
  const { values } = strengthsOf(framework, base, strength, switchedOff);
  const standingAt = (element: number) => standingOf(labelling.labels[element] as number);
  const strengthAt = (element: number) => {
    const value = values[element] as number;
    return Number.isNaN(value) ? null : value;
  };

  const relationsFound = new Map<RelationId, RelationEvaluation>();
  for (const [id, element] of relations) {
    const own = [element, ...debate.get('relation', id).premises.map((premise) => statements.get(premise) as number)];
    relationsFound.set(id, { standing: together(own.map(standingAt)), strength: strengthAt(element) });
  }
  const backings = backingsOf(debate, parts, relationsFound);
  const statementsFound = new Map<StatementId, StatementEvaluation>();
  for (const [id, element] of statements) {
    if (debate.get('statement', id).kind !== 'claim') continue;
    const backing = backings.get(element) ?? 'none';
    statementsFound.set(id, { standing: standingAt(element), backing, strength: strengthAt(element) });
  }
  return { statements: statementsFound, relations: relationsFound, parts, labelling };
}

function standingOf(label: number): Standing {
  return label === STANDS ? 'stands' : label === FALLS ? 'falls' : 'undecided';
}

/** Returns the standing of what needs all of its parts. */
function together(parts: readonly Standing[]): Standing {
  if (parts.includes('falls')) return 'falls';
  return parts.includes('undecided') ? 'undecided' : 'stands';
}

/** Returns, by element, what is left of its support. */
function backingsOf(
  debate: Debate,
  { statements, relations }: DebateFramework,
  evaluated: ReadonlyMap<RelationId, RelationEvaluation>,
): Map<number, Backing> {
  const backings = new Map<number, Backing>();
  for (const id of relations.keys()) {
    const { kind, target } = debate.get('relation', id);
    if (kind !== 'supports' || !('statement' in target)) continue;
    const element = statements.get(target.statement) as number;
    const backing = BACKINGS[evaluated.get(id)?.standing ?? 'undecided'];
    const before = backings.get(element) ?? 'none';
    if (BEST_FIRST.indexOf(backing) < BEST_FIRST.indexOf(before)) backings.set(element, backing);
  }
  return backings;
}
