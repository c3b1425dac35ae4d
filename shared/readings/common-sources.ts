import type { Debate } from '../model/debate.ts';
import type { Source } from '../model/entities.ts';
import { identifiersOf } from '../sources/identifiers.ts';

/** A source of one debate and what is the same source in another. */
export interface CommonSource {
  readonly here: Readonly<Source>;
  readonly there: Readonly<Source>;
  /** What shows that: the same text, or an identifier of the record. */
  readonly by: 'text' | 'identifier';
}

/** Returns the sources that two debates have in common, in the order of the first: by their text, else by DOI, ISBN or address. */
export function commonSources(here: Debate, there: Debate): readonly CommonSource[] {
  const left = new Set(there.sources.values());
  const found = new Map<Readonly<Source>, CommonSource>();
  const match = (by: CommonSource['by'], isSame: (a: Readonly<Source>, b: Readonly<Source>) => boolean) => {
    for (const source of here.sources.values()) {
      if (found.has(source)) continue;
      const other = [...left].find((each) => isSame(source, each));
      if (other === undefined) continue;
      found.set(source, { here: source, there: other, by });
      left.delete(other);
    }
  };
  match('text', (a, b) => a.text === b.text);
  const known = new Map([...left].map((each) => [each, new Set(identifiersOf(each.csl))] as const));
  const own = new Map([...here.sources.values()].map((each) => [each, identifiersOf(each.csl)] as const));
  match('identifier', (a, b) => own.get(a)?.some((each) => known.get(b)?.has(each)) ?? false);
  return [...here.sources.values()].flatMap((source) => found.get(source) ?? []);
}
