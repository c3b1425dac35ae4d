/** Returns a strength for the eye. */
export function strengthWords(strength: number | null): string {
  return strength === null ? 'did not settle' : strength.toFixed(3);
}

/** Returns a strength that was computed; null where it did not settle. */
export function strengthOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
