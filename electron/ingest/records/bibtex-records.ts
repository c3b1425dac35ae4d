import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
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
  if (whole !== null) return { records: recordsOf(whole), notices: [] };
  const entries = entriesIn(text);
  const abbreviations = entries.filter((entry) => /^@\s*string\b/iu.test(entry)).join('\n');
  const records: ReturnType<typeof recordsOf>[number][] = [];
  const notices: Notice[] = [];
  for (const entry of entries) {
    check();
    if (/^@\s*(?:string|preamble|comment)\b/iu.test(entry)) continue;
    const items = parsed(`${abbreviations}\n${entry}`);
    if (items !== null) records.push(...recordsOf(items));
    else {
      const key = /^@\s*\w+\s*[{(]\s*([^,\s]{1,100})/u.exec(entry)?.[1] ?? '';
      const named = key === '' ? 'The entry' : `The entry “${key.slice(0, MOST_NAMED)}”`;
      notices.push({ kind: 'missing', text: `${named} is damaged, and is left out.`, place: key === '' ? null : key });
    }
  }
  return { records, notices };
}

function recordsOf(items: readonly unknown[]) {
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
    .split(/^(?=\s*@\s*\w+\s*[{(])/mu)
    .map((entry) => entry.trim())
    .filter((entry) => entry.startsWith('@'));
}
