/** Bytes of a page in which its declaration is looked for: browsers read on until they meet it. */
const REACH = 262_144;
const META_CHARSET = /<meta[\s/](?:[^>]{0,500}?[\s"';/])??charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)["']/i;
const LANGUAGE = /<html[\s/][^>]{0,500}?\blang\s*=\s*["']?([a-z]{2,3})\b/i;

/** The encodings that browsers take for granted in pages of a language (WHATWG's HTML Standard, 13.2.3.2). */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  bg: 'windows-1251',
  cs: 'windows-1250',
  el: 'iso-8859-7',
  he: 'windows-1255',
  hu: 'iso-8859-2',
  ja: 'shift_jis',
  ko: 'euc-kr',
  lt: 'windows-1257',
  lv: 'windows-1257',
  pl: 'iso-8859-2',
  ru: 'windows-1251',
  sk: 'windows-1250',
  sl: 'iso-8859-2',
  th: 'windows-874',
  tr: 'windows-1254',
  uk: 'windows-1251',
  vi: 'windows-1258',
  zh: 'gb18030',
};

/**
 * Returns the encoding that a page declares, by its name in WHATWG's Encoding Standard; null if it declares none that
 * is known.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = headOf(bytes);
  const label = META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // The declaration could be read, so it is not in UTF-16: the standard takes UTF-8 then.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** Returns the usual encoding of the language in which a page says it is; null if it has none. */
export function languageEncoding(bytes: Uint8Array): string | null {
  return BY_LANGUAGE[LANGUAGE.exec(headOf(bytes))?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** Returns the beginning of a page without its comments. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, REACH)).toString('latin1');
  const kept: string[] = [];
  let from = 0;
  for (let at = head.indexOf('<!--'); at !== -1; at = head.indexOf('<!--', from)) {
    const end = head.indexOf('-->', at);
    kept.push(head.slice(from, at));
    if (end === -1) return kept.join('');
    from = end + 3;
  }
  return kept.join('') + head.slice(from);
}
