import type { Debate } from '../model/debate.ts';
import type { MapId, Relation, RelationId, StatementId, Target } from '../model/entities.ts';
import { type Framework, type Link, makeFramework } from './framework.ts';
import { withNeededSupport } from './needed-support.ts';

/** A debate as a framework: its statements and relations, each as an element. */
export interface DebateFramework {
  readonly framework: Framework;
  /** What decides standing: `framework`, or with elements after its own where support is needed. */
  readonly standing: Framework;
  /** By added element of `standing`: the support whose failing it stands for, a link of `framework.supports`. */
  readonly failures: ReadonlyMap<number, number>;
  /** By statement: its element, which it shares with those that restate it. */
  readonly statements: ReadonlyMap<StatementId, number>;
  readonly relations: ReadonlyMap<RelationId, number>;
  /** By element: the analyst's weight, else 0.5 for statements and 1 for relations. */
  readonly base: Float64Array;
}

export interface FrameworkOptions {
  /** Only what stands on this map. */
  readonly map?: MapId | undefined;
  /** False to evaluate statements that restate each other apart. */
  readonly joinsRestated?: boolean;
  /** True to let what is supported fall once all support for it has fallen; support never decides standing otherwise. */
  readonly needsSupport?: boolean;
}

const STATEMENT_WEIGHT = 0.5;
const RELATION_WEIGHT = 1;

/**
 * Returns the framework of a debate: an attack with premises P by the relation r is a set attack of P together with r, so
 * that whatever attacks r attacks the step alone (attacks on attacks: AFRA, Baroni, Cerutti, Giacomin and Guida 2011).
 * Support bears likewise. Questions are elements too, since arguments may rest on them; answers, questions and restatements
 * are elements without effect, which can be attacked.
 */
export function frameworkOf(debate: Debate, options: FrameworkOptions = {}): DebateFramework {
  const { map, joinsRestated = true, needsSupport = false } = options;
  const isThere = onMap(debate, map);
  const ids = [...debate.statements.keys()].filter(isThere);
  const relations = relationsAmong(debate, isThere);
  const same = joinsRestated ? classesOf(ids, relations) : (id: StatementId) => id;
  const statementElements = new Map<StatementId, number>();
  const base: number[] = [];
  for (const id of ids) {
    const first = same(id);
    const element = statementElements.get(first) ?? base.push(STATEMENT_WEIGHT) - 1;
    statementElements.set(first, element);
    statementElements.set(id, element);
    const weight = debate.get('statement', id).weight;
    if (weight !== null) base[element] = weight;
  }
  const relationElements = new Map(relations.map(({ id, weight }) => [id, base.push(weight ?? RELATION_WEIGHT) - 1]));
  const elementOf = (target: Target) =>
    'statement' in target ? statementElements.get(target.statement) : relationElements.get(target.relation);
  const attacks: Link[] = [];
  const supports: Link[] = [];
  for (const { id, kind, premises, target } of relations) {
    const links = kind === 'attacks' ? attacks : kind === 'supports' ? supports : null;
    const aim = elementOf(target);
    if (links === null || aim === undefined) continue;
    const sources = premises.map((premise) => statementElements.get(premise) as number);
    sources.push(relationElements.get(id) as number);
    links.push({ sources, target: aim });
  }
  const framework = makeFramework(base.length, { attacks, supports });
  const supported = needsSupport ? withNeededSupport(framework) : { framework, failures: new Map() };
  return {
    framework,
    standing: supported.framework,
    failures: supported.failures,
    statements: statementElements,
    relations: relationElements,
    base: Float64Array.from(base),
  };
}

function onMap(debate: Debate, map: MapId | undefined): (id: StatementId) => boolean {
  if (map === undefined) return () => true;
  const placed = new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  return (id) => placed.has(id);
}

/** Returns the relations between such statements, and those on them, at any depth. */
function relationsAmong(debate: Debate, isThere: (id: StatementId) => boolean): Relation[] {
  const found = new Map<RelationId, Relation>();
  const isWhole = ({ premises }: Relation) => premises.every(isThere);
  const onRelations = new Map<RelationId, Relation[]>();
  for (const relation of debate.relations.values()) {
    if (!isWhole(relation)) continue;
    const { target } = relation;
    if ('statement' in target) {
      if (isThere(target.statement)) found.set(relation.id, relation);
      continue;
    }
    const others = onRelations.get(target.relation);
    if (others === undefined) onRelations.set(target.relation, [relation]);
    else others.push(relation);
  }
  if (onRelations.size === 0) return [...found.values()];
  // A Map yields what is added while it is walked.
  for (const id of found.keys()) for (const onIt of onRelations.get(id) ?? []) found.set(onIt.id, onIt);
  return [...found.values()];
}

/** Returns a function that gives statements that restate each other, directly or by others, the same id. */
function classesOf(ids: readonly StatementId[], relations: readonly Relation[]): (id: StatementId) => StatementId {
  const parents = new Map(ids.map((id) => [id, id] as const));
  const rootOf = (id: StatementId): StatementId => {
    let root = id;
    for (let up = parents.get(root) as StatementId; up !== root; up = parents.get(root) as StatementId) {
      // Every second step is shortened, so that no chain is walked whole again and again.
      parents.set(root, parents.get(up) as StatementId);
      root = up;
    }
    return root;
  };
  for (const { kind, premises, target } of relations) {
    const [premise, ...others] = premises;
    if (kind !== 'restates' || premise === undefined || others.length > 0 || !('statement' in target)) continue;
    parents.set(rootOf(premise), rootOf(target.statement));
  }
  return rootOf;
}
