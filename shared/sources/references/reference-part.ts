/** A piece of a reference: plain text, to be escaped by its writer; titles of whole works are italic. */
export interface ReferencePart {
  readonly text: string;
  readonly isItalic: boolean;
  /** A web address to link to; left out for everything but the address itself. */
  readonly href?: string;
}

export function plain(text: string): ReferencePart {
  return { text, isItalic: false };
}

export function italic(text: string): ReferencePart {
  return { text, isItalic: true };
}

/** Returns the parts' text, without what is italic or leads anywhere. */
export function plainText(parts: readonly ReferencePart[]): string {
  return parts.map(({ text }) => text).join('');
}
