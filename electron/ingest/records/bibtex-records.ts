import { plugins } from '@citation-js/core';
import { t } from '../../../shared/language/translate.ts';
import '@citation-js/plugin-bibtex';
import type { CslItem, CslName } from '../../../shared/model/entities.ts';
import { cslText } from '../../../shared/sources/csl-text.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { cleanRecord } from './clean-record.ts';
import type { RecordsReading } from './records-reading.ts';

const MOST_NAMED = 40;
/** The type of the input is told, so that nothing in it is taken for an address to be fetched. */
const CHAIN = {
  forceType: '@biblatex/text',
  generateGraph: false,
  maxChainLength: 10,
  strict: true,
  target: '@csl/list+object',
} as const;

/**
 * Reads BibTeX and BibLaTeX. An entry that is damaged does not spoil the others: then each is read by itself, with the
 * abbreviations of the file.
 */
export function bibtexRecords(text: string, check: () => void): RecordsReading {
  const whole = parsed(text);
  if (whole !== null) return withoutOthers(recordsOf(whole));
  const entries = entriesIn(text);
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry] as const));
  const abbreviations = entries.filter((entry) => /^@\s*string\b/iu.test(entry)).join('\n');
  const records: CslItem[] = [];
  const notices: Notice[] = [];
  for (const entry of entries) {
    check();
    if (/^@\s*(?:string|preamble|comment)\b/iu.test(entry)) continue;
    // What it says by reference to another entry stands in that one.
    const parent = byKey.get(crossreferenceIn(entry)) ?? '';
    const items = parsed([abbreviations, entry, parent].join('\n')) ?? parsed(`${abbreviations}\n${entry}`);
    if (items !== null) records.push(...recordsOf(items.slice(0, 1)));
    else {
      const key = keyOf(entry);
      const text =
        key === ''
          ? t('The entry is damaged, and is left out.')
          : t('The entry “{key}” is damaged, and is left out.', { key: key.slice(0, MOST_NAMED) });
      notices.push({ kind: 'missing', text, place: key === '' ? null : key });
    }
  }
  const read = withoutOthers(records);
  return { records: read.records, notices: [...notices, ...read.notices] };
}

function isOthers(name: unknown): boolean {
  const { family, given, literal } = Object(name) as CslName;
  return given === undefined && (family ?? literal) === 'others';
}

/** “and others” is not a name: it says that more are not named. */
function withoutOthers(records: readonly CslItem[]): RecordsReading {
  const notices: Notice[] = [];
  const named = records.map((record) => {
    const shortened = Object.entries(record).filter(
      (entry): entry is [string, CslName[]] => Array.isArray(entry[1]) && entry[1].some(isOthers),
    );
    if (shortened.length === 0) return record;
    const lists = shortened.map(([member]) => `${member}s`).join(t(' and '));
    const text = t('“{title}” names only some of its {lists}.', { title: cslText(record.title), lists });
    notices.push({ kind: 'uncertain', text, place: cslText(record['citation-key']) || null });
    const named = shortened.map(([member, names]) => [member, names.filter((name) => !isOthers(name))]);
    return { ...record, ...Object.fromEntries(named) };
  });
  return { records: named, notices };
}

function keyOf(entry: string): string {
  return /^@\s*\w+\s*[{(]\s*([^,\s]{1,100})/u.exec(entry)?.[1] ?? '';
}

function crossreferenceIn(entry: string): string {
  return /\bcrossref\s*=\s*[{"]\s*([^\s}"]{1,100})/iu.exec(entry)?.[1] ?? '@';
}

function recordsOf(items: readonly unknown[]): readonly CslItem[] {
  return items.map(cleanRecord).filter((record) => record !== null);
}

function parsed(text: string): readonly unknown[] | null {
  try {
    return plugins.input.chain(text, CHAIN) as readonly unknown[];
  } catch {
    return null;
  }
}

/** Cuts a file before every sign that begins an entry at the start of a line. */
function entriesIn(text: string): readonly string[] {
  return text
    .split(/^(?=[^\S\n]*@\s*\w+\s*[{(])/mu)
    .map((entry) => entry.trim())
    .filter((entry) => entry.startsWith('@'));
}
