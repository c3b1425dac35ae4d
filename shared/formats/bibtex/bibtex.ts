import type { Debate } from '../../model/debate.ts';
import type { CslItem } from '../../model/entities.ts';
import { issuedYear } from '../../sources/csl-dates.ts';
import { namesIn, shortNames } from '../../sources/csl-names.ts';
import { cslText } from '../../sources/csl-text.ts';
import { entryFields } from './entry-fields.ts';
import { entryType } from './entry-type.ts';

/**
 * Returns the sources of a debate as a BibTeX file in UTF-8, each under a key made of author, year and title. The styles
 * that come with BibTeX print what a record says; programs that read BibLaTeX find all of it.
 */
export function toBibtex(debate: Debate): string {
  const taken = new Set<string>();
  const entries = [...debate.sources.values()].map(({ csl }) => {
    const key = freeKey(keyOf(csl), taken);
    taken.add(key);
    const type = entryType(csl);
    const seen = new Set<string>();
    const lines = entryFields(type, csl).flatMap(([field, value]) => {
      if (seen.has(field)) return [];
      seen.add(field);
      return [`  ${field} = ${value},\n`];
    });
    return `@${type}{${key},\n${lines.join('')}}\n`;
  });
  return entries.join('\n');
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
