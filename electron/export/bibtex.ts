import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Debate } from '../../shared/model/debate.ts';
import type { CslItem, CslName } from '../../shared/model/entities.ts';
import { issuedYear } from '../../shared/sources/csl-dates.ts';
import { namesIn, shortNames } from '../../shared/sources/csl-names.ts';
import { cslText } from '../../shared/sources/csl-text.ts';

// Otherwise it drops every character that has no command of its own, Chinese and emoji among them.
plugins.config.get('@bibtex').format.asciiOnly = false;

/**
 * Characters that LaTeX takes for commands. A backslash alone does not escape a brace, since BibTeX counts it all the
 * same.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Fields that are written as they are, because they are addresses. */
const ADDRESSES: ReadonlySet<string> = new Set(['URL', 'DOI']);

/**
 * Writes the sources of a debate as a BibTeX file in UTF-8, each under a key made of author, year and title.
 * citation-js decides which field a member of a record becomes; it needs Node, so this runs in the main process and on
 * the command line. The same debate gives the same text.
 */
export function toBibtex(debate: Debate): string {
  const taken = new Set<string>();
  const items = [...debate.sources.values()].map(({ csl }) => {
    const key = freeKey(keyOf(csl), taken);
    taken.add(key);
    return { ...escapedItem(csl), id: key, 'citation-key': key } as CSL;
  });
  const entries = plugins.output.format('bibtex', items, { format: 'object' }) as readonly BibtexEntry[];
  return entries.map(written).join('\n');
}

interface BibtexEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

function written({ type, label, properties }: BibtexEntry): string {
  const { url, howpublished, ...fields } = properties;
  // Older styles print only `howpublished`, so an address goes there.
  const address = url === undefined ? { howpublished } : { howpublished: `\\url{${url}}`, url };
  const lines = Object.entries({ ...fields, ...address }).flatMap(([field, value]) =>
    value === undefined ? [] : [`  ${field} = {${value}},\n`],
  );
  return `@${type}{${label},\n${lines.join('')}}\n`;
}

/** Keeps only what a field can hold: texts, names and dates. */
function escapedItem(csl: CslItem): object {
  const members = Object.entries(csl).flatMap(([member, value]): [string, unknown][] => {
    if (member === 'type') return [[member, value]];
    if (ADDRESSES.has(member)) return [[member, cslText(value).replace(/[{}\\\s]/gu, encodeURIComponent)]];
    if (Array.isArray(value)) {
      const names = namesIn(csl, member).map(escapedName);
      return names.length === 0 ? [] : [[member, names]];
    }
    if (typeof value === 'object') {
      const dates = datesIn(value);
      return dates.length === 0 ? [] : [[member, { 'date-parts': dates }]];
    }
    const text = cslText(value);
    return text === '' ? [] : [[member, escaped(text)]];
  });
  return Object.fromEntries(members);
}

function escapedName(name: CslName): object {
  return Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escaped(cslText(text))]));
}

function datesIn(value: unknown): readonly unknown[] {
  const given: unknown = Object(value)['date-parts'];
  const dates = Array.isArray(given) ? given.filter(Array.isArray).map((parts) => parts.map(Number)) : [];
  return dates.every((parts) => parts.length > 0 && parts.every(Number.isInteger)) ? dates : [];
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/gu, (character) => COMMANDS[character] ?? character);
}

/** `Cooper2025Statement`: letters and digits alone, which BibTeX takes for a key everywhere. */
function keyOf(csl: CslItem): string {
  const year = issuedYear(csl.issued);
  const key = `${wordOf(shortNames(namesIn(csl, 'author')))}${year === 'n.d.' ? '' : wordOf(year)}${wordOf(cslText(csl.title))}`;
  return key === '' ? 'source' : key;
}

function wordOf(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[A-Za-z0-9]+/gu) ?? [];
  return words.find((word) => !/^(?:the|an?)$/iu.test(word)) ?? '';
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key}_${number}`;
  return free;
}
