import { msg, t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { hasEnd, MOST_PICTURE_PIXELS, pictureHeader } from '../../../shared/sources/picture-header.ts';
import { cslItem } from '../csl-fields.ts';
import type { PageRecogniser } from '../ocr/page-recogniser.ts';
import { recognitionNotices, withRecognisedPages } from '../ocr/recognition-record.ts';
import { documentError, type Reading, type ReadWatch, type SourceDocument } from '../reading.ts';
import { titleFromName } from '../title.ts';
import { decodePicture } from './decode-picture.ts';

/** The approximate share of the time that goes into decoding a picture and loading the recognition. */
const DECODING_SHARE = 0.2;
const NO_WORDS: Notice = { kind: 'uncertain', text: msg('No text was recognised in the picture.'), place: null };

/**
 * Reads a picture: the words in it, upright as the camera says, and of a picture that moves the first frame. One without
 * words has an empty text. Nothing is decoded before its header says how large it is.
 */
export async function readPicture(
  document: SourceDocument,
  watch: ReadWatch,
  recogniser: PageRecogniser,
): Promise<Reading> {
  const { bytes, name } = document;
  const header = pictureHeader(bytes);
  if (header === null || !hasEnd(bytes)) throw damaged(name);
  const { mediaType, width, height } = header;
  if (width * height > MOST_PICTURE_PIXELS) {
    const reason = t(
      'has {width, number} × {height, number} pixels, and a picture may have {most, number} in all. Save it smaller, and add that.',
      { width, height, most: MOST_PICTURE_PIXELS },
    );
    throw documentError('TooLarge', name, reason);
  }
  const picture = await recogniser
    .undisturbed(() => decodePicture(bytes))
    .catch((error: unknown) => {
      watch.check();
      throw damaged(name, error);
    });
  const onProgress = (done: number) => watch.onProgress(DECODING_SHARE + (1 - DECODING_SHARE) * done);
  onProgress(0);
  const page = await recogniser.recognise(picture, { onProgress });
  const placed = [{ number: 1, start: 0, page }];
  const csl = cslItem('graphic', { title: titleFromName(name) });
  return {
    mediaType,
    text: page.text,
    csl: withRecognisedPages(csl, placed),
    notices:
      page.words === 0
        ? [{ ...NO_WORDS, text: t(NO_WORDS.text) }]
        : recognitionNotices(placed, recogniser.language, () => null),
  };
}

function damaged(name: string, cause?: unknown) {
  const reason = t('is a picture that is damaged or cut off, and cannot be shown. Get it again, and add that.');
  return documentError('UnreadableSource', name, reason, cause);
}
