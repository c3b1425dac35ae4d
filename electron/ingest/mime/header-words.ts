import { decodeDocument } from '../decode-document.ts';
import { unquoted } from './mime-part.ts';

/** Words in another encoding (RFC 2047), and those that follow them. */
const ENCODED = /(?:=\?[^?\s]{1,60}\?[bq]\?[^?]{0,4000}\?=\s*)+/gi;
const ONE = /=\?(?<charset>[^?\s*]{1,60})(?:\*[^?\s]*)?\?(?<how>[bq])\?(?<words>[^?]{0,4000})\?=/gi;
const LONGEST = 20_000;

/** Returns what a header says, whose characters are bytes. */
export function headerWords(header: string | undefined): string {
  const given = (header ?? '').slice(0, LONGEST);
  // What has characters beyond bytes is decoded already.
  const text = /[^\0-\xff]/u.test(given) ? given : decodeDocument(Buffer.from(given, 'latin1')).text;
  return text
    .replace(ENCODED, (all) => decoded(all) + (/\s$/.test(all) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Decodes words that follow each other: a character may be divided between two of them. */
function decoded(all: string): string {
  const pieces: { charset: string; bytes: Buffer }[] = [];
  for (const { groups } of all.matchAll(ONE)) {
    const { charset = '', how = '', words = '' } = groups ?? {};
    const bytes =
      how.toLowerCase() === 'b'
        ? Buffer.from(words, 'base64')
        : Buffer.from(unquoted(words.replace(/_/g, ' ')), 'latin1');
    const last = pieces.at(-1);
    if (last?.charset.toLowerCase() === charset.toLowerCase()) last.bytes = Buffer.concat([last.bytes, bytes]);
    else pieces.push({ charset, bytes });
  }
  return pieces.map(({ charset, bytes }) => textIn(charset, bytes)).join('');
}

function textIn(charset: string, bytes: Buffer): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeDocument(bytes).text;
  }
}
