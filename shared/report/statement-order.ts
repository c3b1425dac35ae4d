import { msg, t } from '../language/translate.ts';
import { inArgumentOrder } from '../model/argument-order.ts';
import { type ArgumentTree, argumentTree } from '../model/argument-tree.ts';
import { branchOf } from '../model/branch.ts';
import { byOrder, type Debate } from '../model/debate.ts';
import type { Relation, StatementId } from '../model/entities.ts';
import { drawnRelations } from '../scene/drawn-relations.ts';
import type { ReportChoices } from './report-choices.ts';

/** The statements of a chapter, in the order of reading. */
export interface ChapterPlan {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly PlannedStatement[];
  /** The relations that are drawn between them. */
  readonly relations: readonly Relation[];
}

export interface PlannedStatement {
  readonly id: StatementId;
  /** The level of its heading in the contents; null for a paragraph. */
  readonly level: 2 | 3 | null;
  /** Steps below the nearest heading, 0 right under it. */
  readonly depth: number;
}

const ON_NO_MAP = msg('On no map');

/**
 * Plans the chapters of a report: one for each map in its order, then one of what is on none; or only the chosen map, or branch. What
 * bears on nothing else heads a part of its chapter, and so does every answer to such a question.
 */
export function planChapters(
  debate: Debate,
  { map: chosen, branch }: Pick<ReportChoices, 'map' | 'branch'>,
): ChapterPlan[] {
  const maps = debate.mapsInOrder().filter(({ id }) => chosen === null || id === chosen);
  const plans = maps.map(({ id, title }, index) => {
    const placed = new Set(debate.placementsByMap.get(id).map(({ statement }) => statement));
    const on = branch === null ? placed : branchOf(debate, [branch], placed);
    const named = { id: `map-${index + 1}`, title: title.trim() || t('Untitled map') };
    return planOf(
      debate,
      named,
      on,
      drawnRelations(debate, (statement) => on.has(statement)),
    );
  });
  if (chosen !== null) return plans;
  const shown = new Set(plans.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const drawn = new Set(plans.flatMap(({ relations }) => relations));
  const apart = new Set([...debate.statements.keys()].filter((id) => !shown.has(id)));
  const others = [...debate.relations.values()].filter((relation) => !drawn.has(relation)).sort(byOrder);
  if (apart.size === 0 && !others.some(({ id }) => debate.movesByTargetRelation.count(id) > 0)) return plans;
  return [...plans, planOf(debate, { id: 'on-no-map', title: t(ON_NO_MAP) }, apart, others)];
}

function planOf(
  debate: Debate,
  named: Pick<ChapterPlan, 'id' | 'title'>,
  on: ReadonlySet<StatementId>,
  relations: readonly Relation[],
): ChapterPlan {
  const tree = argumentTree(inArgumentOrder(on, relations), relations);
  const answers = new Set(relations.filter(({ kind }) => kind === 'answers').flatMap(({ premises }) => premises));
  const planned = new Map<StatementId, PlannedStatement>();
  for (const id of tree.order) planned.set(id, planned.get(id) ?? place(debate, id, tree, answers, planned));
  return { ...named, entries: [...planned.values()], relations };
}

function place(
  debate: Debate,
  id: StatementId,
  { parent }: ArgumentTree,
  answers: ReadonlySet<StatementId>,
  planned: ReadonlyMap<StatementId, PlannedStatement>,
): PlannedStatement {
  const above = planned.get(parent.get(id) ?? '');
  if (above === undefined) return { id, level: 2, depth: 0 };
  const isQuestion = debate.statements.get(above.id)?.kind === 'question';
  if (above.level === 2 && isQuestion && answers.has(id)) return { id, level: 3, depth: 0 };
  return { id, level: null, depth: above.level === null ? above.depth + 1 : 0 };
}

/** Numbers the statements of all chapters from 1, each where it first stands. */
export function numberStatements(chapters: readonly ChapterPlan[]): ReadonlyMap<StatementId, number> {
  const numbers = new Map<StatementId, number>();
  for (const { id } of chapters.flatMap(({ entries }) => entries)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
