/** The file endings of documents that can become sources. */
export const DOCUMENT_ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'docx'] as const;
