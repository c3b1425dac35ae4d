import { shortQuote } from '../../../shared/model/naming.ts';
import type { Notice, NoticeKind } from '../../../shared/sources/notices.ts';

export type FindingKind = 'struck' | 'hidden' | 'scriptless' | 'pictured' | 'field' | 'embedded' | 'cited' | 'unclean';

interface Finding {
  count: number;
  readonly samples: string[];
  readonly start: number;
  readonly after: string;
}

/** Samples that a notice quotes. */
const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 60;

const KINDS: Readonly<Record<FindingKind, NoticeKind>> = {
  struck: 'left-out',
  hidden: 'left-out',
  scriptless: 'left-out',
  pictured: 'left-out',
  field: 'left-out',
  embedded: 'missing',
  cited: 'left-out',
  unclean: 'altered',
};

/** What a page holds and its text does not, counted while the text is written: by kind, with the first of each. */
export class Findings {
  readonly #found = new Map<FindingKind, Finding>();

  /** Adds a finding at `start` of the text, which stands there after the words `after`. */
  add(kind: FindingKind, sample: string, { start, after }: { start: number; after: string }, count = 1): void {
    const found = this.#found.get(kind) ?? { count: 0, samples: [], start, after };
    found.count += count;
    if (found.samples.length < MOST_SAMPLES && sample !== '' && !found.samples.includes(sample))
      found.samples.push(sample);
    this.#found.set(kind, found);
  }

  /** Takes over what was found in another part. */
  take(others: Findings): void {
    for (const [kind, { count, samples, start, after }] of others.#found) {
      const [first = '', ...more] = samples;
      this.add(kind, first, { start, after }, count);
      for (const sample of more) this.add(kind, sample, { start, after }, 0);
    }
  }

  notices(): readonly Notice[] {
    return [...this.#found].map(([kind, { count, samples, start, after }]) => {
      const place = after === '' ? 'at the beginning' : `after “${after}”`;
      return { kind: KINDS[kind], text: sentence(kind, count, samples), place, start };
    });
  }
}

function sentence(kind: FindingKind, count: number, samples: readonly string[]): string {
  const isOne = count === 1;
  const were = isOne ? 'was' : 'were';
  const quoted = quotedSamples(samples, count);
  switch (kind) {
    case 'struck':
      return `${count} struck ${isOne ? 'passage' : 'passages'} ${were} left out: ${quoted}.`;
    case 'hidden':
      return `${count} ${isOne ? 'passage' : 'passages'} that the page does not show ${were} left out: ${quoted}.`;
    case 'scriptless':
      return `${count} ${isOne ? 'passage' : 'passages'} that the page shows only where scripts do not run ${were} left out: ${quoted}.`;
    case 'pictured':
      return `${count} ${isOne ? 'picture, or part of one,' : 'pictures, or parts of them,'} ${were} left out, described as ${quoted}.`;
    case 'field':
      return `${count} ${isOne ? 'field' : 'fields'} of a form ${were} left out: ${quoted}.`;
    case 'embedded':
      return `${count} embedded ${isOne ? 'document or recording is' : 'documents or recordings are'} not in the text: ${samples.join(', ')}${count > samples.length ? ', …' : ''}.`;
    case 'cited':
      return `The page names the address of ${count} ${isOne ? 'quotation' : 'quotations'} without showing it: ${samples.join(', ')}${count > samples.length ? ', …' : ''}.`;
    case 'unclean':
      return `${count} ${isOne ? 'character' : 'characters'} that cannot be shown ${were} left out or replaced.`;
  }
}

function quotedSamples(samples: readonly string[], count: number): string {
  const quoted = samples.map((sample) => shortQuote(sample, LONGEST_SAMPLE)).join(', ');
  return count > samples.length ? `${quoted}, …` : quoted;
}
