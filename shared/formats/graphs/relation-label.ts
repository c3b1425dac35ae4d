import type { RelationKind } from '../../model/entities.ts';

const WORDS: readonly (readonly [RegExp, RelationKind])[] = [
  [
    /^(?:-|−|–|con|contra|cons)$|attack|oppos|object|rebut|undercut|undermin|against|defeat|refut|disagree|challeng|contradict|conflict|counter/i,
    'attacks',
  ],
  [/^(?:\+|pro|pros)$|support|because|evidence|reason|entail|justif|agree|therefore|infer|back/i, 'supports'],
  [/answer|respond|respons|position/i, 'answers'],
  [/question|ask/i, 'questions'],
  [/restate|equivalen|same|rephras|paraphras|expand/i, 'restates'],
];

/** Returns the kind of relation that the label of an arrow names; null when it names none. */
export function kindOfLabel(label: string): RelationKind | null {
  const words = label.trim();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Returns the kind of relation that red or green stand for; null for other colours. */
export function kindOfColour(colour: string): RelationKind | null {
  const words = colour.trim().toLowerCase();
  if (/^(?:dark|pale)?green\d?$|^(?:forest|lime|sea)green$/.test(words)) return 'supports';
  if (/^(?:dark)?red\d?$|^(?:crimson|firebrick)$/.test(words)) return 'attacks';
  const [, red, green, blue] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:[\da-f]{2})?$/.exec(words)?.map((part) => Number.parseInt(part, 16)) ??
    [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (red > 1.5 * green && red > 1.3 * blue) return 'attacks';
  return green > 1.3 * red && green > 1.2 * blue ? 'supports' : null;
}
