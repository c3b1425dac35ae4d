import { msg } from '../../language/translate.ts';
import type { ArgumentFormat } from '../reading/argument-format.ts';

const LOOKED_AT = 200_000;
const FRONT_MATTER = /^\s*={3,}[^\S\n]*\n/;
/** A statement or an argument that has a title, at the beginning of a line or after the sign of a relation. */
const TITLED =
  /^[^\S\n]*(?:[-+<>_]{1,2}[^\S\n]+)?(?:\[[^\]\n-][^\]\n]*\](?!\()|<[^>\n/!?-][^>\n]*>)(?::[^\S\n]|[^\S\n]*(?:$|[#{]))/m;
/** A line that bears on one above it. */
const RELATION = /^[^\n+*#-].*\n[^\S\n]+(?:\+>?|->?|<\+|<-|><|_>|<_)[^\S\n]+\S/m;
const STRUCTURE = /^[^\S\n]*\(\d+\)[^\n]*\n[^\S\n]*--+/m;
const MARKUP = /^\s*<[?!\w][^>\n]*(?:\?>|>\s*<|\/>|=["'])/;

export const ARGDOWN: ArgumentFormat = {
  id: 'argdown',
  name: msg('Argdown'),
  endings: ['argdown', 'ad'],
  losses: [
    msg('Comments, colours and formatting of text'),
    msg('Headings become tags'),
    msg('Contradictions become two attacks'),
    msg('What bears on an argument as a whole bears on its last step'),
  ],
  recognises: ({ name, text, object }) => {
    if (object !== undefined || /\.json$/i.test(name) || text.includes('\0')) return false;
    const beginning = text.slice(0, LOOKED_AT).replaceAll('\r\n', '\n');
    if (MARKUP.test(beginning)) return false;
    // Any text is Argdown, so that a name decides where nothing else does.
    if (/\.(?:argdown|ad)$/i.test(name)) return true;
    if ([FRONT_MATTER, TITLED, STRUCTURE].some((sign) => sign.test(beginning))) return true;
    return RELATION.test(beginning) && !isOutline(beginning);
  },
  read: async (file) => (await import('./read-argdown.ts')).readArgdown(file),
};

/**
 * Tells whether lines with signs stand in an outline: Argdown has no paragraph that begins with a sign, and would join lines that
 * are further in without one to the line above.
 */
function isOutline(text: string): boolean {
  if (/(?:^|\n[^\S\n]*\n)[-+][^\S\n]+\S/.test(text)) return true;
  const inside = text.split('\n').filter((line) => /^[\t ]+\S/.test(line));
  const signed = inside.filter((line) => /^[\t ]+(?:[-+_?](?=\s)|<[-+_?]|[-+_?]>|><)/.test(line));
  return inside.length - signed.length > signed.length;
}
