import type { Framework } from './framework.ts';

/**
 * Returns the strongly connected components of a framework, along attacks and support alike, each after those that it
 * depends on (Tarjan 1972, without recursion: chains may be as long as the framework).
 */
export function componentsOf({ size, attacks, supports }: Framework): readonly (readonly number[])[] {
  const components: number[][] = [];
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  const open: number[] = [];
  let next = 0;

  const sourcesOf = (element: number): number[] => {
    const sources: number[] = [];
    for (const { byTarget, starts, sources: all } of [attacks, supports]) {
      const last = byTarget.starts[element + 1] as number;
      for (let i = byTarget.starts[element] as number; i < last; i++) {
        const link = byTarget.items[i] as number;
        const end = starts[link + 1] as number;
        for (let at = starts[link] as number; at < end; at++) sources.push(all[at] as number);
      }
    }
    return sources;
  };
  const enter = (element: number) => {
    index[element] = next;
    low[element] = next++;
    open.push(element);
    isOpen[element] = 1;
    return { element, sources: sourcesOf(element), at: 0 };
  };

  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const path = [enter(root)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const source = step.sources[step.at++];
      if (source !== undefined) {
        if (index[source] === -1) path.push(enter(source));
        else if (isOpen[source] === 1) lower(low, step.element, index[source] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(low, above.element, low[step.element] as number);
      if (low[step.element] !== index[step.element]) continue;
      const component = open.splice(open.lastIndexOf(step.element));
      for (const element of component) isOpen[element] = 0;
      components.push(component);
    }
  }
  return components;
}

function lower(low: Int32Array, element: number, to: number): void {
  low[element] = Math.min(low[element] as number, to);
}
