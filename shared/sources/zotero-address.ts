import type { CslItem } from '../model/entities.ts';
import { cslText } from './csl-text.ts';

/** The address at which Zotero shows one of its items, and nothing else. */
const SELECT = /^zotero:\/\/select\/(?:(?:library|groups\/\d{1,12})\/items\/[A-Z0-9]{8}|items\/\d{1,12}_[A-Z0-9]{8})$/u;
/** The address by which Zotero names an item in what it exports. */
const ITEM =
  /^https?:\/\/(?:www\.)?zotero\.org\/(?:users\/(?:local\/)?\w+|(?<group>groups\/\d{1,12}))\/items\/(?<key>[A-Z0-9]{8})$/u;

/** Tells whether an address does nothing but show an item in Zotero. */
export function isZoteroAddress(text: string): boolean {
  return SELECT.test(text);
}

/** Returns the address at which Zotero shows the item of a record that it exported; '' for none. */
export function zoteroAddressOf({ id, custom }: { readonly id?: unknown; readonly custom?: unknown }): string {
  const kept = typeof custom === 'object' && custom !== null ? cslText(Object(custom)['zotero']) : '';
  for (const text of [kept, cslText(id)]) {
    if (isZoteroAddress(text)) return text;
    const { group = 'library', key } = ITEM.exec(text)?.groups ?? {};
    if (key !== undefined) return `zotero://select/${group}/items/${key}`;
  }
  return '';
}

/** Returns the address at which Zotero shows the item that a source was taken from; '' for none. */
export function zoteroAddress(csl: CslItem): string {
  return zoteroAddressOf({ custom: csl['custom'] });
}

/** Returns the key of a record's item in Zotero; '' for none. */
export function zoteroKey(csl: CslItem): string {
  return zoteroAddressOf({ id: csl['id'], custom: csl['custom'] }).slice(-8);
}
