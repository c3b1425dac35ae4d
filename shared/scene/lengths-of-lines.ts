import type { Debate } from '../model/debate.ts';
import type { Placement, StatementId, Target } from '../model/entities.ts';
import { CARD_WIDTH } from './card.ts';

type Visible = ReadonlyMap<StatementId, Placement>;

/**
 * Estimates how far all lines of a map run together, in pixels, in time by the number of relations: from premise to target across and
 * down. Relations of one kind to one target share their lines, which take at most a trunk a column of cards.
 */
export function lengthOfLines(debate: Debate, visible: Visible): number {
  let sum = 0;
  for (const [target, lines] of linesByEnd(debate, visible)) {
    const alone = lines.reduce((length, { x, y }) => length + Math.abs(x - target.x) + Math.abs(y - target.y), 0);
    const width = spanOf([target, ...lines].map(({ x }) => x));
    const height = spanOf([target, ...lines].map(({ y }) => y));
    sum += Math.min(alone, width + height + (width / CARD_WIDTH) * height);
  }
  return sum;
}

/** Returns the premises of relations of each kind to each target, card or relation, with where this is: those of one line. */
function linesByEnd(debate: Debate, visible: Visible): [Placement, Placement[]][] {
  const lines = new Map<string, [Placement, Placement[]]>();
  for (const { kind, target, premises } of debate.relations.values()) {
    const end = placeOf(debate, visible, target);
    if (end === undefined) continue;
    const key =
      'statement' in target ? `${kind} to card ${target.statement}` : `${kind} to relation ${target.relation}`;
    const found = lines.get(key) ?? [end, []];
    lines.set(key, found);
    found[1].push(...premises.flatMap((premise) => visible.get(premise) ?? []));
  }
  return [...lines.values()];
}

/** Returns the place of a card, or near that of a relation: a premise of it. */
function placeOf(debate: Debate, visible: Visible, target: Target): Placement | undefined {
  if ('statement' in target) return visible.get(target.statement);
  return debate.relations.get(target.relation)?.premises.flatMap((premise) => visible.get(premise) ?? [])[0];
}

/** Returns the distance from the lowest of some values to the highest; 0 for none. */
export function spanOf(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return Math.max(0, high - low);
}
