import type { CslItem, SourceId } from '../../model/entities.ts';
import type { ReferenceStyle } from '../../sources/references/references.ts';
import { withoutTextMembers } from '../../sources/text-members.ts';

/** The names of the styles in Zotero's repository. */
const ZOTERO_STYLES: Readonly<Record<ReferenceStyle, string>> = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-notes-bibliography',
  oscola: 'oscola',
  vancouver: 'vancouver',
};
const SCHEMA = 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json';
/** Characters of a custom property: Word takes no more. */
const LONGEST_PROPERTY = 255;

/** A mention of a source in a note. */
export interface CitedItem {
  readonly source: SourceId;
  readonly csl: CslItem;
  /** As it is printed in the document; null for none. */
  readonly page: string | null;
  /** The mention as it stands in the note. */
  readonly shown: string;
  /** The number of its note. */
  readonly note: number;
}

/**
 * Returns the code of a field that Zotero's plug-ins for Word and LibreOffice take for one of their citations. The record is in it, so that
 * it also works where the user's library does not have the source.
 */
export function citationCode({ source, csl, page, shown, note }: CitedItem): string {
  const uri = zoteroUri(source);
  const { id: _, ...record } = withoutTextMembers(csl);
  const item = { id: uri, uris: [uri], itemData: { ...record, id: uri } };
  const citation = {
    citationID: `note${note}`,
    properties: { formattedCitation: shown, plainCitation: shown, noteIndex: note },
    citationItems: [page === null ? item : { ...item, locator: page, label: 'page' }],
    schema: SCHEMA,
  };
  return `ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify(citation)}`;
}

/** Returns the code of the field of the bibliography, in which all of these sources stand, cited or not. */
export function bibliographyCode(sources: Iterable<SourceId>): string {
  const uncited = [...sources].map((source) => [zoteroUri(source)]);
  return `ADDIN ZOTERO_BIBL ${JSON.stringify({ uncited, omitted: [], custom: [] })} CSL_BIBLIOGRAPHY`;
}

/** The styles that cite in footnotes. */
const NOTE_STYLES: ReadonlySet<ReferenceStyle> = new Set<ReferenceStyle>(['chicago', 'oscola']);

/** Returns what Zotero keeps of a document: the style, and that citations are fields. */
export function zoteroData(style: ReferenceStyle, language: string, session: string): string {
  return [
    `<data data-version="3" zotero-version="7.0.0"><session id="${session}"/>`,
    `<style id="http://www.zotero.org/styles/${ZOTERO_STYLES[style]}" locale="${/^[\w-]+$/u.test(language) ? language : 'en-GB'}" hasBibliography="1" bibliographyStyleHasBeenSet="1"/>`,
    `<prefs><pref name="fieldType" value="Field"/>${NOTE_STYLES.has(style) ? '<pref name="noteType" value="1"/>' : ''}`,
    '<pref name="automaticJournalAbbreviations" value="true"/></prefs></data>',
  ].join('');
}

/** Returns that as the custom properties of a Word document. */
export function zoteroProperties(style: ReferenceStyle, language: string, session: string): [string, string][] {
  const pieces = zoteroData(style, language, session).match(new RegExp(`[^]{1,${LONGEST_PROPERTY}}`, 'gu')) ?? [];
  return pieces.map((piece, index) => [`ZOTERO_PREF_${index + 1}`, piece]);
}

/** The same for every citation of a source, so that Zotero knows them for one; no library has it. */
function zoteroUri(source: SourceId): string {
  return `http://zotero.org/users/local/counterclaim/items/${encodeURIComponent(source.toWellFormed())}`;
}
