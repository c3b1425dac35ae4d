/** Names of code pages in WHATWG's Encoding Standard, but for those of Windows. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  54936: 'gb18030',
  65001: 'utf-8',
};
/** The code pages of the character sets of fonts (RTF 1.9.1, “Font Table”). */
const CHARACTER_SETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};
/** The upper halves of code pages of DOS, which the Encoding Standard does not have. */
const UPPER_HALVES: Readonly<Record<number, string>> = {
  437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};

/** Turns bytes into text. */
export type Decode = (bytes: Uint8Array) => string;

/** Returns what decodes a code page; undefined for one that is not known. */
export function codePage(number: number): Decode | undefined {
  const upper = UPPER_HALVES[number];
  if (upper !== undefined)
    return (bytes) =>
      Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? ''))).join('');
  const name = CODE_PAGES[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : undefined);
  if (name === undefined) return undefined;
  const decoder = new TextDecoder(name);
  return (bytes) => decoder.decode(bytes);
}

/** Returns the code page of a font's character set; undefined for one that is that of the document. */
export function pageOfCharacterSet(number: number): number | undefined {
  return CHARACTER_SETS[number];
}
