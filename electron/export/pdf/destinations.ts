import type { StatementId } from '../../../shared/model/entities.ts';

/** The destination of a statement's card on the map: `file.pdf#nameddest=statement-ID` opens the document there. */
export function cardDestination(statement: StatementId): string {
  return `statement-${nameOf(statement)}`;
}

/** The destination of a statement's whole text in the appendix. */
export function textDestination(statement: StatementId): string {
  return `text-${nameOf(statement)}`;
}

/** In lower case and digits, which every reader sorts alike: it finds names by halving a sorted list. */
function nameOf(id: string): string {
  return id.replace(/[^a-z0-9-]/gu, (character) => `.${character.codePointAt(0)?.toString(16)}.`);
}
