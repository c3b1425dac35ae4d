/** Returns the day of a moment here, as people write it in a debate: 2025-01-16. */
export function dayOf(moment: Date): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
