import type { Debate } from '../model/debate.ts';
import type { RelationId, StatementId } from '../model/entities.ts';
import { distance } from './geometry.ts';
import type { RelationDrawing } from './relations.ts';
import type { PathCommand, Point } from './scene.ts';

/** Pixels from the end of a line within which the arrow is that belongs to it. */
const AT_ITS_END = 24;

type Left = { has(statement: StatementId): boolean };

/**
 * Returns the lines of those relations of a picture that are left when cards are hidden: those with a premise and a target that are.
 * A line that ran along one of another relation has all of its way itself then, and no line comes from a hidden premise: the count at
 * the sign tells of that.
 */
export function relationsLeft(
  debate: Debate,
  drawings: ReadonlyMap<RelationId, RelationDrawing>,
  left: Left,
): Map<RelationId, RelationDrawing> {
  const arrows = [...drawings.values()].flatMap(({ arrow }) => (arrow === null ? [] : [arrow]));
  const found = new Map<RelationId, RelationDrawing>();
  for (const [id, drawing] of drawings)
    if (isLeft(debate, left, id)) found.set(id, wholeLine(debate, drawing, left, arrows));
  return found;
}

/** Tells whether a relation has a premise that is left, and a target that is: of a relation, one that is left itself. */
export function isLeft(debate: Debate, left: Left, id: RelationId): boolean {
  const relation = debate.relations.get(id);
  if (relation === undefined || !relation.premises.some((premise) => left.has(premise))) return false;
  const { target } = relation;
  return 'statement' in target ? left.has(target.statement) : isLeft(debate, left, target.relation);
}

function wholeLine(
  debate: Debate,
  drawing: RelationDrawing,
  left: Left,
  arrows: readonly (readonly [Point, Point, Point])[],
): RelationDrawing {
  const { premises } = debate.get('relation', drawing.id);
  const hidden = premises.filter((premise) => !left.has(premise)).length;
  // Lines are known by their premises only where each premise has one.
  const isByPremise = premises.length > 1 && drawing.polylines.length === premises.length + 1;
  const branches = drawing.polylines.filter(
    (_, at) => at >= premises.length || !isByPremise || left.has(premises[at] ?? ''),
  );
  const isAlone = drawing.arrow !== null || drawing.dot !== null;
  if (hidden === 0 && isAlone) return drawing;
  const end = drawing.polylines.at(-1)?.at(-1);
  const [nearest] = end === undefined ? [] : arrows.filter(([tip]) => distance(tip, end) < AT_ITS_END);
  return {
    ...drawing,
    polylines: branches,
    lines: branches.map(pathOf),
    arrow: drawing.arrow ?? (isAlone ? null : (nearest ?? null)),
    hiddenPremises: drawing.hiddenPremises + hidden,
  };
}

function pathOf(points: readonly Point[]): PathCommand[] {
  return points.map(({ x, y }, at) => [at === 0 ? 'M' : 'L', x, y]);
}
