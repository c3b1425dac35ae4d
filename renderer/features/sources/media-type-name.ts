const NAMES: Readonly<Record<string, string>> = {
  'text/plain': 'Plain text',
  'text/markdown': 'Markdown',
  'text/vtt': 'Captions (WebVTT)',
  'application/x-subrip': 'Captions (SubRip)',
  'text/html': 'Web page (HTML)',
  'multipart/related': 'Web page (MHTML)',
  'message/rfc822': 'E-mail',
  'application/mbox': 'E-mail from a mailbox (mbox)',
  'application/warc': 'Page of a web archive (WARC)',
  'application/wacz': 'Page of a web archive (WACZ)',
  'application/xml': 'Debate (XML)',
  'application/akn+xml': 'Debate (Akoma Ntoso)',
  'application/jats+xml': 'Journal article (JATS)',
  'application/tei+xml': 'Text (TEI)',
  'application/epub+zip': 'Book (EPUB)',
  'application/pdf': 'PDF',
  'image/png': 'Picture (PNG)',
  'image/jpeg': 'Picture (JPEG)',
  'image/gif': 'Picture (GIF)',
  'image/webp': 'Picture (WebP)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document (DOCX)',
  'application/vnd.ms-word+xml': 'Word document (XML)',
  'application/vnd.oasis.opendocument.text': 'OpenDocument text (ODT)',
  'application/vnd.oasis.opendocument.text-flat-xml': 'OpenDocument text (FODT)',
  'application/rtf': 'Rich Text (RTF)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'Presentation (PPTX)',
  'text/csv': 'Table (CSV)',
  'text/tab-separated-values': 'Table (TSV)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Spreadsheet (XLSX)',
};

/** Returns the name of a kind of file; the media type itself, if it has no name. */
export function mediaTypeName(mediaType: string): string {
  return NAMES[mediaType] ?? mediaType;
}
