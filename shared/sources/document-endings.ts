/** The file endings of documents that can become sources. */
export const DOCUMENT_ENDINGS = ['txt', 'vtt', 'srt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'docx'] as const;
