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

/** The markup that CSL-JSON allows in a text, and the LaTeX for it. */
const MARKUP: Readonly<Record<string, string>> = {
  i: '\\textit{',
  b: '\\textbf{',
  sub: '\\textsubscript{',
  sup: '\\textsuperscript{',
  'span class="nocase"': '{',
  'span style="font-variant:small-caps;"': '\\textsc{',
  'span style="font-variant: small-caps;"': '\\textsc{',
};
const TAG = /<(\/?(?:i|b|sub|sup|span(?: class="nocase"| style="font-variant: ?small-caps;")?))>/gu;

/** Returns a text as LaTeX sets it, with the markup that CSL-JSON allows. */
export function latexText(text: string): string {
  return withMarkup(text, escaped);
}

/**
 * Returns a title as LaTeX sets it, with braces around every word that a style which sets titles in lower case would
 * change. Such a style leaves the first letter of the title alone, and that after a colon (`change.case$`, “t”).
 */
export function latexTitle(title: string): string {
  let isFirst = true;
  return withMarkup(title, (piece) =>
    piece.replace(/\S+|\s+/gu, (word) => {
      if (word.trim() === '') return ' ';
      const isKept = isFirst ? !/\p{Lu}/u.test(word.slice(1)) && isInitial(word) : !/\p{Lu}/u.test(word);
      isFirst = word.endsWith(':');
      return isKept ? escaped(word) : protectedWord(word);
    }),
  );
}

/** Tells whether the only letter of `word` that may be a capital is its very first character. */
function isInitial(word: string): boolean {
  return /^[A-Z]/u.test(word) || !/\p{Lu}/u.test(word);
}

/** Encloses a word in braces, and leaves the signs around it outside, where styles look for a colon or a stop. */
function protectedWord(word: string): string {
  const [, before = '', inside = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(word) ?? [];
  return `${escaped(before)}{${escaped(inside)}}${escaped(after)}`;
}

/** Writes markup that is closed in its order as commands, and drops any other. */
function withMarkup(text: string, write: (piece: string) => string): string {
  const pieces = text.trim().replace(/\s+/gu, ' ').split(TAG);
  const closedAt = new Map<number, number>();
  const open: number[] = [];
  for (let at = 1; at < pieces.length; at += 2) {
    const tag = pieces[at] ?? '';
    if (tag in MARKUP) open.push(at);
    else if (open.length > 0 && pieces[open.at(-1) ?? 0]?.split(' ')[0] === tag.slice(1))
      closedAt.set(at, open.pop() ?? 0);
  }
  const opened = new Set(closedAt.values());
  return pieces
    .map((piece, at) => {
      if (at % 2 === 0) return write(piece);
      if (opened.has(at)) return MARKUP[piece] ?? '';
      return closedAt.has(at) ? '}' : '';
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/gu, (character) => COMMANDS[character] ?? character);
}
