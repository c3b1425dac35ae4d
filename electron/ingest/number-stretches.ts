import { t } from '../../shared/language/translate.ts';

const MOST_TOLD = 12;

/** Returns whole numbers in ascending order as stretches: “3, 5 to 9”; `written` writes one. */
export function numberStretches(numbers: readonly number[], written: (number: number) => string = String): string {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  const told = stretches
    .slice(0, MOST_TOLD)
    .map(([first, last]) =>
      first === last ? written(first) : t('{first} to {last}', { first: written(first), last: written(last) }),
    );
  return told.join(', ') + (stretches.length > MOST_TOLD ? ' …' : '');
}
