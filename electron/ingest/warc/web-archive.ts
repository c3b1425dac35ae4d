import { msg, t } from '../../../shared/language/translate.ts';
import { withCaptureText } from '../../../shared/sources/capture-time.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { documentError, type ReadWatch, type SourceDocument } from '../reading.ts';
import { saidDate } from '../said-date.ts';
import type { UnpackedDocument, Unpacking } from '../unpacked.ts';
import { type ArchivedPage, archivedPages, documentOf } from './archived-pages.ts';
import { UnpacksTooFar } from './gzip-members.ts';
import { type ListedPage, waczContents } from './wacz.ts';
import { WarcBlocks, warcRecords } from './warc-records.ts';

/** More pages than these are not offered. */
const MOST_PAGES = 5000;

/** Takes a page out of an archive of the web in WARC: that of the index `part`, or the only one. */
export function pageOfWarc(document: SourceDocument, part: number | null, watch: ReadWatch): Unpacking {
  return pageOf({ warcs: [bufferOf(document)], listed: [] }, 'application/warc', { document, part, watch });
}

/** Takes a page out of an archive of the web in WACZ, as out of one in WARC. */
export function pageOfWacz(document: SourceDocument, part: number | null, watch: ReadWatch): Unpacking {
  return pageOf(waczContents(document), 'application/wacz', { document, part, watch });
}

interface Wanted {
  readonly document: SourceDocument;
  readonly part: number | null;
  readonly watch: ReadWatch;
}

function pageOf(
  { warcs, listed }: { readonly warcs: readonly Buffer[]; readonly listed: readonly ListedPage[] },
  mediaType: string,
  { document: { name }, part, watch: { check, onProgress } }: Wanted,
): Unpacking {
  const blocks = new WarcBlocks();
  try {
    const records = warcs.flatMap((warc) => warcRecords(warc, check));
    onProgress(0.2);
    const pages = asListed(archivedPages(records, blocks, check), listed).slice(0, MOST_PAGES);
    onProgress(0.4);
    const page = pages[part ?? 0];
    if (page === undefined) throw noPage(name);
    if (part === null && pages.length > 1) return { kind: 'page', parts: pages.map((each) => each.part) };
    return unpackedPage(page, blocks, { name, mediaType });
  } catch (error) {
    if (!(error instanceof UnpacksTooFar)) throw error;
    throw documentError('TooLarge', name, t('would unpack to far more than a document holds, and was not unpacked.'));
  }
}

function unpackedPage(
  page: ArchivedPage,
  blocks: WarcBlocks,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
): UnpackedDocument {
  const { uri, date, id } = page.capture;
  const accessed = saidDate(date);
  return {
    document: documentOf(page, blocks),
    kind: null,
    mediaType,
    withRecord: (csl) => {
      const place = { archive: name, archive_location: [date, id].filter((words) => words !== '').join(', ') };
      return withCaptureText({ ...csl, URL: uri, ...(accessed && { accessed }), ...place }, date);
    },
    notices: page.content.place.isCut ? [{ ...CUT, text: t(CUT.text), place: t(CUT.place) }] : [],
  };
}

const CUT = {
  kind: 'missing',
  text: msg('The archive ends within this page, the rest of which is missing.'),
  place: msg('at the end'),
} as const satisfies Notice;

/** Returns the pages that an archive lists, by the titles in its list; all that it has if it lists none of them. */
function asListed(pages: readonly ArchivedPage[], listed: readonly ListedPage[]): readonly ArchivedPage[] {
  const byAddress = Map.groupBy(pages, ({ capture }) => withoutFragment(capture.uri));
  const found = listed.flatMap(({ url, title, time }) => {
    const captures = byAddress.get(withoutFragment(url)) ?? [];
    const page = captures.find(({ capture }) => sameSecond(capture.date, time)) ?? captures[0];
    return page === undefined ? [] : [{ ...page, part: { ...page.part, title: title || page.part.title } }];
  });
  const distinct = [...new Map(found.map((page) => [page.capture, page])).values()];
  return distinct.length > 0 ? distinct : pages;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/u, '');
}

function sameSecond(a: string, b: string): boolean {
  return a.slice(0, 19) === b.slice(0, 19);
}

function noPage(name: string) {
  return documentError(
    'NoText',
    name,
    t('holds no page that was captured whole. Capture the page again, or save it as HTML, and add that.'),
  );
}

function bufferOf({ bytes }: SourceDocument): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
