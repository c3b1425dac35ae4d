/** Fonts that every system has, no wider than the bundled ones in which texts were set. */
export const FACES = { sans: 'Arial', serif: 'Times New Roman' } as const;

/** Returns points in inches, to a ten-thousandth. */
export function inches(points: number): number {
  return Math.round((points / 72) * 10_000) / 10_000;
}

/** Returns a text without what XML cannot hold. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, '\ufffd');
}
