import { generateNKeysBetween } from 'fractional-indexing';
import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { byOrder } from '../debate.ts';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Returns `count` order keys, ascending, after all of `siblings`. */
export function ordersAtEnd(siblings: Iterable<Ordered>, count: number): string[] {
  let last: string | null = null;
  for (const { order } of siblings) if (last === null || order > last) last = order;
  return keysBetween(last, null, count);
}

/** Returns an order key after all of `siblings`. */
export function orderAtEnd(siblings: Iterable<Ordered>): string {
  return ordersAtEnd(siblings, 1).join();
}

/** Returns an order key after `order` and before the next higher one among `siblings`. */
export function orderAfter(siblings: Iterable<Ordered>, order: string): string {
  let next: string | null = null;
  for (const sibling of siblings)
    if (sibling.order > order && (next === null || sibling.order < next)) next = sibling.order;
  return keysBetween(order, next, 1).join();
}

/**
 * Returns the order keys to change, by id, so that `moved` comes directly before the sibling `before` (null: at the
 * end). Siblings keep theirs, except those that share one with a neighbour, as imported ones may. Empty when the order
 * is that already.
 */
export function reordered(siblings: Iterable<Ordered>, moved: Ordered, before: string | null): Map<string, string> {
  const sorted = [...siblings].sort(byOrder);
  const others = sorted.filter((sibling) => sibling.id !== moved.id);
  const index = before === null ? others.length : others.findIndex((sibling) => sibling.id === before);
  if (index < 0)
    throw new CounterclaimError('NotFound', t('There is nothing to put it before: it is in another place.'));
  if (sorted[index]?.id === moved.id) return new Map();
  const left = others[index - 1]?.order ?? null;
  let end = index;
  for (let next = others[end]; left !== null && next !== undefined && next.order <= left; next = others[end]) end += 1;
  const renumbered = [moved, ...others.slice(index, end)];
  const keys = keysBetween(left, others[end]?.order ?? null, renumbered.length);
  return new Map(renumbered.map((sibling, i) => [sibling.id, keys[i] ?? sibling.order]));
}

function keysBetween(a: string | null, b: string | null, count: number): string[] {
  try {
    return generateNKeysBetween(a, b, count);
  } catch (cause) {
    const message = t('An order key of this debate is not a fractional index: check the debate.');
    throw new CounterclaimError('InvalidValue', message, { cause });
  }
}
