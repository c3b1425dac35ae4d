import { t } from '../../../shared/language/translate.ts';
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
      const place = after === '' ? t('at the beginning') : t('after “{words}”', { words: after });
      return { kind: KINDS[kind], text: sentence(kind, count, samples), place, start };
    });
  }
}

function sentence(kind: FindingKind, count: number, samples: readonly string[]): string {
  const quoted = quotedSamples(samples, count);
  const named = count > samples.length ? `${samples.join(', ')}, …` : samples.join(', ');
  switch (kind) {
    case 'struck':
      return t('{count, plural, one {# struck passage was} other {# struck passages were}} left out: {quoted}.', {
        count,
        quoted,
      });
    case 'hidden':
      return t(
        '{count, plural, one {# passage that the page does not show was} other {# passages that the page does not show were}} left out: {quoted}.',
        { count, quoted },
      );
    case 'scriptless':
      return t(
        '{count, plural, one {# passage that the page shows only where scripts do not run was} other {# passages that the page shows only where scripts do not run were}} left out: {quoted}.',
        { count, quoted },
      );
    case 'pictured':
      return t(
        '{count, plural, one {# picture, or part of one, was} other {# pictures, or parts of them, were}} left out, described as {quoted}.',
        { count, quoted },
      );
    case 'field':
      return t('{count, plural, one {# field of a form was} other {# fields of a form were}} left out: {quoted}.', {
        count,
        quoted,
      });
    case 'embedded':
      return t(
        '{count, plural, one {# embedded document or recording is} other {# embedded documents or recordings are}} not in the text: {named}.',
        { count, named },
      );
    case 'cited':
      return t(
        'The page names the address of {count, plural, one {# quotation} other {# quotations}} without showing it: {named}.',
        { count, named },
      );
    case 'unclean':
      return t(
        '{count, plural, one {# character that cannot be shown was} other {# characters that cannot be shown were}} left out or replaced.',
        { count },
      );
  }
}

function quotedSamples(samples: readonly string[], count: number): string {
  const quoted = samples.map((sample) => shortQuote(sample, LONGEST_SAMPLE)).join(', ');
  return count > samples.length ? `${quoted}, …` : quoted;
}
