import type { Argument, Inference, Member } from './argdown-core.ts';
import type { ArgdownData } from './argdown-data.ts';
import type { ParsedArgdown } from './parse-argdown.ts';

/** An inference of a premise-conclusion structure. */
export interface StructureStep {
  readonly inference: Inference;
  readonly conclusion: Member;
  readonly premises: readonly Member[];
}

/** Returns the inferences of a structure in their order, each with the statements that it uses, and the premises that none uses. */
export function stepsOf(
  { pcs }: Argument,
  parsed: ParsedArgdown,
  data: ArgdownData,
): { readonly steps: readonly StructureStep[]; readonly unused: readonly Member[] } {
  let open: Member[] = [];
  const steps: StructureStep[] = [];
  for (const [at, conclusion] of pcs.entries()) {
    const { inference } = conclusion;
    if (inference === undefined) {
      open.push(conclusion);
      continue;
    }
    const uses = data.value(inference.data, 'uses');
    // What it uses is told by numbers.
    const numbers = new Set(Array.isArray(uses) ? uses.map(Number) : []);
    const used = pcs.slice(0, at).filter((member) => numbers.has(parsed.numbers.get(member) ?? Number.NaN));
    const premises = used.length === 0 ? open : used;
    steps.push({ inference, conclusion, premises });
    open = [...open.filter((each) => !premises.includes(each)), conclusion];
  }
  return { steps, unused: open.filter(({ inference }) => inference === undefined) };
}

/** Returns the rules by which an inference says it goes, as the name of a scheme. */
export function schemeOf({ inferenceRules = [] }: Inference): string {
  return inferenceRules.filter((rule) => rule !== '').join(', ');
}
