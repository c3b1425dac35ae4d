import type { CslItem } from '../../model/entities.ts';
import { apaMention, apaReference } from './apa.ts';
import { chicagoMention, chicagoNote, chicagoReference } from './chicago.ts';
import { mlaMention, mlaReference } from './mla.ts';
import { oscolaMention, oscolaNote, oscolaReference } from './oscola.ts';
import type { ReferencePart } from './reference-part.ts';
import { vancouverMention, vancouverReference } from './vancouver.ts';

/** The styles in which sources are referred to; a file each. */
export const REFERENCE_STYLES = ['apa', 'mla', 'chicago', 'oscola', 'vancouver'] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];
export const DEFAULT_STYLE: ReferenceStyle = 'apa';

/** The styles as they are called. */
export const STYLE_NAMES: Readonly<Record<ReferenceStyle, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago (notes)',
  oscola: 'OSCOLA',
  vancouver: 'Vancouver',
};

/** What a style makes of a record, and of a page of it, from 1. */
interface StyleWriter {
  readonly reference: (csl: CslItem, page: number | null) => ReferencePart[];
  /** The first note on a work, where that is not its entry. */
  readonly note?: (csl: CslItem, page: number | null) => ReferencePart[];
  readonly mention: (csl: CslItem, page: number | null) => ReferencePart[];
}

const WRITERS: Readonly<Record<ReferenceStyle, StyleWriter>> = {
  apa: { reference: apaReference, mention: apaMention },
  mla: { reference: mlaReference, mention: mlaMention },
  chicago: { reference: chicagoReference, note: chicagoNote, mention: chicagoMention },
  oscola: { reference: oscolaReference, note: oscolaNote, mention: oscolaMention },
  vancouver: { reference: vancouverReference, mention: vancouverMention },
};

/**
 * Returns a source's entry in a list of references; with `page`, from 1 in the document, also that page as it is
 * printed. Any CSL-JSON item gives one: missing parts are left out.
 */
export function formatReference(csl: CslItem, style: ReferenceStyle, page: number | null = null): ReferencePart[] {
  return WRITERS[style].reference(csl, page);
}

/** Returns the first note on a source, as a footnote has it: names in their natural order in styles with notes. */
export function formatNote(csl: CslItem, style: ReferenceStyle, page: number | null = null): ReferencePart[] {
  const { note, reference } = WRITERS[style];
  return (note ?? reference)(csl, page);
}

/**
 * Returns a short mention of a source whose reference stands elsewhere, to be set beside a quote or in a later note:
 * `Cooper & Philp (2025), Minutes, p. 3`.
 */
export function formatMention(csl: CslItem, style: ReferenceStyle, page: number | null = null): ReferencePart[] {
  return WRITERS[style].mention(csl, page);
}
