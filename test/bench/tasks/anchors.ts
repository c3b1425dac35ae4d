import search from 'approx-string-match';
import { anchorAt } from '../../../shared/anchors/anchor.ts';
import { Relocator } from '../../../shared/anchors/relocate.ts';
import type { Anchor } from '../../../shared/model/entities.ts';
import { type EditedText, editedText } from '../../fixtures/edited-texts.ts';
import { randomNumbers } from '../../fixtures/large-debates.ts';
import { type Measurement, measured } from '../measurement.ts';

export interface AnchorsInput {
  readonly method: 'ours' | 'indexOf' | 'approx';
  /** Characters of a text. */
  readonly size: number;
  /** The share of words that are changed. */
  readonly changed: number;
  readonly passages: number;
  /** True if the text is written anew, too, with other white space, marks and hyphens. */
  readonly writtenAnew?: boolean;
}

interface Found {
  readonly kind: 'exact' | 'moved' | 'lost';
  /** The proposed beginning. */
  readonly start: number;
}

type Finder = (text: EditedText) => (anchor: Anchor) => Found;

const FINDERS: Readonly<Record<AnchorsInput['method'], Finder>> = {
  ours: ({ before, after }) => {
    const relocator = new Relocator(before, after);
    return (anchor) => {
      const found = relocator.relocate(anchor);
      return { kind: found.kind, start: found.kind === 'lost' ? -1 : found.anchor.start };
    };
  },
  indexOf:
    ({ after }) =>
    ({ exact }) => {
      const start = after.indexOf(exact);
      return { kind: start < 0 ? 'lost' : 'exact', start };
    },
  approx:
    ({ after }) =>
    ({ exact }) => {
      const [best] = search(after, exact, Math.floor(exact.length * 0.4)).toSorted((a, b) => a.errors - b.errors);
      if (best === undefined) return { kind: 'lost', start: -1 };
      return { kind: best.errors === 0 ? 'exact' : 'moved', start: best.start };
    },
};

/** Finds passages in edited texts, as many as are asked for; the time is that for 1,000. */
export async function run({
  method,
  size,
  changed,
  passages,
  writtenAnew = false,
}: AnchorsInput): Promise<Measurement> {
  const random = randomNumbers(size + changed * 1000);
  const each = Math.max(1, Math.min(passages, Math.round(size / 1000)));
  const counts = { exact: 0, moved: 0, lost: 0, wrong: 0 };
  let ms = 0;
  let cpuMs = 0;
  let done = 0;
  while (done < passages) {
    const edits = { changed, moved: writtenAnew ? 0 : Math.ceil(size / 20_000), decoys: !writtenAnew, writtenAnew };
    const text = editedText(size, each, edits, random);
    const anchors = text.passages.map(({ start, end }) => anchorAt(text.before, start, end));
    const finding = await measured(() => {
      const find = FINDERS[method](text);
      return anchors.map(find);
    });
    ms += finding.ms;
    cpuMs += finding.cpuMs;
    for (const [i, found] of finding.result.entries()) {
      counts[found.kind] += 1;
      if (found.kind === 'exact' && found.start !== text.passages[i]?.now?.start) counts.wrong += 1;
    }
    done += each;
  }
  const share = (count: number) => `${((100 * count) / done).toFixed(0)} %`;
  const note = `exact ${share(counts.exact)}, moved ${share(counts.moved)}, lost ${share(counts.lost)}, wrong ${counts.wrong} of ${done.toLocaleString('en-GB')}`;
  return { ms: (ms / done) * 1000, cpuMs: (cpuMs / done) * 1000, peakMb: null, note };
}
