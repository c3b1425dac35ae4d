/** The markup that CSL-JSON allows in a title. */
const MARKUP = /<\/?(?:i|b|sub|sup)>|<span (?:class="nocase"|style="font-variant: ?small-caps;")>|<\/span>/gu;

/** Returns a member of a CSL item as one line of plain text; '' if it is neither a text nor a number. */
export function cslText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value).replace(MARKUP, '').replace(/\s+/gu, ' ').trim();
}

/** Returns a member of a CSL item as one line with the markup that CSL-JSON allows; '' as `cslText` does. */
export function cslMarkup(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : cslText(value);
}

/** Returns a web address that may be linked to; '' for any other address, such as one that would run a script. */
export function webAddress(value: unknown): string {
  const text = cslText(value);
  const url = /^https?:\/\//iu.test(text) ? URL.parse(text) : null;
  return url === null ? '' : url.href;
}
