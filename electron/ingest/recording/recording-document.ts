import { t } from '../../../shared/language/translate.ts';
import { hasPictures, recordingType } from '../../../shared/sources/recording-type.ts';
import { cslItem } from '../csl-fields.ts';
import { checkRecordingSize } from '../document-size.ts';
import { documentError, type IngestedSource, type SourceDocument } from '../reading.ts';
import { titleFromName } from '../title.ts';

/**
 * Takes a recording as a source without words: its transcript is what is read. Nothing of it is decoded here, only in the sandbox
 * of the window that plays it. Throws `TooLarge`, and `UnknownFormat` for anything that is not a recording.
 */
export function recordingAsSource({ bytes, name }: SourceDocument): IngestedSource {
  const mediaType = recordingType(bytes);
  if (mediaType === null) {
    const reason = t('is not a recording that is played here. Save it as MP3, MP4 or WebM, and add that.');
    throw documentError('UnknownFormat', name, reason);
  }
  checkRecordingSize(bytes.length, name);
  const medium = hasPictures(mediaType) ? 'Video recording' : 'Audio recording';
  return { text: '', mediaType, csl: { ...cslItem('document', { title: titleFromName(name) }), medium }, notices: [] };
}
