import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';

/** Reads a weight as it is typed, with a point or a comma; null for an empty text. Throws `InvalidValue`. */
export function readWeight(text: string): number | null {
  const written = text.trim().replace(',', '.');
  if (written === '') return null;
  const weight = Number(written);
  if (weight >= 0 && weight <= 1) return weight;
  throw new CounterclaimError('InvalidValue', t('A weight is a number from 0 to 1, such as 0.7.'));
}
