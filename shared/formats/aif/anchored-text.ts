/** A passage of an analysed text, in UTF-16 units, the end exclusive. */
export interface AnchoredSpan {
  /** The id of the node to which it belongs. */
  readonly node: string;
  readonly start: number;
  readonly end: number;
}

export interface AnchoredText {
  readonly text: string;
  readonly spans: readonly AnchoredSpan[];
}

/** A tag, a comment, or a character reference. No tag reaches over the next “<”, so that the search takes linear time. */
const MARKUP = /<![^<>]*>|<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|&(#?\w{1,10});/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** Elements that begin on a line of their own, or end one. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr']);
const UNREAD = new Set(['script', 'style']);

/**
 * Returns the text of an analysis and the spans that anchor nodes in it: elements `span` whose id is that of a node, usually
 * with “node” in front. Nothing of the markup runs or is fetched; it is only taken away.
 */
export function readAnchoredText(html: string): AnchoredText {
  const pieces: string[] = [];
  let length = 0;
  const spans: AnchoredSpan[] = [];
  const open: { readonly node: string | null; readonly start: number }[] = [];
  let unread: string | null = null;
  let from = 0;
  const push = (text: string) => {
    if (unread !== null || text === '') return;
    pieces.push(text);
    length += text.length;
  };
  for (const { 0: markup, 1: slash, 2: tag, 3: attributes = '', 4: reference, index } of html.matchAll(MARKUP)) {
    push(html.slice(from, index));
    from = index + markup.length;
    const name = tag?.toLowerCase();
    if (reference !== undefined) push(characterOf(reference) ?? markup);
    else if (name === undefined) continue;
    else if (UNREAD.has(name)) unread = slash === '' ? name : null;
    else if (name === 'br' || (BREAKS.has(name) && slash !== '')) push('\n');
    else if (name === 'span' && slash === '') open.push({ node: nodeOf(attributes), start: length });
    else if (name === 'span') {
      const span = open.pop();
      if (span?.node != null && span.start < length) spans.push({ node: span.node, start: span.start, end: length });
    }
  }
  push(html.slice(from));
  return { text: pieces.join(''), spans };
}

function nodeOf(attributes: string): string | null {
  const [, double, single, bare] = /(?:^|\s)id\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  const id = double ?? single ?? bare ?? '';
  return id === '' ? null : id.replace(/^node(?=.)/, '');
}

function characterOf(reference: string): string | null {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (hex === undefined && decimal === undefined)
    return Object.hasOwn(NAMED, reference) ? (NAMED[reference] ?? null) : null;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '\ufffd';
}
