/** Passages as Web Annotations, references as CSL-JSON and BibTeX. */
export const SOURCE_FORMATS = ['jsonld', 'csl.json', 'bib'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];
