import { t } from '../../language/translate.ts';
import type { RelationKind, StatementKind } from '../../model/entities.ts';
import type { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenTarget } from '../reading/given-entities.ts';

/** A node of a graph: a statement, or a step of argument between others. */
export type GraphNode = {
  readonly key: string;
  readonly place: string;
  readonly note?: string;
  readonly weight?: number | null;
} & (
  | {
      readonly role: 'statement';
      readonly text: string;
      readonly kind?: StatementKind;
      readonly implicit?: boolean;
      readonly tags?: readonly string[];
    }
  | { readonly role: 'relation'; readonly kind: RelationKind; readonly scheme?: string }
);

/** An arrow from what bears to what it bears on. */
export interface GraphEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  /** Null when it does not say. */
  readonly kind: RelationKind | null;
  /** True if it is known to be a relation, also where it leads to a step: otherwise it may bring that a premise. */
  readonly isRelation?: boolean;
  readonly scheme?: string;
  readonly note?: string;
  readonly weight?: number | null;
}

/**
 * Adds a graph to a debate. An arrow between statements is a relation, one without a kind supports. A step takes its premises from the
 * arrows that lead to it, but for those that attack it.
 */
export function addGraph(builder: DebateBuilder, nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
  const byKey = new Map<string, GraphNode>();
  for (const node of nodes) {
    if (byKey.has(node.key) && node.role === 'relation')
      builder.note('left-out', t('A second step has the id “{key}”.', { key: node.key }), node.place);
    else if (!byKey.has(node.key)) byKey.set(node.key, node);
    if (node.role === 'statement') builder.statement(node.key, node, node.place);
  }
  const premises = new Map<string, string[]>();
  const targets = new Map<string, GraphEdge[]>();
  const plain: GraphEdge[] = [];
  for (const edge of edges) {
    const [from, to] = [byKey.get(edge.from), byKey.get(edge.to)];
    if (from?.role === 'relation') listIn(targets, edge.from).push(edge);
    else if (
      to?.role === 'relation' &&
      edge.isRelation !== true &&
      edge.kind !== 'attacks' &&
      edge.kind !== 'questions'
    )
      listIn(premises, edge.to).push(edge.from);
    else plain.push(edge);
  }
  for (const node of byKey.values())
    if (node.role === 'relation')
      addStep(builder, node, premises.get(node.key) ?? [], targets.get(node.key) ?? [], byKey);
  let unnamed = 0;
  for (const { key, from, to, kind, place, scheme = '', note = '', weight = null } of plain) {
    const isNamed = kind !== null;
    if (!isNamed && byKey.has(from) && byKey.has(to)) unnamed += 1;
    const ends = kindOfEnds(byKey.get(from), byKey.get(to));
    builder.relation(
      key,
      { kind: kind ?? ends, premises: [from], target: targetOf(byKey, to), scheme, note, weight },
      place,
    );
  }
  if (unnamed > 0)
    builder.note(
      'repaired',
      t(
        '{unnamed, plural, one {# arrow} other {# arrows}} without a word for what {unnamed, plural, one {it means} other {they mean}} came in as support.',
        { unnamed },
      ),
      null,
    );
}

function addStep(
  builder: DebateBuilder,
  node: GraphNode & { readonly role: 'relation' },
  premises: readonly string[],
  edges: readonly GraphEdge[],
  byKey: ReadonlyMap<string, GraphNode>,
): void {
  const { key, kind, scheme = '', note = '', weight = null, place } = node;
  if (edges.length === 0 || premises.length === 0) {
    const lack = edges.length === 0 ? 'target' : 'premise';
    builder.note(
      'left-out',
      t('The step “{scheme}” {lack, select, target {leads to nothing} other {has no premise}}, and is left out.', {
        scheme: scheme || key,
        lack,
      }),
      place,
    );
    return;
  }
  edges.forEach((edge, at) => {
    const target = targetOf(byKey, edge.to);
    builder.relation(at === 0 ? key : `${key} to ${edge.to}`, { kind, premises, target, scheme, note, weight }, place);
  });
  if (edges.length > 1)
    builder.note(
      'repaired',
      t('A step that leads to {edges} things became as many relations.', { edges: edges.length }),
      place,
    );
}

function kindOfEnds(from: GraphNode | undefined, to: GraphNode | undefined): RelationKind {
  if (from?.role === 'statement' && from.kind === 'question') return 'questions';
  return to?.role === 'statement' && to.kind === 'question' ? 'answers' : 'supports';
}

function targetOf(byKey: ReadonlyMap<string, GraphNode>, key: string): GivenTarget {
  return byKey.get(key)?.role === 'relation' ? { relation: key } : { statement: key };
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
