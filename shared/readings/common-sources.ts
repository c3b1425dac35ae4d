import type { Debate } from '../model/debate.ts';
import type { CslItem, Source } from '../model/entities.ts';

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
  match('identifier', (a, b) => identifiersOf(a.csl).some((each) => identifiersOf(b.csl).includes(each)));
  return [...here.sources.values()].flatMap((source) => found.get(source) ?? []);
}

/** Returns what tells a document from all others, in one form. */
function identifiersOf(csl: CslItem): readonly string[] {
  const doi = written(csl['DOI'])
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/u, '');
  const isbn = written(csl['ISBN']).replace(/[^\dX]/giu, '');
  const url = written(csl.URL)
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/su, '')
    .replace(/\/$/u, '');
  return [doi && `doi:${doi}`, isbn && `isbn:${isbn}`, url && `url:${url}`].filter((each) => each !== '');
}

function written(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
