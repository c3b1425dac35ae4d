import type { RelationKind } from '../../model/entities.ts';

const SUPPORT =
  'support|because|evidence|reason|entail|justif|agree|therefore|infer(?!ior)|back(?:s|ed|ing|up)?(?!\\p{L})';
const ATTACK =
  'attack|oppos|object(?!ive)|rebut|undercut|undermin|against|defeat|refut|disagree|challeng|contradict|conflict|counter|weaken|disprov|den(?:y|ies|ied|ial)|contest|unsupport|unjustif';
const DENIED = "(?:not|never|no|without|cannot|\\p{L}*n['’]t)[\\s_-]+(?!only)(?:\\p{L}+[\\s_-]+){0,2}";

/** Words are told by their beginnings, so that “task” does not ask; those that are denied come first. What does not attack has no kind. */
const WORDS: readonly (readonly [RegExp, RelationKind | null])[] = [
  [/^(?:-|−|–|con|contra|cons)$/i, 'attacks'],
  [/^(?:\+|pro|pros)$/i, 'supports'],
  [startsIn(`${DENIED}(?:${SUPPORT})`), 'attacks'],
  [startsIn(`${DENIED}(?:${ATTACK})`), null],
  [startsIn(ATTACK), 'attacks'],
  [startsIn(SUPPORT), 'supports'],
  [startsIn('answer|respond|respons|position'), 'answers'],
  [startsIn('question|ask'), 'questions'],
  [startsIn('restate|equivalen|same|rephras|paraphras|expand'), 'restates'],
];

function startsIn(beginnings: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${beginnings})`, 'iu');
}

/** Returns the kind of relation that the label of an arrow names; null when it names none. */
export function kindOfLabel(label: string): RelationKind | null {
  // Words may stand together, as in “hasEvidence”.
  const words = label.trim().replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
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
