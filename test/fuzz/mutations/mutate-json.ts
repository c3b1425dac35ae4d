import type { Random } from '../../fixtures/random-source.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const NUMBERS = [0, -0, -1, 0.5, 1e7, 1e15, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 2 ** 31, 2 ** 53];
const STRINGS = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'a'.repeat(20_001),
  '9'.repeat(60_000),
  `${'2025-01/'.repeat(5000)}`,
  '🚀'.repeat(3000),
  '<script>alert(1)</script>',
  '{{{{',
  '𝔘\u0301'.repeat(2000),
];

/**
 * Returns `original` with one or more of its values replaced, left out, doubled, moved or nested. It is not changed
 * itself.
 */
export function mutateJson(original: unknown, random: Random): unknown {
  let value = structuredClone(original) as Json;
  for (let left = random.oneIn(2) ? 1 : 1 + random.below(6); left > 0; left--) value = mutateOne(value, random);
  return value;
}

function mutateOne(root: Json, random: Random): Json {
  const places = placesIn(root);
  if (places.length === 0) return anyValue(random, root);
  const { holder, key } = random.pick(places);
  const held = holder as Record<string | number, Json>;
  switch (random.below(7)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete held[key];
      break;
    case 1: {
      const other = random.pick(places);
      held[key] = structuredClone((other.holder as Record<string | number, Json>)[other.key] ?? null);
      break;
    }
    case 2:
      if (Array.isArray(holder)) holder.push(structuredClone(held[key] ?? null));
      else held[random.pick(['id', '__proto__', 'extra', 'text', 'constructor'])] = anyValue(random, root);
      break;
    case 3:
      held[key] = nested(held[key] ?? null, 1 + random.below(300), random.oneIn(2));
      break;
    default:
      held[key] = anyValue(random, root);
  }
  return root;
}

function anyValue(random: Random, root: Json): Json {
  switch (random.below(8)) {
    case 0:
      return null;
    case 1:
      return random.oneIn(2);
    case 2:
    case 3:
      return random.pick(NUMBERS);
    case 4:
      return [];
    case 5:
      return {};
    case 6: {
      const strings = placesIn(root)
        .map(({ holder, key }) => (holder as Record<string | number, Json>)[key])
        .filter((value) => typeof value === 'string');
      return strings.length === 0 ? '' : (random.pick(strings) ?? null);
    }
    default:
      return random.pick(STRINGS);
  }
}

function nested(value: Json, depth: number, inLists: boolean): Json {
  let whole = value;
  for (let left = depth; left > 0; left--) whole = inLists ? [whole] : { a: whole };
  return whole;
}

interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

/** Returns every place at which a value stands, up to a depth that a debate never has. */
function placesIn(root: Json): Place[] {
  const places: Place[] = [];
  const waiting: { value: Json; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth > 12) continue;
    for (const [key, member] of Object.entries(value)) {
      places.push({ holder: value, key: Array.isArray(value) ? Number(key) : key });
      waiting.push({ value: member, depth: depth + 1 });
    }
  }
  return places;
}
