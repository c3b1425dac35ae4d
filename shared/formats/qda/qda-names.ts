/** Names of notes that are statements of a debate. */
export const CLAIM = 'Claim';
export const IMPLICIT_CLAIM = 'Implicit claim';
export const QUESTION = 'Question';

/** Returns the name of a link whose premise is linked with those of the same step. */
export function linkName(kind: string, step: string | null): string {
  return step === null ? kind : `${kind} (linked ${step})`;
}

/** Returns the name of a link without its step, and the step; null for a link that stands alone. */
export function linkedIn(name: string): { readonly name: string; readonly step: string | null } {
  const { kind, step } = /^(?<kind>.*) \(linked (?<step>[^)]+)\)$/.exec(name)?.groups ?? {};
  return { name: kind ?? name, step: step ?? null };
}
