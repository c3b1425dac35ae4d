import { type Step, type Steps, stepsOf, stepsOfGroup } from '../compact/steps.ts';
import type { LayoutBox, LayoutLink } from '../layout-box.ts';
import { attachmentsOf } from '../spanning-forest.ts';
import { layersOf, type Tie, tiesBetween } from './layers.ts';

/** Cards of one layer that bear on the same card: they are placed together. */
export interface Family {
  /** The card that they stand below; null for a conclusion. */
  readonly parent: number | null;
  readonly layer: number;
  readonly steps: readonly Step[];
}

/** A connected part of a map: its families from the top down, those of a layer in the order in which they are read. */
export interface Part {
  readonly families: readonly Family[];
  readonly ties: readonly Tie[];
}

export interface Parts {
  readonly parts: readonly Part[];
  /** Cards that no relation leads from or to. */
  readonly loose: readonly number[];
  readonly layers: readonly number[];
}

/** Divides a map into its connected parts, in the order in which they are read. Boxes are given by their indexes. */
export function partsOf(boxes: readonly LayoutBox[], links: readonly LayoutLink[]): Parts {
  const attachments = attachmentsOf(boxes, links);
  const ties = tiesBetween(boxes, links);
  const layers = layersOf(boxes.length, ties);
  const steps = stepsOf(attachments, attachments.cardsIn);
  const partOf = connected(boxes.length, ties);
  const isTied = new Set(ties.flatMap(({ premises, above }) => (premises.length > 0 ? [above, ...premises] : [])));
  const families = new Map<number, Family[]>();
  const loose: number[] = [];
  const add = (parent: number | null, those: readonly Step[]): void => {
    const waiting = [{ parent, steps: those }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const found = familiesOf(next.parent, next.steps, layers);
      const members = found.flatMap((family) => family.steps.flatMap(membersOf));
      const [first] = members;
      if (first === undefined) continue;
      const part = partOf[first] ?? 0;
      families.set(part, families.get(part) ?? []);
      families.get(part)?.push(...found);
      // A branch before the next, so that the families of a layer have the order of their branches.
      waiting.push(...members.reverse().map((box) => ({ parent: box, steps: steps[box] ?? [] })));
    }
  };
  for (const root of attachments.roots) {
    if (!isTied.has(root) && (steps[root] ?? []).length === 0) loose.push(root);
    else for (const step of stepsOfGroup([root], attachments, attachments.cardsIn)) add(null, [step]);
  }
  const tiesIn = Map.groupBy(ties, ({ above }) => partOf[above] ?? 0);
  const parts = [...families].map(([part, those]) => ({
    families: those.sort((a, b) => a.layer - b.layer),
    ties: tiesIn.get(part) ?? [],
  }));
  return { parts, loose, layers };
}

/** Lists the cards of a step. */
export function membersOf({ premises, undercutters }: Step): readonly number[] {
  return [...premises, ...undercutters];
}

/** Divides steps below one card by the layers in which their cards stand: what bears on lower cards too stands further down. */
function familiesOf(parent: number | null, steps: Steps[number], layers: readonly number[]): Family[] {
  const found = new Map<number, Step[]>();
  for (const step of steps) {
    const inLayer = (layer: number) => (box: number) => (layers[box] ?? 0) === layer;
    for (const layer of new Set(membersOf(step).map((box) => layers[box] ?? 0))) {
      const premises = step.premises.filter(inLayer(layer));
      const undercutters = step.undercutters.filter(inLayer(layer));
      const part: Step =
        premises.length > 0
          ? { ...step, premises, undercutters }
          : { ...step, premises: undercutters, undercutters: [], isAttacked: false };
      found.set(layer, [...(found.get(layer) ?? []), part]);
    }
  }
  return [...found].map(([layer, those]) => ({ parent, layer, steps: those }));
}

/** Returns, for each box, the number of the connected part that it is in. */
function connected(count: number, ties: readonly Tie[]): number[] {
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (const { premises, above } of ties) {
    for (const premise of premises) {
      neighbours[above]?.push(premise);
      neighbours[premise]?.push(above);
    }
  }
  const partOf = new Array<number>(count).fill(-1);
  for (let start = 0; start < count; start++) {
    if (partOf[start] !== -1) continue;
    partOf[start] = start;
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const next of neighbours[at] ?? []) {
        if (partOf[next] !== -1) continue;
        partOf[next] = start;
        waiting.push(next);
      }
    }
  }
  return partOf;
}
