import { t } from '../../../shared/language/translate.ts';
import type { PageRecogniser } from '../ocr/page-recogniser.ts';
import type { RecognisedPage } from '../ocr/recognised-page.ts';
import type { ReadWatch } from '../reading.ts';
import { openPdf } from './open-pdf.ts';
import { pagePicture } from './page-picture.ts';

/** The approximate share of the time of a page that goes into drawing it. */
const DRAWING_SHARE = 0.2;

interface Pages {
  /** The bytes of the PDF. */
  readonly bytes: Uint8Array;
  /** The numbers of the pages to recognise, from 1. */
  readonly numbers: readonly number[];
}

/** What was recognised on pages, by their numbers, and in which language. */
export interface RecognisedPages {
  readonly pages: ReadonlyMap<number, RecognisedPage>;
  readonly language: string;
}

/** Recognises the text on the pictures of pages, one at a time. */
export async function recognisePages(
  { bytes, numbers }: Pages,
  { onProgress, check }: ReadWatch,
  recogniser: PageRecogniser,
): Promise<RecognisedPages> {
  const found = new Map<number, RecognisedPage>();
  const loading = openPdf(bytes, 'draw');
  try {
    const document = await loading.promise;
    for (const [index, number] of numbers.entries()) {
      const tell = (done: number) => {
        const step = t('page {page} of {pages}', { page: number, pages: document.numPages });
        onProgress((index + done) / numbers.length, step);
      };
      tell(0);
      const picture = await recogniser.undisturbed(() => pagePicture(document, number, check));
      const onPage = (done: number) => tell(DRAWING_SHARE + (1 - DRAWING_SHARE) * done);
      onPage(0);
      found.set(number, await recogniser.recognise(picture, { onProgress: onPage }));
    }
    return { pages: found, language: recogniser.language };
  } finally {
    await loading.destroy();
  }
}
