/** A stretch of a text that a reader marked, in characters, the end exclusive, and the category that it was put into. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly category: string;
}

/** How far readers agree about a category, or about all of them. */
export interface UnitizingAgreement {
  /** 1 for perfect agreement, 0 for what chance would bring; null where nobody marked anything, and nothing can be told. */
  readonly alpha: number | null;
  readonly observed: number;
  readonly expected: number;
}

/**
 * Returns Krippendorff's alpha for unitizing in its first form, uα: how far two or more readers, who marked stretches of a text of
 * `length` characters, agree about where these begin and end. Disagreements weigh with the square of their length. Of one reader,
 * stretches of the same category that overlap or touch a common character count as one, since the measure knows none; categories are
 * judged apart and their disagreements added up.
 *
 * K. Krippendorff, “On the reliability of unitizing continuous data”, Sociological Methodology 25 (1995), 47–76; also his “Measuring
 * the reliability of qualitative text analysis data”, Quality & Quantity 38 (2004), 787–800, with the example that tests use. It is not
 * one of the later forms (|uα, cuα, (k)uα) of Krippendorff, Mathet, Bouvry and Widlöcher (2016).
 */
export function unitizingAlpha(length: number, readers: readonly (readonly Unit[])[]): UnitizingAgreement {
  const categories = new Set(readers.flatMap((units) => units.map(({ category }) => category)));
  let [observed, expected] = [0, 0];
  for (const category of categories) {
    const ofIt = readers.map((units) =>
      sectionsOf(
        length,
        units.filter((unit) => unit.category === category),
      ),
    );
    observed += observedDisagreement(length, ofIt);
    expected += expectedDisagreement(length, ofIt);
  }
  return { alpha: expected === 0 ? null : 1 - observed / expected, observed, expected };
}

/** A stretch that is marked, or a gap between such. */
interface Section {
  readonly start: number;
  readonly length: number;
  readonly isMarked: boolean;
}

/** Divides a text into what is marked and the gaps, in their order. */
function sectionsOf(length: number, units: readonly Unit[]): readonly Section[] {
  const sections: Section[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) sections.push({ start: at, length: end - at, isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of joined(units)) {
    add(start, false);
    add(end, true);
  }
  add(length, false);
  return sections;
}

/** Returns units in their order, those that overlap as one. */
function joined(units: readonly Unit[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of units.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Of each pair of readers, both ways, the squares of what differs. */
function observedDisagreement(length: number, readers: readonly (readonly Section[])[]): number {
  let sum = 0;
  for (const [index, sections] of readers.entries()) {
    for (const others of readers.slice(index + 1)) sum += 2 * differencesOf(sections, others);
  }
  return sum / (readers.length * (readers.length - 1) * length ** 2);
}

/** Walks over two divisions of a text at once: only sections that share a character can differ. */
function differencesOf(a: readonly Section[], b: readonly Section[]): number {
  let [sum, i, j] = [0, 0, 0];
  for (;;) {
    const [g, h] = [a[i], b[j]];
    if (g === undefined || h === undefined) return sum;
    sum += squareOf(g, h);
    const [endOfG, endOfH] = [g.start + g.length, h.start + h.length];
    if (endOfG <= endOfH) i += 1;
    if (endOfH <= endOfG) j += 1;
  }
}

/** Returns the squared difference of two sections that share a character. */
function squareOf(g: Section, h: Section): number {
  if (g.isMarked && h.isMarked) return (g.start - h.start) ** 2 + (g.start + g.length - h.start - h.length) ** 2;
  if (g.isMarked) return isInside(g, h) ? g.length ** 2 : 0;
  return h.isMarked && isInside(h, g) ? h.length ** 2 : 0;
}

function isInside(inner: Section, outer: Section): boolean {
  return inner.start >= outer.start && inner.start + inner.length <= outer.start + outer.length;
}

/** Returns the disagreement of readers who mark as many stretches of the same lengths, anywhere. */
function expectedDisagreement(length: number, readers: readonly (readonly Section[])[]): number {
  const all = readers.flat();
  const marked = all.filter(({ isMarked }) => isMarked);
  const gaps = all.filter(({ isMarked }) => !isMarked);
  const places = readers.length * length;
  // From the longest on: the gaps that hold a stretch hold all shorter ones too.
  const byLength = (a: Section, b: Section) => b.length - a.length;
  const longest = gaps.toSorted(byLength);
  let [sum, taken, count, room] = [0, 0, 0, 0];
  for (const { length: long } of marked.toSorted(byLength)) {
    sum += ((marked.length - 1) / 3) * (2 * long ** 3 - 3 * long ** 2 + long);
    for (let gap = longest[count]; gap !== undefined && gap.length >= long; gap = longest[count]) {
      room += gap.length;
      count += 1;
    }
    sum += long ** 2 * (room - count * (long - 1));
    taken += long * (long - 1);
  }
  const pairs = places * (places - 1) - taken;
  return pairs === 0 ? 0 : ((2 / length) * sum) / pairs;
}
