import { anchorAt } from '../../../shared/anchors/anchor.ts';
import { unjudged } from '../../../shared/model/citation.ts';
import { Debate } from '../../../shared/model/debate.ts';
import type { Citation } from '../../../shared/model/entities.ts';
import { compareReadings, differencesIn } from '../../../shared/readings/compare-readings.ts';
import { readingsOf, taggedReadings } from '../../../shared/readings/reading.ts';
import { planReplacement } from '../../../shared/sources/replacement.ts';
import { type DebateSketch, dataOf } from '../../fixtures/debates.ts';

export const TEXT =
  'The inquiry should be local. Victims were not heard for years. Costs would rise by a third. The minister did not agree. Nobody asked why.';

/** A passage by its words, with the claims taken from it, as `[words, judgement]`. */
export type Marked = readonly [
  words: string,
  claims?: readonly (readonly [string, Partial<Citation>?])[],
  tags?: readonly string[],
];

export const SHA = 'a'.repeat(64);

/** Returns a debate that has one source with a text, in which somebody marked passages. */
export function debateMarking(
  marked: readonly Marked[],
  { text = TEXT, sha = SHA, sketch = {} as DebateSketch } = {},
): Debate {
  const texts = [...new Set(marked.flatMap(([, claims = []]) => claims.map(([words]) => words)))];
  const idOf = (words: string) => `claim-${texts.indexOf(words) + 1}`;
  const csl = { type: 'report', title: 'The report', DOI: '10.1234/report' };
  return new Debate(
    dataOf({
      claims: Object.fromEntries(texts.map((words) => [idOf(words), words])),
      ...sketch,
      with: {
        sources: [{ id: 's', csl, verbatim: true, mediaType: 'text/plain', text: sha, original: null }],
        excerpts: marked.map(([words, , tags = []], index) => {
          const start = text.indexOf(words);
          return {
            id: `e${index + 1}`,
            source: 's',
            ...anchorAt(text, start, start + words.length),
            page: null,
            area: null,
            note: '',
            tags,
          };
        }),
        citations: marked.flatMap(([, claims = []], index) =>
          claims.map(([words, judged = {}], place) => {
            const link = { id: `c${index + 1}-${place + 1}`, statement: idOf(words), excerpt: `e${index + 1}` };
            return { ...unjudged(link), ...judged };
          }),
        ),
        ...sketch.with,
      },
    }),
  );
}

/** Compares two debates' readings of that source. */
export function compared(here: Debate, there: Debate, thereText = TEXT) {
  const placed = thereText === TEXT ? null : planReplacement(there.excerptsBySource.get('s'), thereText, TEXT);
  const [a, b] = readingsOf({ debate: here, source: 's' }, { debate: there, source: 's' }, placed);
  const comparison = compareReadings(a, b);
  return { comparison, differences: differencesIn(comparison) };
}

/** Compares two readers of the same debate. */
export function comparedByTags(debate: Debate, tags: readonly [string, string]) {
  const comparison = compareReadings(...taggedReadings({ debate, source: 's' }, tags));
  return { comparison, differences: differencesIn(comparison) };
}
