import { errorCode } from '../../errors.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { entriesOf, shown } from './argdown-data.ts';
import type { ParsedArgdown } from './parse-argdown.ts';

/** Front matter as a value; null when there is none or it is not sound, which `fault` then says. */
export function readFrontMatter(frontMatter: ParsedArgdown['frontMatter']): { value: unknown; fault: string | null } {
  if (frontMatter === null) return { value: null, fault: null };
  try {
    return { value: parseYaml(frontMatter.text, frontMatter.line), fault: null };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return { value: null, fault: (error as Error).message };
  }
}

/** Tells how relations between statements are meant. */
export function modeIn(frontMatter: unknown): 'loose' | 'strict' {
  return entriesOf(entriesOf(frontMatter).get('model')).get('mode') === 'strict' ? 'strict' : 'loose';
}

/** Returns a name, or several in a row; undefined when there is none. */
export function nameIn(frontMatter: unknown, member: string): string | undefined {
  const value = entriesOf(frontMatter).get(member);
  if (value === undefined || value === null) return undefined;
  const words = Array.isArray(value) ? value.map(shown).join(', ') : shown(value);
  return words.replace(/\s+/g, ' ').trim();
}

/** Returns what front matter says besides title and author, as lines of text. */
export function frontMatterNote(frontMatter: unknown): string {
  return [...entriesOf(frontMatter)]
    .filter(([name]) => name !== 'title' && name !== 'author')
    .map(([name, value]) => `${name}: ${shown(value)}`)
    .join('\n');
}
