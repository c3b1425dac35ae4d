/** An arrow from what needs something to what it needs. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the circles among `arrows`: each as the names of those that all need each other, sorted; none where every way
 * ends.
 */
export function circlesAmong(arrows: readonly Arrow[]): string[][] {
  const next = successors(arrows);
  // Tarjan's algorithm: strongly connected components with more than one member.
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (name: string): number => {
    const number = numbers.size;
    numbers.set(name, number);
    let low = number;
    open.push(name);
    for (const to of next.get(name) ?? []) {
      if (!numbers.has(to)) low = Math.min(low, visit(to));
      else if (open.includes(to)) low = Math.min(low, lowest.get(to) ?? numbers.get(to) ?? low);
    }
    lowest.set(name, low);
    if (low !== number) return low;
    const circle = open.splice(open.indexOf(name));
    if (circle.length > 1) circles.push(circle.sort());
    return low;
  };
  for (const name of next.keys()) if (!numbers.has(name)) visit(name);
  return circles;
}

/**
 * Returns the arrows that do not follow from others: from an arrow a -> b and one b -> c, a -> c does. Of what has no
 * circles.
 */
export function withoutImplied(arrows: readonly Arrow[]): Arrow[] {
  const next = successors(arrows);
  const reached = new Map<string, Set<string>>();
  const reachedFrom = (name: string): Set<string> => {
    const known = reached.get(name);
    if (known !== undefined) return known;
    const all = new Set((next.get(name) ?? []).flatMap((to) => [to, ...reachedFrom(to)]));
    reached.set(name, all);
    return all;
  };
  return arrows.filter(
    ({ from, to }) => !(next.get(from) ?? []).some((between) => between !== to && reachedFrom(between).has(to)),
  );
}

function successors(arrows: readonly Arrow[]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else if (!known.includes(to)) known.push(to);
  }
  return next;
}
