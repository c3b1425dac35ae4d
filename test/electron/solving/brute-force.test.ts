import { beforeAll, describe, expect, test } from '@jest/globals';
import { Clingo } from '../../../electron/solving/clingo.ts';
import { wholeLabels } from '../../../shared/evaluation/debate-labellings.ts';
import { findLabellings } from '../../../shared/evaluation/find-labellings.ts';
import { makeFramework } from '../../../shared/evaluation/framework.ts';
import { groundedLabelling, STANDS } from '../../../shared/evaluation/grounded.ts';
import { type LabellingSemantics, undecidedPart } from '../../../shared/evaluation/labelling-problem.ts';
import {
  completeByDefinition,
  everyFramework,
  type FrameworkSketch,
  preferredAmong,
  randomFramework,
  stableAmong,
} from '../../fixtures/frameworks.ts';

/** `COUNTERCLAIM_ALL_FRAMEWORKS=1` tries all of up to 4 arguments and 10,000 random ones: some minutes. */
const ALL = process.env['COUNTERCLAIM_ALL_FRAMEWORKS'] === '1';

const SEMANTICS: Readonly<Record<LabellingSemantics, (complete: Uint8Array[]) => Uint8Array[]>> = {
  complete: (complete) => complete,
  preferred: preferredAmong,
  stable: stableAmong,
};

let clingo: Clingo;
beforeAll(async () => {
  clingo = await Clingo.load();
});

/** Returns which semantics find other labellings of a framework than the definition says. */
function wrongFor(sketch: FrameworkSketch): string[] {
  const complete = completeByDefinition(sketch);
  const framework = makeFramework(sketch.size, sketch);
  const grounded = groundedLabelling(framework);
  const standing = (labels: Uint8Array) => labels.filter((label) => label === STANDS).length;
  const [least] = complete.toSorted((a, b) => standing(a) - standing(b));
  const wrong = written([grounded.labels]) === written([least ?? new Uint8Array()]) ? [] : ['grounded'];
  for (const semantics of ['complete', 'preferred', 'stable'] as const) {
    const part = undecidedPart(framework, grounded, semantics, { most: 100_000 });
    const { labels } = findLabellings(part.problem, (...run) => clingo.solve(...run));
    const found = labels.map((each) => wholeLabels(grounded.labels, part, each));
    if (written(found) !== written(SEMANTICS[semantics](complete))) wrong.push(semantics);
  }
  return wrong;
}

function written(labellings: readonly Uint8Array[]): string {
  return labellings
    .map((labels) => labels.join(''))
    .sort()
    .join(' ');
}

/** Tells whether no other numbering of the arguments writes the same framework with a smaller number. */
function isFirstOfItsShape(graph: number, size: number): boolean {
  return numberings(size).every((places) => {
    let other = 0;
    for (let bit = 0; bit < size * size; bit++) {
      const [from, to] = [places[Math.floor(bit / size)] ?? 0, places[bit % size] ?? 0];
      if ((graph >> bit) & 1) other |= 1 << (from * size + to);
    }
    return other >= graph;
  });
}

function numberings(size: number): number[][] {
  if (size === 0) return [[]];
  return numberings(size - 1).flatMap((rest) =>
    Array.from({ length: size }, (_, at) => [...rest.slice(0, at), size - 1, ...rest.slice(at)]),
  );
}

describe('the labellings that clingo finds are those of the definitions', () => {
  test.each([1, 2, 3])('on every framework of %d arguments', (size) => {
    const sketches = [...everyFramework(size)].filter((_, graph) => ALL || isFirstOfItsShape(graph, size));
    expect(sketches.flatMap((sketch, i) => wrongFor(sketch).map((semantics) => `${i} ${semantics}`))).toEqual([]);
  });

  test('on frameworks of 4 arguments', () => {
    const wrong: string[] = [];
    let graph = 0;
    for (const sketch of everyFramework(4)) {
      // A prime, so that what is left out follows no pattern of attacks.
      if (ALL || graph % 997 === 0) wrong.push(...wrongFor(sketch).map((semantics) => `${graph} ${semantics}`));
      graph++;
    }
    expect(wrong).toEqual([]);
  });

  test('where sets attack, and attacks are attacked', () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= (ALL ? 10_000 : 150); seed++) {
      wrong.push(...wrongFor(randomFramework(seed)).map((semantics) => `${seed} ${semantics}`));
    }
    expect(wrong).toEqual([]);
  });
});
