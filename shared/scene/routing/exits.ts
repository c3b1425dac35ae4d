import { byOrder } from '../../model/debate.ts';
import type { Relation, RelationId, StatementId } from '../../model/entities.ts';
import { centreX } from '../geometry.ts';
import type { Box } from '../scene.ts';
import { PORT_DISTANCE } from './ports.ts';

/** Returns the key of `exitsOf` for one premise of one relation. */
export function exitKey(relation: RelationId, premise: StatementId): string {
  return `${relation} ${premise}`;
}

/**
 * Returns the distance from the middle of each premise's edge at which each relation leaves it, in pixels: several
 * stand side by side, in the order of their targets. A premise with one relation has no entry.
 */
export function exitsOf(relations: readonly Relation[], boxes: ReadonlyMap<StatementId, Box>): Map<string, number> {
  const byId = new Map(relations.map((relation) => [relation.id, relation] as const));
  const aim = ({ target }: Relation): number => {
    const id = 'statement' in target ? target.statement : (byId.get(target.relation)?.premises[0] ?? '');
    const box = boxes.get(id);
    return box === undefined ? 0 : centreX(box);
  };
  const leaving = new Map<StatementId, Relation[]>();
  for (const relation of relations) {
    for (const premise of relation.premises) leaving.set(premise, [...(leaving.get(premise) ?? []), relation]);
  }
  const exits = new Map<string, number>();
  for (const [premise, several] of leaving) {
    const box = boxes.get(premise);
    if (box === undefined || several.length === 1) continue;
    const step = Math.min(PORT_DISTANCE, (box.width - 60) / (several.length - 1));
    several.sort((a, b) => aim(a) - aim(b) || byOrder(a, b));
    several.forEach(({ id }, i) => {
      exits.set(exitKey(id, premise), (i - (several.length - 1) / 2) * step);
    });
  }
  return exits;
}
