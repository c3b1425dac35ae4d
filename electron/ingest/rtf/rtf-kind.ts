/** Tells whether a document is Rich Text, by its beginning. */
export function isRtf(head: string): boolean {
  return /^\s*\{\\rtf/u.test(head);
}
