import { z } from 'zod';
import type { Change } from '../model/change.ts';
import { ENTITY_NAMES } from '../model/entities.ts';
import { LIMITS, MOST_OF } from '../model/limits.ts';
import { id } from './fields.ts';

/** More than an edit of the largest debate has, such as one that places all of it anew. */
const MOST_CHANGES = Object.values(MOST_OF).reduce((sum, most) => sum + most);
/** Of all texts in an edit together: a paste of the largest debate has a quarter of it. */
const MOST_CHARACTERS = 400_000_000;
/** Of all values in an edit together. */
const MOST_VALUES = 50 * MOST_CHANGES;
/** The list, a change, its fields, and what a source's bibliographic data may have in them. */
const DEEPEST = LIMITS.cslDepth + 3;

const change = z.strictObject({
  entity: z.enum(ENTITY_NAMES),
  id,
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});

/**
 * An edit: the shape of its changes, and how much they may hold at all, which is asked before anything looks into them. That their fields
 * are an entity's, and what these may hold, is checked where they are written.
 */
export const changes = z
  .array(change)
  .max(MOST_CHANGES)
  .refine(isPlainAndBounded, 'Too much, or not plain values') as unknown as z.ZodType<
  readonly Change[],
  readonly Change[]
>;

/** Whether `value` is made of texts, numbers, truth values, null, lists and plain objects, and neither too many, too long nor too deep. */
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
