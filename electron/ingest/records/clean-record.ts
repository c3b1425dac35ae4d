import type { CslDate, CslItem, CslName } from '../../../shared/model/entities.ts';
import { jsonFault } from '../../../shared/model/json-size.ts';
import { cslText } from '../../../shared/sources/csl-text.ts';
import { doiIn } from '../../../shared/sources/identifiers.ts';
import { zoteroAddressOf } from '../../../shared/sources/zotero-address.ts';

const DATES = new Set(['issued', 'accessed', 'event-date', 'original-date', 'submitted', 'available-date']);
const NAMES = new Set(
  (
    'author editor translator director container-author collection-editor composer compiler contributor curator ' +
    'editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author ' +
    'performer producer recipient reviewed-author script-writer series-creator chair'
  ).split(' '),
);
/** Members that are another program's own. */
const LEFT_OUT = new Set(['id', 'custom', 'system_id', 'categories', 'journalAbbreviation', 'shortTitle']);

/**
 * Returns what another program says of a work as a record of this one: texts, names and dates in their places, DOIs
 * without an address, and the address of the item in Zotero. null if it is not a record, or larger than one may be.
 */
export function cleanRecord(given: unknown): CslItem | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const item = given as Readonly<Record<string, unknown>>;
  const members = Object.entries(item).flatMap(([member, value]): [string, unknown][] => {
    if (LEFT_OUT.has(member) || member.startsWith('_')) return [];
    if (member === 'type') return [];
    const clean = cleanMember(member, value);
    return clean === undefined ? [] : [[member, clean]];
  });
  const zotero = zoteroAddressOf(item);
  const record: CslItem = {
    type: cslText(item['type']) || 'document',
    ...Object.fromEntries(members),
    ...(zotero === '' ? {} : { custom: { zotero } }),
  };
  const says = Object.keys(record).some((member) => !['type', 'custom', 'citation-key'].includes(member));
  return says && jsonFault(record) === null ? record : null;
}

function cleanMember(member: string, value: unknown): unknown {
  if (DATES.has(member)) return cleanDate(value);
  if (NAMES.has(member)) return cleanNames(value);
  // Catalogues give every title as a list.
  const single = Array.isArray(value) ? value[0] : value;
  if (typeof single === 'number') return String(single);
  if (typeof single !== 'string' || single.trim() === '') return undefined;
  return member === 'DOI' ? doiIn(single) : single.trim();
}

function cleanNames(value: unknown): readonly CslName[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.flatMap((name): CslName[] => {
    if (typeof name === 'string') return name.trim() === '' ? [] : [{ literal: name.trim() }];
    if (typeof name !== 'object' || name === null) return [];
    const parts = Object.entries(name).filter(([part, text]) => !part.startsWith('_') && cslText(text) !== '');
    return parts.length === 0 ? [] : [Object.fromEntries(parts.map(([part, text]) => [part, cslText(text)]))];
  });
  return names.length === 0 ? undefined : names;
}

function cleanDate(value: unknown): CslDate | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : { raw: value.trim() };
  if (typeof value !== 'object' || value === null) return undefined;
  const date = value as CslDate;
  const given: unknown = date['date-parts'];
  const ranges = Array.isArray(given) ? given.filter(Array.isArray).map(numbersIn) : [];
  const parts = ranges.filter((range) => range.length > 0);
  const { 'date-parts': _, ...others } = date;
  const kept = Object.fromEntries(
    Object.entries(others).filter(([, each]) => ['string', 'number', 'boolean'].includes(typeof each) && each !== ''),
  );
  const clean = parts.length === 0 ? kept : { 'date-parts': parts, ...kept };
  return Object.keys(clean).length === 0 ? undefined : clean;
}

/** Returns the numbers of a date, up to the first that is not one. */
function numbersIn(parts: readonly unknown[]): readonly number[] {
  const numbers = parts.map((part) => (part === null || part === '' ? Number.NaN : Number(part)));
  const end = numbers.findIndex((number) => !Number.isInteger(number) || number === 0);
  return end === -1 ? numbers : numbers.slice(0, end);
}
