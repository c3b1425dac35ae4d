import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import type { Relation, RelationKind, Statement } from '../../model/entities.ts';
import { counted } from '../../text/counted.ts';

/** An arrow of a drawn graph. */
export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  /** The relation that it is whole, or of which it is a part: between a premise or a target and the node of the step. */
  readonly relation: Relation;
  readonly part: 'whole' | 'premise' | 'target';
}

/** A debate as nodes and arrows. Linked relations, and those at which others are aimed, are nodes of their own. */
export interface DebateGraph {
  readonly statements: readonly (Statement & { readonly node: string })[];
  readonly steps: readonly (Relation & { readonly node: string })[];
  readonly edges: readonly DrawnEdge[];
}

/** Returns a debate as a graph. Nodes are `s1`, `s2`, … and `r1`, `r2`, …, arrows `e1`, `e2`, …, in the order of the debate. */
export function debateGraph({ statements, relations }: DebateData): DebateGraph {
  const nodes = new Map(statements.map(({ id }, at) => [id as string, `s${at + 1}`]));
  const aimedAt = new Set(relations.flatMap(({ target }) => ('relation' in target ? [target.relation as string] : [])));
  const steps = relations.filter(({ id, premises }) => premises.length > 1 || aimedAt.has(id));
  const stepNodes = new Map(steps.map(({ id }, at) => [id as string, `r${at + 1}`]));
  const edges: DrawnEdge[] = [];
  const add = (relation: Relation, from: string | undefined, to: string | undefined, part: DrawnEdge['part']) => {
    if (from !== undefined && to !== undefined)
      edges.push({ id: `e${edges.length + 1}`, from, to, kind: relation.kind, relation, part });
  };
  for (const relation of relations) {
    const { id, premises, target } = relation;
    const aim = 'statement' in target ? nodes.get(target.statement) : stepNodes.get(target.relation);
    const step = stepNodes.get(id);
    if (step === undefined) add(relation, nodes.get(premises[0] ?? ''), aim, 'whole');
    else {
      for (const premise of premises) add(relation, nodes.get(premise), step, 'premise');
      add(relation, step, aim, 'target');
    }
  }
  return {
    statements: statements.map((statement) => ({ ...statement, node: nodes.get(statement.id) ?? '' })),
    steps: steps.map((step) => ({ ...step, node: stepNodes.get(step.id) ?? '' })),
    edges,
  };
}

/** Returns the number of premises in a debate that have a role in the scheme of their relation. */
export function countRoles({ relations }: Pick<DebateData, 'relations'>): number {
  return relations.reduce((sum, { roles }) => sum + roles.length, 0);
}

/** Returns sentences about what a debate has besides statements and relations, and a format of graphs does not hold. */
export function besidesTheGraph(data: DebateData, held: readonly ('placements' | 'maps')[] = []): string[] {
  const named = [
    ['speakers', 'speaker'],
    ['moves', 'move'],
    ['sources', 'source'],
    ['excerpts', 'passage'],
    ['citations', 'citation'],
    ['placements', 'place of a card', 'places of cards'],
    ['walks', 'walk'],
    ['schemes', 'own scheme'],
    ['roles', 'role of a premise', 'roles of premises'],
  ] as const;
  return named.flatMap(([list, one, many]) => {
    const count = list === 'roles' ? countRoles(data) : data[list].length;
    if (count === 0 || (held as readonly string[]).includes(list)) return [];
    return [
      t('{count} {count2, plural, one {is} other {are}} left out.', {
        count: counted(count, one, many),
        count2: count,
      }),
    ];
  });
}
