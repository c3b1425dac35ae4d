/** The columns of a table of an argument that are understood. */
export const COLUMNS = [
  'id',
  'claim',
  'kind',
  'relation',
  'target',
  'step',
  'premise',
  'scheme',
  'relation note',
  'relation weight',
  'implicit',
  'weight',
  'tags',
  'note',
  'speaker',
  'act',
  'source',
  'quote',
] as const;
export type Column = (typeof COLUMNS)[number];

const OTHER_NAMES: Readonly<Record<string, Column>> = {
  key: 'id',
  nr: 'id',
  'no.': 'id',
  number: 'id',
  statement: 'claim',
  text: 'claim',
  argument: 'claim',
  assertion: 'claim',
  thesis: 'claim',
  type: 'kind',
  stance: 'relation',
  polarity: 'relation',
  side: 'relation',
  'relation type': 'relation',
  parent: 'target',
  'bears on': 'target',
  to: 'target',
  conclusion: 'target',
  'reply to': 'target',
  linked: 'step',
  inference: 'step',
  comment: 'note',
  comments: 'note',
  notes: 'note',
  tag: 'tags',
  code: 'tags',
  codes: 'tags',
  strength: 'weight',
  author: 'speaker',
  who: 'speaker',
  by: 'speaker',
  person: 'speaker',
  document: 'source',
  reference: 'source',
  citation: 'source',
  url: 'source',
  quotation: 'quote',
  passage: 'quote',
  excerpt: 'quote',
  words: 'quote',
  evidence: 'quote',
};

/** Returns the column that a heading names; null for one that is not understood. */
export function columnOf(heading: string): Column | null {
  const words = heading
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  const known = COLUMNS.find((column) => column === words);
  return known ?? (Object.hasOwn(OTHER_NAMES, words) ? (OTHER_NAMES[words] ?? null) : null);
}
