import { type Framework, type Link, makeFramework } from './framework.ts';

/** The part of a framework on which an element depends, by attacks. */
export interface BearingPart {
  readonly framework: Framework;
  /** By element of the part, of which the first is the one that it is about: the element of the whole. */
  readonly elements: readonly number[];
}

/** Returns what bears on the standing of an element: the attacks on it and on their sources, and so on. */
export function whatBearsOn({ attacks }: Framework, element: number): BearingPart {
  const places = new Map([[element, 0]]);
  const links: Link[] = [];
  // A Map yields what is added while it is walked.
  for (const [each, target] of places) {
    for (const attack of attacks.into(each)) {
      const sources = Array.from(attacks.sourcesOf(attack), (source) => {
        const place = places.get(source) ?? places.size;
        places.set(source, place);
        return place;
      });
      links.push({ sources, target });
    }
  }
  return { framework: makeFramework(places.size, { attacks: links }), elements: [...places.keys()] };
}
