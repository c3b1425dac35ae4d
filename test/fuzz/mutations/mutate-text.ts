import type { Random } from '../../fixtures/random-source.ts';

/** Words that mean something to some reader, and what no writer would put there. */
const TELLING = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '\0',
    '\u202e',
    '\ufeff',
    '&#0;',
    '&lol;',
    '<![CDATA[',
    ']]>',
    '-->',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&',
  ],
  ...[
    '-1',
    '0',
    '1e999',
    'NaN',
    '9'.repeat(400),
    'null',
    'true',
    '\t',
    '\n',
    '\r\n',
    ',',
    ';',
    ':',
    '-',
    '+',
    '#',
    '*',
    '@',
    '%',
  ],
  ...['a'.repeat(21_000), '('.repeat(2_000), '<a>'.repeat(2_000), '['.repeat(2_000), '- '.repeat(2_000), '&a1 *a1 '],
];

type Mutation = (text: string, random: Random) => string;

const insert: Mutation = (text, random) => {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(TELLING) + text.slice(at);
};

/** Puts a word, a number or a sign in the place of one that stands there. */
const replaceWord: Mutation = (text, random) => {
  const words = [...text.matchAll(/[\w.-]+/g)];
  if (words.length === 0) return text;
  const { 0: word, index } = random.pick(words);
  const other = random.oneIn(2) ? random.pick(words)[0] : random.pick(TELLING);
  return text.slice(0, index) + other + text.slice(index + word.length);
};

const cutEnd: Mutation = (text, random) => text.slice(0, random.below(text.length));

const takeOut: Mutation = (text, random) => {
  const from = random.below(text.length);
  return text.slice(0, from) + text.slice(from + 1 + random.below(40));
};

const repeatLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const copies = Array.from({ length: 1 + random.below(60) }, () => lines[at] ?? '');
  return [...lines.slice(0, at), ...copies, ...lines.slice(at)].join('\n');
};

const swapLines: Mutation = (text, random) => {
  const lines = text.split('\n');
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  return lines
    .with(one, lines[other] ?? '')
    .with(other, lines[one] ?? '')
    .join('\n');
};

const indentLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return lines
    .with(at, random.pick(['\t', '  ', '      ', '- ', '+ ', '# ', '']) + (lines[at] ?? '').trimStart())
    .join('\n');
};

const MUTATIONS: readonly Mutation[] = [
  insert,
  insert,
  replaceWord,
  replaceWord,
  cutEnd,
  takeOut,
  repeatLine,
  swapLines,
  indentLine,
];

/** Returns `original` with one to six changes such as slips of the hand, broken programs and attackers make. */
export function mutateText(original: string, random: Random): string {
  let text = original;
  const changes = random.oneIn(2) ? 1 : 1 + random.below(5);
  for (let left = changes; left > 0 && text.length > 0; left--) text = random.pick(MUTATIONS)(text, random);
  return text;
}
