/** Passages as Web Annotations, references as CSL-JSON and BibTeX, and the argument for other programs. */
export const SOURCE_FORMATS = [
  'jsonld',
  'csl.json',
  'bib',
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
export type SourceFormat = (typeof SOURCE_FORMATS)[number];
