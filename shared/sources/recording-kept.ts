import { t } from '../language/translate.ts';
import type { Source } from '../model/entities.ts';
import type { ReadDocument } from '../model/read-document.ts';
import { isPictureType } from './picture-header.ts';
import { isRecordingType } from './recording-type.ts';

/** The part of a source that a recording takes. */
type Kept = Pick<Source, 'mediaType' | 'original'>;

/**
 * Returns the file that a source keeps once it has the text of a newer document: that document, but for a source with a recording, which
 * stays beside whatever transcript it is given.
 */
export function fileBeside(source: Kept, document: Pick<ReadDocument, 'mediaType' | 'original'>): Kept {
  const { mediaType, original } = isRecordingType(source.mediaType) ? source : document;
  return { mediaType, original };
}

/** Returns why a source cannot have a recording: passages are shown on the pages that it keeps; null when it can. */
export function whyNoRecording({ mediaType, original }: Kept): string | null {
  const isShown = mediaType === 'application/pdf' || isPictureType(mediaType);
  if (original === null || !isShown) return null;
  return t(
    'This source keeps its pages, on which its passages are shown. Add the recording as a source of its own, and replace its text by this document.',
  );
}

/** Returns one document of a recording and its transcript. */
export function withTranscript(recording: ReadDocument, transcript: ReadDocument): ReadDocument {
  const { mediaType, original } = recording;
  const medium = recording.csl['medium'];
  const csl = typeof medium === 'string' ? { medium, ...transcript.csl } : transcript.csl;
  const { highlights: _, ...text } = transcript;
  return { ...text, csl, mediaType, original };
}

/**
 * Returns documents that were read together, with a recording and the only captions among them as one; a recording without
 * captions, or several of either, stay as they are.
 */
export function withCaptions(documents: readonly ReadDocument[]): readonly ReadDocument[] {
  const recordings = documents.filter(({ mediaType }) => isRecordingType(mediaType));
  const captions = documents.filter(({ mediaType }) => CAPTIONS.has(mediaType));
  const [recording] = recordings;
  const [transcript] = captions;
  if (recording === undefined || transcript === undefined || recordings.length + captions.length > 2) return documents;
  const joined = withTranscript(recording, transcript);
  return documents.flatMap((each) => (each === recording ? [joined] : each === transcript ? [] : [each]));
}

const CAPTIONS: ReadonlySet<string> = new Set(['text/vtt', 'application/x-subrip']);
