const NAMES: Readonly<Record<string, string>> = {
  'text/plain': 'Plain text',
  'text/markdown': 'Markdown',
  'text/html': 'Web page (HTML)',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document (DOCX)',
};

/** What a kind of file is called; the media type itself, where it has no name. */
export function mediaTypeName(mediaType: string): string {
  return NAMES[mediaType] ?? mediaType;
}
