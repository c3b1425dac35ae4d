import type { Debate } from '../model/debate.ts';
import type { RelationId, StatementId } from '../model/entities.ts';
import { type DebateFramework, type FrameworkOptions, frameworkOf } from './debate-framework.ts';
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
  /** By element: 0 to 1; NaN where it did not settle. */
  readonly strengths: Float64Array;
}

export interface EvaluationOptions extends FrameworkOptions {
  readonly strength?: StrengthSemantics;
  /** Claims and relations that are switched off: they fall, and have no strength. */
  readonly off?: readonly string[];
}

/** Evaluates a debate: the grounded standing, the backing and the strength of its claims and relations. */
export function evaluateDebate(debate: Debate, options: EvaluationOptions = {}): Evaluation {
  const { strength = 'dfquad', off = [] } = options;
  const parts = frameworkOf(debate, options);
  const { framework, standing, statements, relations, base } = parts;
  const switchedOff = new Set(off.flatMap((id) => statements.get(id) ?? relations.get(id) ?? []));
  const labelling = groundedLabelling(standing, switchedOff);
  const { values } = strengthsOf(framework, base, strength, switchedOff);
  return { ...standingsBy(debate, parts, values, labelling.labels), parts, labelling, strengths: values };
}

/**
 * Returns an evaluation with the standing of another labelling, by element of its framework, such as a preferred one.
 * `relationStanding` says how a relation stands where that does not follow from the labels of its parts.
 */
export function relabelled(
  debate: Debate,
  evaluation: Evaluation,
  labels: Uint8Array,
  relationStanding?: (id: RelationId) => Standing | undefined,
): Evaluation {
  const { parts, strengths } = evaluation;
  return { ...evaluation, ...standingsBy(debate, parts, strengths, labels, relationStanding) };
}

/** Returns the elements that have to stand for a relation to be reported as standing: its own, and those of its premises. */
export function elementsOf(debate: Debate, { statements, relations }: DebateFramework, id: RelationId): number[] {
  const premises = debate.get('relation', id).premises.map((premise) => statements.get(premise) as number);
  return [relations.get(id) as number, ...premises];
}

function standingsBy(
  debate: Debate,
  parts: DebateFramework,
  strengths: Float64Array,
  labels: Uint8Array,
  relationStanding: (id: RelationId) => Standing | undefined = () => undefined,
): Pick<Evaluation, 'statements' | 'relations'> {
  const standingAt = (element: number) => standingOf(labels[element] as number);
  const strengthAt = (element: number) => {
    const value = strengths[element] as number;
    return Number.isNaN(value) ? null : value;
  };
  const relations = new Map<RelationId, RelationEvaluation>();
  for (const [id, element] of parts.relations) {
    const standing = relationStanding(id) ?? together(debate, parts, id, labels);
    relations.set(id, { standing, strength: strengthAt(element) });
  }
  const backings = backingsOf(debate, parts, relations);
  const statements = new Map<StatementId, StatementEvaluation>();
  for (const [id, element] of parts.statements) {
    if (debate.get('statement', id).kind !== 'claim') continue;
    const backing = backings.get(element) ?? 'none';
    statements.set(id, { standing: standingAt(element), backing, strength: strengthAt(element) });
  }
  return { statements, relations };
}

/** Returns the standing that a label tells. */
export function standingOf(label: number): Standing {
  return label === STANDS ? 'stands' : label === FALLS ? 'falls' : 'undecided';
}

/** Returns the standing of a relation, which needs its own element and all its premises to stand. */
function together(debate: Debate, parts: DebateFramework, id: RelationId, labels: Uint8Array): Standing {
  let standing = standingOf(labels[parts.relations.get(id) as number] as number);
  for (const premise of debate.get('relation', id).premises) {
    if (standing === 'falls') return standing;
    const of = standingOf(labels[parts.statements.get(premise) as number] as number);
    if (of !== 'stands') standing = of;
  }
  return standing;
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
