import { msg } from '../../language/translate.ts';
import type { ReferenceStyle } from '../../sources/references/references.ts';
import { zoteroData } from './zotero-fields.ts';

/** Where the links lead by which Zotero knows what it takes over. */
export const TRANSFER_ADDRESS = 'https://www.zotero.org/';

/** What a document begins with whose citations Zotero takes over, in any word processor that it has a plug-in for. */
export const TRANSFER_LINES: readonly string[] = [
  'ZOTERO_TRANSFER_DOCUMENT',
  '',
  msg(
    'The citations in this document are in a form that can be moved between word processors. Open it in Word, LibreOffice or Google Docs, and press Refresh in Zotero’s plug-in to go on with them.',
  ),
  '',
];

/** Returns the code of a field as it stands in such a document: without what only the fields of Word have. */
export function transferCode(code: string): string {
  return code.replace(/^ADDIN ZOTERO_/u, '');
}

/** Returns what Zotero keeps of a document, as it stands at the end of one. */
export function transferPreferences(style: ReferenceStyle, language: string): string {
  return `DOCUMENT_PREFERENCES ${zoteroData(style, language, 'counterclaim')}`;
}
