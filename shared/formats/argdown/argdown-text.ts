/** What begins something else wherever it stands. */
const MARKS = new Set('\\@#*_[]<{}');
/** What swallows a space after it, and the spaces after that are lost. */
const SWALLOWING = new Set(',.:/>();-');

/** Returns a text of one line so that Argdown reads exactly that text. */
export function escapeArgdown(text: string): string {
  let escaped = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (needsEscape(sign, text, at)) escaped += '\\';
    escaped += sign;
  }
  return escaped;
}

function needsEscape(sign: string, text: string, at: number): boolean {
  if (MARKS.has(sign)) return true;
  if (sign === '=') return text.startsWith('===', at);
  if (!SWALLOWING.has(sign)) return false;
  if (text.startsWith('  ', at + 1)) return true;
  if (sign === '/') return text[at + 1] === '/';
  // “.^.” and “:up:” stand for signs.
  return (sign === '.' || sign === ':') && isShortcode(text, at, sign);
}

const LONGEST_WORD = 200;

function isShortcode(text: string, at: number, sign: string): boolean {
  const [word = ''] = /^\S*/.exec(text.slice(at + 1, at + LONGEST_WORD)) ?? [];
  return word.lastIndexOf(sign) > 0 || word.length === LONGEST_WORD - 1;
}

/** Tells whether Argdown gives back the text as it is once it is escaped. */
export function isOneLine(text: string): boolean {
  return text !== '' && !/[\t\n\v\f\r]|^[\s\ufeff]| $/.test(text);
}

/** Returns a tag as Argdown writes it; null for one that it cannot hold. */
export function tagMark(tag: string): string | null {
  if (/^[a-zA-Z0-9-]+$/.test(tag)) return `#${tag}`;
  return /^[^\s)(](?:[^\n\r)]*[^\s)])?$/.test(tag) ? `#(${tag})` : null;
}

/** Returns a value as JSON that is YAML, too, and holds nothing that ends data or front matter. */
export function dataJson(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (words) =>
    words.replace(
      /[={}\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
