import type { DocumentPart } from '../../../shared/sources/document-parts.ts';
import { headerWords } from '../mime/header-words.ts';
import { BYTE_ORDER_MARK, mimePart } from '../mime/mime-part.ts';
import type { SourceDocument } from '../reading.ts';
import type { Unpacking } from '../unpacked.ts';
import { correspondents } from './mail-addresses.ts';

/** The line before each message of a mailbox (RFC 4155), after an empty one. */
const POSTMARK = /(?<=^|\n\r?\n)From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [^\n]{10,60}\n/g;
const MOST_MESSAGES = 5000;

/** Takes a message out of a mailbox: that of the index `part`, or the only one. */
export function messageOfMailbox({ bytes, name }: SourceDocument, part: number | null): Unpacking {
  const text = Buffer.from(bytes).toString('latin1').replace(BYTE_ORDER_MARK, '');
  const marks = [...text.matchAll(POSTMARK)];
  const messageAt = (index: number) => {
    const mark = marks[index];
    return text.slice((mark?.index ?? 0) + (mark?.[0].length ?? 0), marks[index + 1]?.index);
  };
  if (part === null && marks.length > 1)
    return { kind: 'message', parts: marks.slice(0, MOST_MESSAGES).map((_, index) => described(messageAt(index))) };
  return {
    // Lines that begin with the word are quoted in a mailbox.
    document: { name, bytes: Buffer.from(messageAt(part ?? 0).replace(/^>(>*From )/gm, '$1'), 'latin1') },
    kind: 'email',
    mediaType: 'application/mbox',
    withRecord: (csl) => csl,
    notices: [],
  };
}

function described(message: string): DocumentPart {
  const { headers } = mimePart(message);
  return {
    title: headerWords(headers.get('subject')),
    address: correspondents(headers.get('from'))
      .map(({ name }) => name)
      .join(', '),
    time: headerWords(headers.get('date')),
  };
}
