/**
 * Reports (Word, HTML, Markdown), passages as Web Annotations, references as CSL-JSON and BibTeX.
 */
export const SOURCE_FORMATS = ['docx', 'html', 'md', 'jsonld', 'csl.json', 'bib'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];
