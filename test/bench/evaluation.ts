import { Clingo } from '../../electron/solving/clingo.ts';
import { solveLabellings } from '../../electron/solving/solve-labellings.ts';
import { evaluateDebate } from '../../shared/evaluation/evaluate-debate.ts';
import { followingOf } from '../../shared/evaluation/following.ts';
import { type Framework, makeFramework } from '../../shared/evaluation/framework.ts';
import { groundedLabelling } from '../../shared/evaluation/grounded.ts';
import { undecidedPart } from '../../shared/evaluation/labelling-problem.ts';
import { STRENGTH_SEMANTICS, strengthsOf } from '../../shared/evaluation/strength.ts';
import { Debate } from '../../shared/model/debate.ts';
import { largeDebate, randomNumbers } from '../fixtures/large-debates.ts';
import { hold } from './contest.ts';
import { type Measurement, measured } from './measurement.ts';
import type { Row } from './row.ts';
import type { Workbench } from './workbench.ts';

const ARGUMENTS = 100_000;
const ATTACKS = 150_000;
/** More, with half as many attacks again, make a program that clingo does not take in WebAssembly. */
const FOR_CLINGO = 20_000;
/** The size of many instances of the International Competition on Computational Models of Argumentation. */
const INSTANCE = 128;

/** Measures what follows from frameworks and debates: standing, strength, labellings, and new marks after an edit. */
export async function evaluation({ progress }: Workbench): Promise<Row[]> {
  return [...(await largeFrameworks(progress)), ...(await editedDebate(progress)), ...(await instances(progress))];
}

async function largeFrameworks(progress: (text: string) => void): Promise<Row[]> {
  const framework = randomFramework(ARGUMENTS, ATTACKS, 1);
  const traversal = { name: 'one traversal', run: () => timed(() => traversed(framework)) };
  const labelled = { subject: 'evaluation', name: 'Grounded labelling', rounds: 21 };
  const ours = () => timed(() => groundedLabelling(framework));
  const rows = await hold({ ...labelled, size: ARGUMENTS, ours, peers: [traversal] }, progress);
  const clingo = await Clingo.load();
  const smaller = randomFramework(FOR_CLINGO, 1.5 * FOR_CLINGO, 1);
  const solver = { name: 'clingo', runs: 5, run: () => timed(() => clingo.solve(groundedProgram(smaller), '', 1)) };
  const oursOfIt = () => timed(() => groundedLabelling(smaller));
  rows.push(...(await hold({ ...labelled, size: FOR_CLINGO, ours: oursOfIt, peers: [solver] }, progress)));
  const base = new Float64Array(ARGUMENTS).fill(0.5);
  for (const semantics of STRENGTH_SEMANTICS) {
    const ours = () => timed(() => strengthsOf(framework, base, semantics));
    const name = `Strength (${semantics})`;
    rows.push(
      ...(await hold({ subject: 'evaluation', name, size: ARGUMENTS, rounds: 3, ours, peers: [traversal] }, progress)),
    );
  }
  return rows;
}

/** A claim is weighed anew, and all marks are told again. */
async function editedDebate(progress: (text: string) => void): Promise<Row[]> {
  const size = 10_000;
  const debate = new Debate(largeDebate(size));
  const id = 's1';
  let weight = 0;
  const ours = () =>
    timed(() => {
      const before = debate.get('statement', id);
      weight = (weight + 0.01) % 1;
      debate.apply([{ entity: 'statement', id, before, after: { ...before, weight } }]);
      followingOf(debate, evaluateDebate(debate));
    });
  return hold({ subject: 'evaluation', name: 'New marks after an edit', size, rounds: 21, ours, peers: [] }, progress);
}

async function instances(progress: (text: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const attacks of [256, 512, 1024]) {
    const framework = randomFramework(INSTANCE, attacks, attacks);
    const { problem } = undecidedPart(framework, groundedLabelling(framework), 'preferred', { most: 100_000 });
    const ours = async (): Promise<Measurement> => {
      const { result, ms, cpuMs } = await measured(() => solveLabellings(problem, { seconds: 60 }));
      const note = 'tooLarge' in result ? result.tooLarge : `${result.labels.length} labellings`;
      return { ms, cpuMs, peakMb: null, note };
    };
    const name = `Preferred labellings, ${attacks.toLocaleString('en-GB')} attacks`;
    rows.push(...(await hold({ subject: 'evaluation', name, size: INSTANCE, rounds: 5, ours, peers: [] }, progress)));
  }
  return rows;
}

function randomFramework(size: number, count: number, seed: number): Framework {
  const random = randomNumbers(seed);
  const element = () => Math.floor(random() * size);
  return makeFramework(size, {
    attacks: Array.from({ length: count }, () => ({ sources: [element()], target: element() })),
  });
}

/** Visits every element, and each attack out of it, once, breadth first, in the arrays of the framework. */
function traversed({ size, attacks }: Framework): Uint8Array {
  const { starts, items } = attacks.bySource;
  const seen = new Uint8Array(size);
  const queue = new Int32Array(size);
  let end = 0;
  for (let root = 0, next = 0; root < size; root++) {
    if (seen[root] === 0) {
      seen[root] = 1;
      queue[end++] = root;
    }
    for (; next < end; next++) {
      const element = queue[next] as number;
      const last = starts[element + 1] as number;
      for (let at = starts[element] as number; at < last; at++) {
        const target = attacks.targets[items[at] as number] as number;
        if (seen[target] === 1) continue;
        seen[target] = 1;
        queue[end++] = target;
      }
    }
  }
  return seen;
}

/** The least model of these rules is the grounded labelling. */
function groundedProgram({ size, attacks }: Framework): string {
  const facts = [`arg(0..${size - 1}).`];
  for (let i = 0; i < attacks.count; i++) facts.push(`attack(${attacks.sources[i]},${attacks.targets[i]}).`);
  return `${facts.join('\n')}
in(X) :- arg(X), out(Y) : attack(Y,X).
out(X) :- attack(Y,X), in(Y).
#show in/1.
#show out/1.
`;
}

async function timed(work: () => unknown): Promise<Measurement> {
  const { ms, cpuMs } = await measured(work);
  return { ms, cpuMs, peakMb: null };
}
