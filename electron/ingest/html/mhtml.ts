import { t } from '../../../shared/language/translate.ts';
import { isEmailHead } from '../email/email-head.ts';
import { inUtf8 } from '../in-utf8.ts';
import { bytesOf, leavesOf, mediaTypeOf, mimePart, parameter } from '../mime/mime-part.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { documentError } from '../reading.ts';
import { saidDate } from '../said-date.ts';

/** Tells whether a text is the beginning of a page with all that it shows in one file (RFC 2557). */
export function isMhtml(beginning: string): boolean {
  const [headers = ''] = beginning.trimStart().split(/\r?\n\r?\n/, 1);
  return (
    /^mime-version:/im.test(headers) &&
    /^content-type:\s*multipart\/related/im.test(headers) &&
    !isEmailHead(beginning, '')
  );
}

/** Reads the page of an MHTML file, as if it had been saved alone; its address and day are those of the saving. */
export async function readMhtml(document: SourceDocument, watch: ReadWatch): Promise<Reading> {
  const { bytes, name } = document;
  const archive = mimePart(Buffer.from(bytes).toString('latin1').trimStart());
  const page = leavesOf(archive).find((part) => /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaTypeOf(part)));
  if (page === undefined) {
    throw documentError(
      'UnreadableSource',
      name,
      t('is an archived page without a page in it. Save the page again, and add that.'),
    );
  }
  const { readHtml } = await import('./html-document.ts');
  const charset = parameter(page.headers.get('content-type'), 'charset');
  const reading = await readHtml({ name, bytes: inUtf8(bytesOf(page), charset) }, watch);
  const address = [archive.headers.get('snapshot-content-location'), page.headers.get('content-location')].find(
    (each) => /^https?:\/\/\S+$/i.test(each ?? ''),
  );
  const accessed = saidDate(archive.headers.get('date'));
  return {
    ...reading,
    mediaType: 'multipart/related',
    csl: { ...(address !== undefined && { URL: address }), ...(accessed && { accessed }), ...reading.csl },
  };
}
