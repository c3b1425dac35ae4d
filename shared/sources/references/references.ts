import type { CslItem } from '../../model/entities.ts';
import { apaMention, apaReference } from './apa.ts';
import type { ReferencePart } from './reference-part.ts';

/** The styles in which sources are referred to; a file each. */
export const REFERENCE_STYLES = ['apa'] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];
export const DEFAULT_STYLE: ReferenceStyle = 'apa';

/** What a style makes of a record, and of a page of it, from 1. */
interface StyleWriter {
  readonly reference: (csl: CslItem, page: number | null) => ReferencePart[];
  readonly mention: (csl: CslItem, page: number | null) => ReferencePart[];
}

const WRITERS: Readonly<Record<ReferenceStyle, StyleWriter>> = {
  apa: { reference: apaReference, mention: apaMention },
};

/**
 * Returns a source's entry in a list of references; with `page`, from 1 in the document, also that page as it is
 * printed. Any CSL-JSON item gives one: missing parts are left out.
 */
export function formatReference(csl: CslItem, style: ReferenceStyle, page: number | null = null): ReferencePart[] {
  return WRITERS[style].reference(csl, page);
}

/**
 * Returns a short mention of a source whose reference stands elsewhere, to be set beside a quote:
 * `Cooper & Philp (2025), Minutes, p. 3`.
 */
export function formatMention(csl: CslItem, style: ReferenceStyle, page: number | null = null): ReferencePart[] {
  return WRITERS[style].mention(csl, page);
}
