/**
 * The last parts of the endings of formats that can be imported; apart from their readers, which a window need not load to tell
 * what is dropped on it.
 */
const OWN_ENDINGS = [
  'json',
  'aif',
  'argdown',
  'ad',
  'canvas',
  'mup',
  'yml',
  'yaml',
  'graphml',
  'dot',
  'gv',
  'lkif',
  'caf',
  'sadface',
  'tgf',
  'apx',
  'af',
  'bag',
  'opml',
  'mm',
  'qdpx',
  'qde',
  'jsonld',
];
/** Those of formats whose files can be sources as well. */
const SHARED_ENDINGS = ['xml', 'txt', 'md', 'markdown', 'csv', 'tsv', 'xlsx', 'rdf', 'ris', 'bib'];

export const IMPORT_ENDINGS: readonly string[] = [...OWN_ENDINGS, ...SHARED_ENDINGS];

/** Tells by its name whether a file may be one that can be imported. */
export function mayBeImported(name: string): boolean {
  return IMPORT_ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** Tells by its name whether a file is of another program for debates, and can be nothing else. */
export function isOfOtherProgram(name: string): boolean {
  return OWN_ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
