import { componentsOf } from './components.ts';
import type { Framework, Links } from './framework.ts';

export const STRENGTH_SEMANTICS = ['dfquad', 'euler', 'quadratic'] as const;

/**
 * How the strength of an element follows from its base score and from what bears on it: `dfquad` (Rago, Toni, Aurisicchio
 * and Baroni 2016), `euler` (Amgoud and Ben-Naim 2017) or `quadratic` (Potyka 2018).
 */
export type StrengthSemantics = (typeof STRENGTH_SEMANTICS)[number];

export interface Strengths {
  /** By element: 0 to 1; NaN where it did not settle. */
  readonly values: Float64Array;
}

/** Differences that count as none. */
const SETTLED = 1e-10;
const MOST_ROUNDS = 2000;
/** The step of the integration, and the most of them. */
const STEP = 0.1;
const MOST_STEPS = 5000;

/**
 * Returns the strength of each element of a framework from `base`, its base scores in 0..1. A link contributes the product
 * of the strengths of its sources. Elements on no cycle are computed in one pass; those on a cycle by iterating, and where
 * that does not settle by integrating ds/dt = f(s) - s (Potyka 2019). What settles by neither, and what depends on it, is
 * NaN. Elements that are `off` have the strength 0.
 */
export function strengthsOf(
  framework: Framework,
  base: Float64Array,
  semantics: StrengthSemantics,
  off: ReadonlySet<number> = new Set(),
): Strengths {
  const values = base.slice();
  for (const element of off) values[element] = 0;
  const strengthOf = (element: number, at: Float64Array): number => {
    if (off.has(element)) return 0;
    const weight = base[element] as number;
    const bearing = (links: Links) => aggregate(semantics, links, element, at);
    return combine(semantics, weight, bearing(framework.attacks), bearing(framework.supports));
  };
  for (const component of componentsOf(framework)) {
    const [only] = component;
    if (component.length === 1 && only !== undefined && !bearsOnItself(framework, only)) {
      values[only] = strengthOf(only, values);
      continue;
    }
    const found = settledBy(component, values, strengthOf);
    for (const [i, element] of component.entries())
      values[element] = found === null ? Number.NaN : (found[i] as number);
  }
  return { values };
}

/** Returns what the links into an element contribute together: their probabilistic sum for DF-QuAD, else their sum. */
function aggregate(semantics: StrengthSemantics, links: Links, element: number, values: Float64Array): number {
  let sum = 0;
  let rest = 1;
  const { starts, items } = links.byTarget;
  const last = starts[element + 1] as number;
  for (let i = starts[element] as number; i < last; i++) {
    const link = items[i] as number;
    let product = 1;
    const end = links.starts[link + 1] as number;
    for (let at = links.starts[link] as number; at < end; at++)
      product *= values[links.sources[at] as number] as number;
    sum += product;
    rest *= 1 - product;
  }
  return semantics === 'dfquad' ? 1 - rest : sum;
}

function combine(semantics: StrengthSemantics, weight: number, attack: number, support: number): number {
  if (semantics === 'dfquad') {
    const difference = Math.abs(support - attack);
    return attack >= support ? weight - weight * difference : weight + (1 - weight) * difference;
  }
  const energy = support - attack;
  if (semantics === 'euler') {
    // Above 709, e to the energy is Infinity, and 0 times that NaN; an energy that is NaN has to remain so.
    const scaled = weight === 0 ? weight * energy : weight * Math.exp(energy);
    return 1 - (1 - weight ** 2) / (1 + scaled);
  }
  return weight + (1 - weight) * rise(energy) - weight * rise(-energy);
}

function rise(energy: number): number {
  const square = Math.max(energy, 0) ** 2;
  return square / (1 + square);
}

function bearsOnItself({ attacks, supports }: Framework, element: number): boolean {
  for (const { byTarget, starts, sources } of [attacks, supports]) {
    const last = byTarget.starts[element + 1] as number;
    for (let i = byTarget.starts[element] as number; i < last; i++) {
      const link = byTarget.items[i] as number;
      const end = starts[link + 1] as number;
      for (let at = starts[link] as number; at < end; at++) if (sources[at] === element) return true;
    }
  }
  return false;
}

type StrengthOf = (element: number, at: Float64Array) => number;

/** Returns the values at which the elements of a cycle settle; null when they do not, or what they depend on did not. */
function settledBy(component: readonly number[], values: Float64Array, strengthOf: StrengthOf): Float64Array | null {
  const at = values.slice();
  const follow = (from: Float64Array): Float64Array => {
    for (let i = 0; i < component.length; i++) at[component[i] as number] = from[i] as number;
    const next = new Float64Array(component.length);
    for (let i = 0; i < component.length; i++) next[i] = strengthOf(component[i] as number, at);
    return next;
  };
  const start = Float64Array.from(component, (element) => values[element] as number);
  return iterated(start, follow) ?? integrated(start, follow);
}

type Follow = (from: Float64Array) => Float64Array;

function iterated(start: Float64Array, follow: Follow): Float64Array | null {
  let now = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = follow(now);
    if (distance(now, next) < SETTLED) return next;
    now = next;
  }
  return null;
}

/** By the classical Runge-Kutta method. */
function integrated(start: Float64Array, follow: Follow): Float64Array | null {
  const slope = (at: Float64Array) => follow(at).map((value, i) => value - (at[i] as number));
  const along = (from: Float64Array, by: Float64Array, step: number) =>
    from.map((value, i) => value + step * (by[i] as number));
  let now = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const a = slope(now);
    if (a.every((each) => Math.abs(each) < SETTLED)) return now;
    const b = slope(along(now, a, STEP / 2));
    const c = slope(along(now, b, STEP / 2));
    const d = slope(along(now, c, STEP));
    const mean = a.map((each, i) => (each + 2 * (b[i] as number) + 2 * (c[i] as number) + (d[i] as number)) / 6);
    now = along(now, mean, STEP);
  }
  return null;
}

function distance(one: Float64Array, other: Float64Array): number {
  let most = 0;
  for (let i = 0; i < one.length; i++) {
    const away = Math.abs((one[i] as number) - (other[i] as number));
    if (Number.isNaN(away)) return Number.POSITIVE_INFINITY;
    if (away > most) most = away;
  }
  return most;
}
