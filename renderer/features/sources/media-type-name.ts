import { msg, t } from '../../../shared/language/translate.ts';

const NAMES: Readonly<Record<string, string>> = {
  'text/plain': msg('Plain text'),
  'text/markdown': msg('Markdown'),
  'text/vtt': msg('Captions (WebVTT)'),
  'application/x-subrip': msg('Captions (SubRip)'),
  'text/html': msg('Web page (HTML)'),
  'multipart/related': msg('Web page (MHTML)'),
  'message/rfc822': 'E-mail',
  'application/mbox': msg('E-mail from a mailbox (mbox)'),
  'application/warc': msg('Page of a web archive (WARC)'),
  'application/wacz': msg('Page of a web archive (WACZ)'),
  'application/xml': msg('Debate (XML)'),
  'application/akn+xml': msg('Debate (Akoma Ntoso)'),
  'application/jats+xml': msg('Journal article (JATS)'),
  'application/tei+xml': msg('Text (TEI)'),
  'application/epub+zip': msg('Book (EPUB)'),
  'application/pdf': 'PDF',
  'image/png': msg('Picture (PNG)'),
  'image/jpeg': msg('Picture (JPEG)'),
  'image/gif': msg('Picture (GIF)'),
  'image/webp': msg('Picture (WebP)'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': msg('Word document (DOCX)'),
  'application/vnd.ms-word+xml': msg('Word document (XML)'),
  'application/vnd.oasis.opendocument.text': msg('OpenDocument text (ODT)'),
  'application/vnd.oasis.opendocument.text-flat-xml': msg('OpenDocument text (FODT)'),
  'application/rtf': msg('Rich Text (RTF)'),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': msg('Presentation (PPTX)'),
  'audio/mpeg': msg('Recording (MP3)'),
  'audio/mp4': msg('Recording (M4A)'),
  'audio/ogg': msg('Recording (Ogg)'),
  'audio/wav': msg('Recording (WAV)'),
  'audio/flac': msg('Recording (FLAC)'),
  'audio/webm': msg('Recording (WebM)'),
  'video/mp4': msg('Video (MP4)'),
  'video/ogg': msg('Video (Ogg)'),
  'video/webm': msg('Video (WebM)'),
  'text/csv': msg('Table (CSV)'),
  'text/tab-separated-values': msg('Table (TSV)'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': msg('Spreadsheet (XLSX)'),
};

/** Returns the name of a kind of file; the media type itself, if it has no name. */
export function mediaTypeName(mediaType: string): string {
  const name = Object.hasOwn(NAMES, mediaType) ? NAMES[mediaType] : undefined;
  return name === undefined ? mediaType : t(name);
}
