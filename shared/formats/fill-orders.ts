import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/**
 * Fills in the order keys that a list leaves out: each lies between its neighbours' keys where that is possible,
 * otherwise after the one before. Keys that are not fractional indexes are passed through. Throws when no key is left
 * beyond the largest given one.
 */
export function fillOrders(given: readonly (string | undefined)[]): string[] {
  const orders: string[] = [];
  let last: string | null = null;
  for (let at = 0; at < given.length; ) {
    const order = given[at];
    if (order !== undefined) {
      orders.push(order);
      if (isKey(order)) last = order;
      at += 1;
      continue;
    }
    let end = at;
    while (end < given.length && given[end] === undefined) end += 1;
    const keys = generateNKeysBetween(last, keyAfter(last, given[end]), end - at);
    for (const key of keys) orders.push(key);
    last = keys.at(-1) ?? last;
    at = end;
  }
  return orders;
}

function keyAfter(last: string | null, next: string | undefined): string | null {
  return next !== undefined && isKey(next) && (last === null || next > last) ? next : null;
}

function isKey(order: string): boolean {
  try {
    generateKeyBetween(order, null);
    return order !== '';
  } catch {
    return false;
  }
}
