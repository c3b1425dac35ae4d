import { wholeLabels } from '../../shared/evaluation/debate-labellings.ts';
import { FALLS, groundedLabelling, STANDS } from '../../shared/evaluation/grounded.ts';
import { undecidedPart } from '../../shared/evaluation/labelling-problem.ts';
import { withNeededSupport } from '../../shared/evaluation/needed-support.ts';
import { strengthsOf } from '../../shared/evaluation/strength.ts';
import type { AbstractFramework } from '../../shared/formats/frameworks/abstract-framework.ts';
import { counted } from '../../shared/text/counted.ts';
import { solveLabellings } from '../solving/solve-labellings.ts';
import type { EvaluationChoice } from './evaluation-options.ts';
import { printable } from './printable.ts';
import { strengthOrNull, strengthWords } from './strength-words.ts';

type Label = 'in' | 'out' | 'undec';
type Strengths = Readonly<Record<string, number | null>>;

interface Labels {
  readonly arguments: Readonly<Record<string, Label>>;
  readonly strengths?: Strengths;
  /** Why these are the grounded labels, though others were asked for. */
  readonly tooLarge?: string;
}

interface Extensions {
  /** What stands in each labelling. */
  readonly extensions: readonly (readonly string[])[];
  readonly strengths?: Strengths;
  /** True if there are more. */
  readonly more?: true;
}

/** What the command tells of an abstract framework. */
export type FrameworkAnswer = Labels | Extensions;

/** Evaluates an abstract framework: by its grounded labels, or by the extensions of another semantics. */
export async function evaluatedFramework(
  { names, framework, base }: AbstractFramework,
  { semantics, strength, needsSupport, most, seconds }: EvaluationChoice,
  signal: AbortSignal,
): Promise<FrameworkAnswer> {
  const standing = needsSupport ? withNeededSupport(framework).framework : framework;
  const grounded = groundedLabelling(standing);
  const named = <Value>(values: (i: number) => Value) => Object.fromEntries(names.map((name, i) => [name, values(i)]));
  const values = base === null ? null : strengthsOf(framework, base, strength).values;
  const strengths = values === null ? {} : { strengths: named((i) => strengthOrNull(values[i] as number)) };
  const labels = { arguments: named((i) => labelWord(grounded.labels[i] as number)) };
  if (semantics === 'grounded') return { ...labels, ...strengths };
  const part = undecidedPart(standing, grounded, semantics, { most });
  const found = await solveLabellings(part.problem, { seconds, signal });
  if ('tooLarge' in found) return { ...labels, ...strengths, tooLarge: found.tooLarge };
  const extensions = found.labels.map((own) => {
    const whole = wholeLabels(grounded.labels, part, own);
    return names.filter((_, i) => whole[i] === STANDS);
  });
  return { extensions, ...(!found.isAll && { more: true }), ...strengths };
}

function labelWord(label: number): Label {
  return label === STANDS ? 'in' : label === FALLS ? 'out' : 'undec';
}

/** Tells a reader what was found. */
export function frameworkLines(answer: FrameworkAnswer): string {
  const lines = 'extensions' in answer ? extensionLines(answer) : labelLines(answer);
  return lines.map((line) => `${line}\n`).join('');
}

function labelLines(answer: Labels): string[] {
  const lines = Object.entries(answer.arguments).map(([name, label]) => {
    const strength = answer.strengths === undefined ? [] : [strengthWords(answer.strengths[name] ?? null)];
    return [label.padEnd(5), ...strength, printable(name)].join('  ');
  });
  return answer.tooLarge === undefined ? lines : [...lines, '', `${answer.tooLarge} The labels are grounded ones.`];
}

function extensionLines(answer: Extensions): string[] {
  const { extensions, more, strengths = {} } = answer;
  const count = more
    ? `More than ${counted(extensions.length, 'extension')}:`
    : `${counted(extensions.length, 'extension')}:`;
  const strong = Object.entries(strengths).map(([name, value]) => `${strengthWords(value)}  ${printable(name)}`);
  return [
    count,
    ...extensions.map((names) => `  {${names.map(printable).join(', ')}}`),
    ...(strong.length > 0 ? ['', 'Strength:', ...strong] : []),
  ];
}
