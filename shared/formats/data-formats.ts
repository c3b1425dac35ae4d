import { msg } from '../language/translate.ts';
/** The formats in which the argument of a debate leaves for other programs, by file ending. */
export const ARGUMENT_ENDINGS = [
  'aif.json',
  'xaif.json',
  'argdown',
  'canvas',
  'graphml',
  'dot',
  'mmd',
  'kialo.txt',
  'csv',
  'tsv',
  'xlsx',
  'opml',
  'qdpx',
] as const;
export type ArgumentEnding = (typeof ARGUMENT_ENDINGS)[number];

/** The data formats in which a debate, or what its sources say, can be exported, by file ending. */
export const DATA_FORMATS = ['json', 'jsonld', 'bib', 'ris', 'csl.json', ...ARGUMENT_ENDINGS] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

const GRAPH_LOSSES = [msg('Speakers, moves, sources, passages and citations')];
const TABLE_LOSSES = [
  msg('Texts of sources'),
  msg('Passages that no claim cites'),
  msg('Moves on relations'),
  msg('Places of cards'),
];

/** The name of each data format, and what of a debate it does not hold. */
export const DATA_FORMAT_FACTS: Readonly<
  Record<DataFormat, { readonly name: string; readonly losses: readonly string[] }>
> = {
  json: { name: msg('Counterclaim JSON'), losses: [] },
  jsonld: { name: msg('Web Annotations'), losses: [msg('All but passages, and what cites them')] },
  bib: { name: 'BibTeX', losses: [msg('All but the records of sources')] },
  ris: { name: 'RIS', losses: [msg('All but the records of sources')] },
  'csl.json': { name: 'CSL-JSON', losses: [msg('All but the records of sources')] },
  'aif.json': { name: 'AIF', losses: [msg('Sources'), msg('Passages and citations'), msg('Places of cards')] },
  'xaif.json': { name: msg('xAIF, with the text and its spans'), losses: [msg('Originals of sources')] },
  argdown: { name: msg('Argdown'), losses: [msg('Originals of sources')] },
  canvas: { name: msg('JSON Canvas'), losses: [...GRAPH_LOSSES, msg('Maps after the first')] },
  graphml: { name: 'GraphML', losses: [...GRAPH_LOSSES, msg('Maps after the first')] },
  dot: { name: msg('Graphviz DOT'), losses: [...GRAPH_LOSSES, msg('Places of cards')] },
  mmd: { name: msg('Mermaid'), losses: [...GRAPH_LOSSES, msg('Notes, tags and weights'), msg('Places of cards')] },
  'kialo.txt': {
    name: msg('Kialo text'),
    losses: [
      ...GRAPH_LOSSES,
      msg('Relations on relations'),
      msg('Which premises are linked'),
      msg('Notes, tags, weights and schemes'),
    ],
  },
  csv: { name: 'CSV', losses: TABLE_LOSSES },
  tsv: { name: msg('Tab-separated values'), losses: TABLE_LOSSES },
  xlsx: { name: msg('Excel workbook'), losses: TABLE_LOSSES },
  opml: {
    name: 'OPML',
    losses: [
      ...GRAPH_LOSSES,
      msg('Relations on relations'),
      msg('Notes and weights of relations'),
      msg('Places of cards'),
    ],
  },
  qdpx: {
    name: msg('REFI-QDA project'),
    losses: [
      msg('Relations on relations'),
      msg('Schemes, notes and weights of relations'),
      msg('Speakers and moves'),
      msg('Originals and records of sources'),
      msg('Places of cards'),
    ],
  },
};
