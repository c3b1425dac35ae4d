import { isCaptions } from '../../../shared/sources/turns/forms/cues.ts';
import { linesOf } from '../../../shared/sources/turns/lines.ts';
import { cleanedText } from '../cleaned-text.ts';
import { decodeDocument, encodingNotices } from '../decode-document.ts';
import type { Reading, SourceDocument } from '../reading.ts';
import { titleFromName } from '../title.ts';

/** Tells whether the beginning of a text is that of captions: WebVTT, or SubRip with two cues. */
export function isSubtitles(beginning: string): boolean {
  return isCaptions(linesOf(beginning.replace(/\r\n?/g, '\n')));
}

/**
 * Reads captions, which are kept as they are written: the times of the cues are in the text, where turns find them.
 * Their first line is never a title.
 */
export function readSubtitles({ bytes, name }: SourceDocument): Reading {
  const decoded = decodeDocument(bytes);
  const { text, notices } = cleanedText(decoded.text);
  const mediaType = /^\s*WEBVTT/.test(text) ? 'text/vtt' : 'application/x-subrip';
  const title = titleOf(text) ?? titleFromName(name);
  return {
    mediaType,
    text,
    csl: { type: 'document', title },
    notices: [...encodingNotices(decoded, text), ...notices],
  };
}

/** Returns the title that WebVTT allows behind its name: "WEBVTT - The hearing of 6 May". */
function titleOf(text: string): string | undefined {
  return /^\s*WEBVTT[ \t]+(?:[-–—:]\s*)?(?<title>\S.{0,200})$/m.exec(text.slice(0, 300))?.groups?.['title']?.trim();
}
