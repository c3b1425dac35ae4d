import { ARGUMENT_ENDINGS } from '../formats/data-formats.ts';

/** Passages as Web Annotations, references as CSL-JSON and BibTeX, and the argument for other programs. */
export const SOURCE_FORMATS = ['jsonld', 'csl.json', 'bib', ...ARGUMENT_ENDINGS] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];
