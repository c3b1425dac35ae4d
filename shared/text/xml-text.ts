/**
 * Escapes `text` for XML 1.0, between tags and in quoted attributes. Characters that XML cannot hold at all (control
 * characters, lone surrogates, U+FFFE and U+FFFF) become U+FFFD.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

/** White space is escaped too: a parser would turn it into plain spaces in attributes. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
