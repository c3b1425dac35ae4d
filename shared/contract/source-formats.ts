import { ARGUMENT_ENDINGS } from '../formats/data-formats.ts';

/** Passages as Web Annotations, references as CSL-JSON, BibTeX and RIS, and the argument for other programs. */
export const SOURCE_FORMATS = ['jsonld', 'csl.json', 'bib', 'ris', ...ARGUMENT_ENDINGS] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];
