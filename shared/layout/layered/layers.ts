import type { LayoutBox, LayoutLink } from '../layout-box.ts';

/** A relation between boxes of a map, by their indexes. */
export interface Tie {
  readonly id: string;
  readonly kind: LayoutLink['kind'];
  readonly premises: readonly number[];
  /** The box that it bears on, or to which the relation leads that it bears on. */
  readonly above: number;
  /** The relation that it bears on; null for one that bears on a box. */
  readonly on: string | null;
}

/** Returns the relations that are drawn between boxes, in the order given. */
export function tiesBetween(boxes: readonly LayoutBox[], links: readonly LayoutLink[]): Tie[] {
  const indexOf = new Map(boxes.map(({ id }, i) => [id, i] as const));
  const byId = new Map(links.map((link) => [link.id, link] as const));
  const aboves = new Map<string, number | null>();
  /** Chains of relations on relations can be long; those in a circle lead to no box. */
  const aboveOf = (link: LayoutLink): number | null => {
    const chain: LayoutLink[] = [];
    let at: LayoutLink | undefined = link;
    let above: number | null | undefined;
    while (at !== undefined && above === undefined) {
      chain.push(at);
      above = aboves.get(at.id);
      aboves.set(at.id, above ?? null);
      if (above === undefined && !at.premises.some((id) => indexOf.has(id))) above = null;
      if (above === undefined && 'box' in at.target) above = indexOf.get(at.target.box) ?? null;
      at = 'link' in at.target ? byId.get(at.target.link) : undefined;
    }
    for (const { id } of chain) aboves.set(id, above ?? null);
    return above ?? null;
  };
  return links.flatMap((link): Tie[] => {
    const above = aboveOf(link);
    if (above === null) return [];
    const premises = [...new Set(link.premises.flatMap((id) => indexOf.get(id) ?? []))];
    return [{ id: link.id, kind: link.kind, premises, above, on: 'link' in link.target ? link.target.link : null }];
  });
}

/**
 * Returns the layer of every box: 0 for what bears on nothing, else one more than the lowest of what it bears on. The
 * positions of a question share a layer, and what undercuts a step shares that of its premises. Of relations in a
 * circle, one is left out of account.
 */
export function layersOf(count: number, ties: readonly Tie[]): number[] {
  const groupOf = positionsTogether(count, ties);
  const below = Array.from({ length: count }, (): number[] => []);
  const isBelow = new Array<boolean>(count).fill(false);
  for (const { premises, above } of ties) {
    const from = groupOf[above] ?? above;
    for (const premise of premises) {
      const to = groupOf[premise] ?? premise;
      if (to === from) continue;
      below[from]?.push(to);
      isBelow[to] = true;
    }
  }
  const roots = [...groupOf.keys()].filter((i) => groupOf[i] === i);
  const order = topDown([...roots.filter((i) => !isBelow[i]), ...roots], below);
  const place = new Map(order.map((group, at) => [group, at] as const));
  const layers = new Array<number>(count).fill(0);
  for (const group of order) {
    for (const next of below[group] ?? []) {
      // Against the order runs only what closes a circle.
      if ((place.get(next) ?? 0) < (place.get(group) ?? 0)) continue;
      layers[next] = Math.max(layers[next] ?? 0, (layers[group] ?? 0) + 1);
    }
  }
  return layers.map((_, i) => layers[groupOf[i] ?? i] ?? 0);
}

/** Returns, for each box, the one that stands for all positions of its questions: itself for most. */
function positionsTogether(count: number, ties: readonly Tie[]): number[] {
  const groupOf = Array.from({ length: count }, (_, i) => i);
  const find = (start: number): number => {
    let at = start;
    while (groupOf[at] !== at) {
      groupOf[at] = groupOf[groupOf[at] ?? at] ?? at;
      at = groupOf[at] ?? at;
    }
    return at;
  };
  const answers = Map.groupBy(
    ties.filter(({ kind, on }) => kind === 'answers' && on === null),
    ({ above }) => above,
  );
  for (const [question, those] of answers) {
    const [first, ...others] = those.flatMap(({ premises }) => premises).filter((position) => position !== question);
    for (const other of others) groupOf[find(other)] = find(first ?? other);
  }
  return groupOf.map((_, i) => find(i));
}

/** Orders nodes from `starts` so that each comes before what is below it, circles aside (depth first, from the end). */
function topDown(starts: readonly number[], below: readonly (readonly number[])[]): number[] {
  const seen = new Set<number>();
  const ended: number[] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const path = [{ node: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const child = below[top.node]?.[top.next++];
      if (child === undefined) {
        ended.push(top.node);
        path.pop();
      } else if (!seen.has(child)) {
        seen.add(child);
        path.push({ node: child, next: 0 });
      }
    }
  }
  return ended.reverse();
}
