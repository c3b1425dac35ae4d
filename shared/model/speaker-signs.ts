import type { Debate } from './debate.ts';
import type { SpeakerId } from './entities.ts';

/** What tells a speaker where there is no room for a name: a colour, and letters that no other speaker of the debate has. */
export interface SpeakerSign {
  readonly id: SpeakerId;
  readonly name: string;
  readonly initials: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** Graphemes. An acronym of so many letters stands for itself. */
const LONGEST_ACRONYM = 5;

/** Returns the sign of each speaker, in the order of the debate. */
export function speakerSigns(debate: Debate): ReadonlyMap<SpeakerId, SpeakerSign> {
  const taken = new Set<string>();
  const signs = new Map<SpeakerId, SpeakerSign>();
  for (const { id, name, colour } of debate.speakers.values()) {
    const initials = choices(name).find((each) => !taken.has(each)) ?? numbered(name, taken);
    taken.add(initials);
    signs.set(id, { id, name, initials, colour });
  }
  return signs;
}

/** Returns what a name can be shortened to, the shortest first: its initials, and with more letters of its last word. */
function choices(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  // “for a”, “von der” and the like are no part of initials.
  const named = words.filter((word) => !/^\p{Ll}/u.test(word));
  const [first = '', ...others] = named.length === 0 ? words : named;
  const letters = graphemes(first);
  const last = others.at(-1);
  if (last === undefined) {
    const isAcronym = letters.length <= LONGEST_ACRONYM && /^[\p{Lu}\p{N}]+$/u.test(first);
    const shortest = isAcronym ? letters.length : Math.min(2, letters.length);
    return first === '' ? [] : beginnings(letters, shortest);
  }
  return beginnings(graphemes(last), 1).map((beginning) => `${letters[0]?.toUpperCase() ?? ''}${beginning}`);
}

function beginnings(letters: readonly string[], shortest: number): string[] {
  const most = Math.min(letters.length, LONGEST_ACRONYM);
  return Array.from({ length: Math.max(0, most - shortest + 1) }, (_, more) => {
    const [head = '', ...rest] = letters.slice(0, shortest + more);
    return `${head.toUpperCase()}${rest.join('')}`;
  });
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const [base = '?'] = choices(name);
  let number = 2;
  while (taken.has(`${base}${number}`)) number += 1;
  return taken.has(base) ? `${base}${number}` : base;
}

function graphemes(word: string): readonly string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment);
}
