import { z } from 'zod';
import type { Change } from '../model/change.ts';
import { ENTITY_NAMES } from '../model/entities.ts';
import { LIMITS, MOST_OF } from '../model/limits.ts';
import { id } from './fields.ts';

/** More changes than any edit of the largest debate makes, such as placing everything anew. */
const MOST_CHANGES = Object.values(MOST_OF).reduce((sum, most) => sum + most);
/** The most characters in all texts of an edit together: pasting the largest debate needs a quarter of this. */
const MOST_CHARACTERS = 400_000_000;
/** The most values in an edit altogether. */
const MOST_VALUES = 50 * MOST_CHANGES;
/** Depth of an edit: the list, a change, its fields, and the nesting inside a source's bibliographic data. */
const DEEPEST = LIMITS.cslDepth + 3;

const change = z.strictObject({
  entity: z.enum(ENTITY_NAMES),
  id,
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});

/**
 * An edit: checks the shape of its changes, and first of all their total size, before anything looks into them. Whether
 * the fields belong to an entity, and what they may hold, is checked where they are written.
 */
export const changes = z
  .array(change)
  .max(MOST_CHANGES)
  .refine(isPlainAndBounded, 'Too much, or not plain values') as unknown as z.ZodType<
  readonly Change[],
  readonly Change[]
>;

/**
 * Tells whether `value` consists only of texts, numbers, booleans, null, lists and plain objects, and is neither too
 * large nor too deep.
 */
function isPlainAndBounded(value: unknown): boolean {
  let values = 0;
  let characters = 0;
  const fits = (each: unknown, depth: number): boolean => {
    if (++values > MOST_VALUES) return false;
    if (typeof each === 'string') {
      characters += each.length;
      return characters <= MOST_CHARACTERS;
    }
    if (typeof each !== 'object') return typeof each !== 'bigint';
    if (each === null) return true;
    if (depth >= DEEPEST) return false;
    if (Array.isArray(each)) return each.every((inner) => fits(inner, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(each);
    if (prototype !== Object.prototype && prototype !== null) return false;
    return Object.entries(each).every(([key, inner]) => {
      characters += key.length;
      return fits(inner, depth + 1);
    });
  };
  return fits(value, 0);
}
