import { t } from '../../../shared/language/translate.ts';
import type { CslItem } from '../../../shared/model/entities.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { cslItem } from '../csl-fields.ts';
import { headerWords } from '../mime/header-words.ts';
import { BYTE_ORDER_MARK, type MimePart, mediaTypeOf, mimePart, parameter } from '../mime/mime-part.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { documentError } from '../reading.ts';
import { asTitle, titleFromName } from '../title.ts';
import { spokenText } from '../xml/spoken-text.ts';
import { correspondents } from './mail-addresses.ts';
import { type MessageBody, messageBody } from './message-body.ts';
import { QUOTE_CLOSES, QUOTE_OPENS } from './message-lines.ts';
import { type QuotedParts, quotedParts } from './quoted-parts.ts';

const MOST_NAMED = 5;

/** Reads an e-mail (RFC 5322): its words, and those that it quotes as the words of who wrote them. */
export function readEmail({ bytes, name }: SourceDocument, watch: ReadWatch): Reading {
  return readMessage(
    mimePart(Buffer.from(bytes).toString('latin1').replace(BYTE_ORDER_MARK, '').trimStart()),
    name,
    watch,
  );
}

/** Reads a message whose characters are bytes. */
export function readMessage(message: MimePart, name: string, { check, onProgress }: ReadWatch): Reading {
  refuseEncrypted(message, name);
  const body = messageBody(message, name, check);
  onProgress(0.5);
  const people = ['from', 'reply-to', 'to', 'cc'].flatMap((header) => correspondents(message.headers.get(header)));
  const known = new Map(people.toReversed().map((person) => [person.address, person]));
  const [author = null] = correspondents(message.headers.get('from'));
  const quoted = quotedParts(body.lines, author, known);
  const csl = recordOf(message, name);
  // Without a quotation, all of it is its author's, as the record says.
  const { text, notices, withForm } = quoted.quotes
    ? spokenText(quoted.parts, check)
    : { text: textOf(body), notices: [], withForm: (record: CslItem) => record };
  return {
    mediaType: 'message/rfc822',
    text,
    csl: withForm(csl),
    notices: [...notices, ...quoteNotices(quoted), ...bodyNotices(body)],
  };
}

function textOf({ lines }: MessageBody): string {
  return lines
    .map(({ text }) => text.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function recordOf({ headers }: MimePart, name: string): CslItem {
  const names = (header: string) =>
    correspondents(headers.get(header))
      .map((person) => (person.name === person.address ? person.address : `${person.name} <${person.address}>`))
      .join(', ');
  const csl = cslItem('personal_communication', {
    title: asTitle(headerWords(headers.get('subject'))) ?? titleFromName(name),
    // “Lee, Ann” tells which is the family name, “Ann Lee” does not.
    authors: correspondents(headers.get('from')).map((person) => person.name),
    issued: headerWords(headers.get('date')),
  });
  const said = [
    ['To', names('to')],
    ['Cc', names('cc')],
    ['Message-ID', headerWords(headers.get('message-id'))],
  ].filter(([, words]) => words !== '');
  if (said.length === 0) return csl;
  return { ...csl, note: said.map(([header, words]) => `${header}: ${words}`).join('\n') };
}

function refuseEncrypted(message: MimePart, name: string): void {
  const type = mediaTypeOf(message);
  const isEnveloped =
    /^application\/(?:x-)?pkcs7-mime$/.test(type) &&
    parameter(message.headers.get('content-type'), 'smime-type') !== 'signed-data';
  if (type !== 'multipart/encrypted' && !isEnveloped) return;
  throw documentError(
    'Encrypted',
    name,
    t('is an encrypted e-mail. Open it in your e-mail program, save its text, and add that.'),
  );
}

function quoteNotices({ unknown, unmarked }: QuotedParts): Notice[] {
  const notices: Notice[] = [];
  if (unknown > 0) {
    const text = t(
      '{count, plural, one {# quoted paragraph has no name of who wrote it, and is nobody’s words when the text is split into turns.} other {# quoted paragraphs have no name of who wrote them, and are nobody’s words when the text is split into turns.}}',
      { count: unknown },
    );
    notices.push({ kind: 'uncertain', text, place: null });
  }
  if (unmarked !== null) {
    const text = t(
      'Nothing shows where the words end that are quoted after “{words}”: what follows is nobody’s when the text is split into turns.',
      { words: unmarked.slice(0, 100).toWellFormed() },
    );
    notices.push({ kind: 'uncertain', text, place: null });
  }
  return notices;
}

function bodyNotices({ attachments, pictures, findings, encodings }: MessageBody): Notice[] {
  const notices = findings.notices().map(({ kind, text, place }): Notice => {
    return { kind, text, place: place?.replaceAll(QUOTE_OPENS, '').replaceAll(QUOTE_CLOSES, '') ?? null };
  });
  notices.unshift(...encodings);
  if (attachments.length > 0) {
    const named = attachments.slice(0, MOST_NAMED).join(', ') + (attachments.length > MOST_NAMED ? ', …' : '');
    const text = t(
      '{count, plural, one {# attachment is} other {# attachments are}} not in the text: {named}. Save what you need, and add it by itself.',
      { count: attachments.length, named },
    );
    notices.push({ kind: 'missing', text, place: null });
  }
  if (pictures > 0) {
    const text = t('{count, plural, one {# picture of the e-mail is} other {# pictures of the e-mail are}} left out.', {
      count: pictures,
    });
    notices.push({ kind: 'left-out', text, place: null });
  }
  return notices;
}
