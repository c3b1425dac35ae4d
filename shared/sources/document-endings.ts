/** The file endings of documents that can become sources. */
export const DOCUMENT_ENDINGS = [
  'txt',
  'vtt',
  'srt',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'xml',
  'akn',
  'epub',
  'pdf',
  'docx',
] as const;
