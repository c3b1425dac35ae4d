/** How the names of documents end that can be sources. */
export const DOCUMENT_ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'docx'] as const;
