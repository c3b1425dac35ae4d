/**
 * Returns the destination of the card of a statement or a move, or of a reference to it: `file.pdf#nameddest=statement-ID`
 * opens the document there.
 */
export function cardDestination(id: string, of: 'statement' | 'reference' | 'move'): string {
  return `${of}-${nameOf(id)}`;
}

/** Returns the destination of a card's whole text in the appendix. */
export function textDestination(id: string): string {
  return `text-${nameOf(id)}`;
}

/**
 * Returns a name in lower case and digits, which every reader sorts alike: readers find names by halving a sorted list.
 */
function nameOf(id: string): string {
  return id.replace(/[^a-z0-9-]/gu, (character) => `.${character.codePointAt(0)?.toString(16)}.`);
}
