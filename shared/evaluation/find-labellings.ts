import { FALLS, STANDS, UNDECIDED } from './grounded.ts';
import type { FoundLabellings, LabellingProblem } from './labelling-problem.ts';
import { labellingProgram, PREFERRED_OPTIONS } from './labelling-program.ts';

/** Answer sets of a logic program: the atoms of each, and whether there are no more. */
export interface AnswerSets {
  readonly answers: readonly string[];
  readonly isAll: boolean;
}

/** Runs clingo on a program for at most so many answer sets (0 for all of them). */
export type SolveProgram = (program: string, options: string, most: number) => AnswerSets;

/**
 * Finds the labellings of a problem. What holds in all of them, and in one, is found even where they are too many to be
 * listed; only what stands in all preferred labellings is then not always known.
 */
export function findLabellings(problem: LabellingProblem, solve: SolveProgram): FoundLabellings {
  const count = problem.size + problem.groups.length;
  if (count === 0) {
    return { labels: [new Uint8Array()], isAll: true, always: new Uint8Array(), sometimes: new Uint8Array() };
  }
  const isPreferred = problem.semantics === 'preferred';
  const program = labellingProgram(problem);
  const { answers, isAll } = solve(program, isPreferred ? PREFERRED_OPTIONS : '', problem.most);
  const labels = answers.map((atoms) => labelsIn(atoms, count)).sort(byLabels);
  if (isAll) return { labels, isAll, always: common(labels, count), sometimes: standingInOne(labels, count) };
  // What stands in a complete labelling stands in a preferred one, since one has it within.
  const complete = isPreferred ? labellingProgram({ ...problem, semantics: 'complete' }) : program;
  const sometimes = bravely(solve(complete, '--enum-mode=brave', 0), count);
  const always = isPreferred
    ? alwaysUndecided(common(labels, count))
    : labelsIn(solve(program, '--enum-mode=cautious', 0).answers.at(-1) ?? '', count);
  return { labels, isAll, always, sometimes };
}

/** More labellings agree in less: what has no label in common in some of them has none in all. */
function alwaysUndecided(common: Uint8Array): Uint8Array | null {
  return common.every((label) => label === UNDECIDED) ? common : null;
}

function bravely({ answers }: AnswerSets, count: number): Uint8Array {
  const stands = new Uint8Array(count);
  for (const [atom, element] of atomsIn(answers.at(-1) ?? '')) if (atom === 'in') stands[element] = 1;
  return stands;
}

const ATOM = /(in|out)\((\d+)\)/g;

function* atomsIn(atoms: string): Generator<[atom: string, element: number]> {
  for (const [, atom = '', element] of atoms.matchAll(ATOM)) yield [atom, Number(element)];
}

function labelsIn(atoms: string, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  for (const [atom, element] of atomsIn(atoms)) labels[element] = atom === 'in' ? STANDS : FALLS;
  return labels;
}

/** So that the order does not depend on the solver's search: those come first in which earlier elements stand. */
function byLabels(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((label, i) => label !== other[i]);
  if (at === -1) return 0;
  const rank = (label: number) => (label === STANDS ? 0 : label === FALLS ? 1 : 2);
  return rank(one[at] as number) - rank(other[at] as number);
}

/** Returns the label of each element in all labellings, `UNDECIDED` where they differ. */
function common([first, ...others]: readonly Uint8Array[], count: number): Uint8Array {
  if (first === undefined) return new Uint8Array(count);
  return first.map((label, i) => (others.every((labels) => labels[i] === label) ? label : UNDECIDED));
}

function standingInOne(labellings: readonly Uint8Array[], count: number): Uint8Array {
  const stands = new Uint8Array(count);
  for (const labels of labellings) for (const [i, label] of labels.entries()) if (label === STANDS) stands[i] = 1;
  return stands;
}
