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

const GRAPH_LOSSES = ['Speakers, moves, sources, passages and citations'];
const TABLE_LOSSES = ['Texts of sources', 'Passages that no claim cites', 'Moves on relations', 'Places of cards'];

/** The name of each data format, and what of a debate it does not hold. */
export const DATA_FORMAT_FACTS: Readonly<
  Record<DataFormat, { readonly name: string; readonly losses: readonly string[] }>
> = {
  json: { name: 'Counterclaim JSON', losses: [] },
  jsonld: { name: 'Web Annotations', losses: ['All but passages, and what cites them'] },
  bib: { name: 'BibTeX', losses: ['All but the records of sources'] },
  ris: { name: 'RIS', losses: ['All but the records of sources'] },
  'csl.json': { name: 'CSL-JSON', losses: ['All but the records of sources'] },
  'aif.json': { name: 'AIF', losses: ['Sources', 'Passages and citations', 'Places of cards'] },
  'xaif.json': { name: 'xAIF, with the text and its spans', losses: ['Originals of sources'] },
  argdown: { name: 'Argdown', losses: ['Originals of sources'] },
  canvas: { name: 'JSON Canvas', losses: [...GRAPH_LOSSES, 'Maps after the first'] },
  graphml: { name: 'GraphML', losses: [...GRAPH_LOSSES, 'Maps after the first'] },
  dot: { name: 'Graphviz DOT', losses: [...GRAPH_LOSSES, 'Places of cards'] },
  mmd: { name: 'Mermaid', losses: [...GRAPH_LOSSES, 'Notes, tags and weights', 'Places of cards'] },
  'kialo.txt': {
    name: 'Kialo text',
    losses: [
      ...GRAPH_LOSSES,
      'Relations on relations',
      'Which premises are linked',
      'Notes, tags, weights and schemes',
    ],
  },
  csv: { name: 'CSV', losses: TABLE_LOSSES },
  tsv: { name: 'Tab-separated values', losses: TABLE_LOSSES },
  xlsx: { name: 'Excel workbook', losses: TABLE_LOSSES },
  opml: {
    name: 'OPML',
    losses: [...GRAPH_LOSSES, 'Relations on relations', 'Notes and weights of relations', 'Places of cards'],
  },
  qdpx: {
    name: 'REFI-QDA project',
    losses: [
      'Relations on relations',
      'Schemes, notes and weights of relations',
      'Speakers and moves',
      'Originals and records of sources',
      'Places of cards',
    ],
  },
};
