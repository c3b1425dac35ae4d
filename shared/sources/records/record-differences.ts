import type { CslDate, CslItem, CslName } from '../../model/entities.ts';
import { cslText } from '../csl-text.ts';
import { doiIn, isbn13, isbnsIn } from '../identifiers.ts';
import { authorsText, dateText } from '../record-text.ts';
import { zoteroAddress } from '../zotero-address.ts';

/** How a record differs from that of a source, by the members of CSL. */
export interface RecordDifferences {
  /** Members that only the record has. */
  readonly added: readonly string[];
  /** Members of which both say something, and not the same. */
  readonly other: readonly string[];
}

/** Members that are no statement about the work. */
const PASSED_OVER = new Set(['custom', 'id', 'citation-key']);

/** Compares the record of a source with another of the same work. */
export function recordDifferences(known: CslItem, record: CslItem): RecordDifferences {
  const added: string[] = [];
  const other: string[] = [];
  for (const [member, value] of Object.entries(record)) {
    const said = memberInWords(member, value);
    if (PASSED_OVER.has(member) || said === '') continue;
    const before = memberInWords(member, known[member]);
    if (before === '' || (member === 'type' && before === 'document')) {
      if (before !== said) added.push(member);
    } else if (compared(member, before) !== compared(member, said)) other.push(member);
  }
  if (zoteroAddress(known) === '' && zoteroAddress(record) !== '') added.push('zotero');
  return { added, other };
}

/** Returns what a member of a record says, as one shows it to a reader; '' for nothing. */
export function memberInWords(member: string, value: unknown): string {
  if (Array.isArray(value)) return authorsText(value as readonly CslName[]).replaceAll('\n', '; ');
  if (typeof value === 'object' && value !== null) return dateText(value as CslDate);
  return member === 'zotero' ? '' : cslText(value);
}

function compared(member: string, said: string): string {
  if (member === 'DOI') return doiIn(said).toLowerCase();
  if (member === 'ISBN') return isbnsIn(said).map(isbn13).join(' ') || said;
  return said.toLowerCase().replace(/[‐-―]/gu, '-').replace(/[’‘]/gu, "'").replace(/\/$/u, '');
}

/** Returns `known` with these members of another record of the same work, and its item in Zotero. */
export function withMembersOf(known: CslItem, record: CslItem, members: readonly string[]): CslItem {
  const taken = Object.fromEntries(
    members.filter((member) => member !== 'zotero' && member in record).map((member) => [member, record[member]]),
  );
  const zotero = members.includes('zotero') ? zoteroAddress(record) : '';
  const merged = { ...known, ...taken };
  return zotero === '' ? merged : { ...merged, custom: { ...Object(known['custom']), zotero } };
}
