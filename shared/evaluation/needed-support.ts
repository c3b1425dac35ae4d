import { type Framework, type Link, makeFramework } from './framework.ts';

/** A framework in which support decides standing, too. */
export interface SupportedFramework {
  readonly framework: Framework;
  /** By added element: the support, a link of `supports`, whose failing it stands for. */
  readonly failures: ReadonlyMap<number, number>;
}

/**
 * Returns a framework in which what is supported needs it: it falls once all support for it has fallen (support as necessity:
 * Nouioua and Risch 2011, with several supports of which one is enough). Each support gets an element, its failing, which all
 * sources of the support together attack; the failings of all support for an element together attack that.
 */
export function withNeededSupport({ size, attacks, supports }: Framework): SupportedFramework {
  const links: Link[] = [];
  for (let i = 0; i < attacks.count; i++)
    links.push({ sources: [...attacks.sourcesOf(i)], target: targetOf(attacks, i) });
  const failures = new Map<number, number>();
  for (let support = 0; support < supports.count; support++) {
    failures.set(size + support, support);
    links.push({ sources: [...supports.sourcesOf(support)], target: size + support });
  }
  for (let element = 0; element < size; element++) {
    const own = supports.into(element);
    if (own.length > 0) links.push({ sources: Array.from(own, (support) => size + support), target: element });
  }
  return { framework: makeFramework(size + supports.count, { attacks: links }), failures };
}

function targetOf({ targets }: Framework['attacks'], link: number): number {
  return targets[link] as number;
}
