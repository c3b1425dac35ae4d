import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { declaredEncoding } from '../declared-encoding.ts';
import { type DecodedDocument, decodeDocument, decodePage, encodingName, encodingNotices } from '../decode-document.ts';
import { bytesOf, type MimePart, mediaTypeOf, parameter } from './mime-part.ts';

/** The text of a part, and what is to be known of how its bytes became letters. */
export interface PartText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Characters before a place that name it. */
const LONGEST_PLACE = 40;
const LONGEST_NAME = 40;

/** Returns the text of a part, in the encoding that its headers name, or else as other texts and pages are decoded. */
export function partText(part: MimePart): PartText {
  const bytes = bytesOf(part);
  const said = parameter(part.headers.get('content-type'), 'charset')?.trim() || null;
  const asSaid = said === null || /^us-ascii$/i.test(said) ? null : decodedAs(said, bytes);
  if (asSaid !== null) return { text: asSaid, notices: [] };
  const isPage = mediaTypeOf(part) === 'text/html';
  const decoded = isPage ? decodePage(bytes) : decodeDocument(bytes);
  const isSaidInPage = isPage && said === null && declaredEncoding(bytes) !== null;
  return {
    text: decoded.text,
    notices: [
      ...(isSaidInPage ? [] : guessNotices(decoded, said, isPage)),
      ...encodingNotices({ ...decoded, guessed: isSaidInPage && decoded.guessed }, decoded.text).map(
        ({ kind, text, place }): Notice => ({ kind, text, place: isPage ? null : place }),
      ),
    ],
  };
}

function decodedAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function guessNotices({ text, encoding }: DecodedDocument, said: string | null, isPage: boolean): Notice[] {
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  if (foreign === 0) return [];
  const before = text
    .slice(0, text.search(/\P{ASCII}/u))
    .slice(-LONGEST_PLACE)
    .replace(/\s+/gu, ' ')
    .trim();
  return [
    {
      kind: 'guessed',
      text: t(
        '{isSaid, select, yes {The e-mail says that its letters are encoded as {said}, and they are not} other {The e-mail does not say how its letters are encoded}}: {count, plural, one {# character outside ASCII was} other {# characters outside ASCII were}} read as {encoding}.',
        {
          isSaid: said === null ? 'no' : 'yes',
          said: said?.slice(0, LONGEST_NAME).toWellFormed() ?? '',
          count: foreign,
          encoding: encodingName(encoding),
        },
      ),
      place: isPage || before === '' ? null : t('after “{words}”', { words: before }),
    },
  ];
}
