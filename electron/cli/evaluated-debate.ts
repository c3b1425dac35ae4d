import { CounterclaimError } from '../../shared/errors.ts';
import { type DebateLabellings, debateLabellings, debateProblem } from '../../shared/evaluation/debate-labellings.ts';
import { type Divisiveness, divisivenessIn } from '../../shared/evaluation/divisiveness.ts';
import { type Evaluation, evaluateDebate } from '../../shared/evaluation/evaluate-debate.ts';
import { explainStanding } from '../../shared/evaluation/explain.ts';
import { needsAttention } from '../../shared/evaluation/needs-attention.ts';
import { MOST_CLAIMS, wouldTake } from '../../shared/evaluation/would-take.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { MapId } from '../../shared/model/entities.ts';
import { shortQuote } from '../../shared/model/naming.ts';
import { counted } from '../../shared/text/counted.ts';
import { solveLabellings } from '../solving/solve-labellings.ts';
import type { EvaluationChoice } from './evaluation-options.ts';
import { printable } from './printable.ts';
import { strengthWords } from './strength-words.ts';

/** What is chosen of the evaluation of a debate. */
export interface DebateChoice extends EvaluationChoice {
  readonly map: MapId | undefined;
  readonly joinsRestated: boolean;
  /** Claims and relations that are switched off. */
  readonly off: readonly string[];
  readonly explained: string | undefined;
  /** What it would take is told of this claim or relation. */
  readonly changed: string | undefined;
}

/** What had been said by the date as of which a debate is evaluated. */
export interface SaidByThen {
  readonly date: string;
  /** Ids of what was only said later. */
  readonly notYet: { readonly statements: readonly string[]; readonly relations: readonly string[] };
  /** The number of claims and questions that are always there, since no date says when they were first said. */
  readonly undated: number;
}

/** Evaluates a debate as chosen, and returns what the command answers. Throws `NotFound` for what is not evaluated. */
export async function evaluatedDebate(debate: Debate, choice: DebateChoice, signal: AbortSignal) {
  const { semantics, explained, changed } = choice;
  const grounded = evaluateDebate(debate, choice);
  const found = await labellingsOf(debate, grounded, choice, signal);
  const labellings = found !== null && 'count' in found ? found : null;
  const evaluation = labellings?.inAll ?? grounded;
  const divisiveness = divisivenessIn(debate, (id) => evaluation.parts.statements.has(id));
  return {
    semantics,
    ...(labellings !== null && { labellings: listedLabellings(labellings), moreLabellings: !labellings.isAll }),
    ...(found !== null && 'tooLarge' in found && { tooLarge: found.tooLarge }),
    statements: [...evaluation.statements].map(([id, { standing, backing, strength }]) => ({
      id,
      text: debate.get('statement', id).text,
      standing,
      ...labellings?.acceptance.get(id),
      backing,
      strength,
      settled: strength !== null,
      divisiveness: divisiveness.claims.get(id)?.value ?? null,
      speakers: divisiveness.claims.get(id)?.speakers ?? 0,
    })),
    relations: [...evaluation.relations].map(([id, { standing, strength }]) => ({
      id,
      standing,
      ...labellings?.acceptance.get(id),
      strength,
    })),
    divisiveness: {
      debate: divisiveness.debate,
      maps: listed(divisiveness.maps),
      questions: listed(divisiveness.questions),
    },
    needsAttention: needsAttention(debate, grounded),
    ...(explained !== undefined && { explanation: explanationOf(debate, grounded, explained) }),
    ...(changed !== undefined && { wouldTake: takenFor(debate, grounded, changed, choice.seconds) }),
  };
}

export type DebateAnswer = Awaited<ReturnType<typeof evaluatedDebate>>;

/** Returns the labellings by the semantics that was chosen, or why there are none; null for the grounded one. */
async function labellingsOf(
  debate: Debate,
  grounded: Evaluation,
  { semantics, most, seconds }: DebateChoice,
  signal: AbortSignal,
): Promise<DebateLabellings | { readonly tooLarge: string } | null> {
  if (semantics === 'grounded') return null;
  const problem = debateProblem(debate, grounded, { semantics, most });
  const found = await solveLabellings(problem.part.problem, { seconds, signal });
  return 'tooLarge' in found ? found : debateLabellings(debate, problem, found);
}

/** Lists what stands, falls and is undecided in each labelling, by the ids of claims and relations. */
function listedLabellings(labellings: DebateLabellings) {
  return Array.from({ length: labellings.count }, (_, i) => {
    const { statements, relations } = labellings.labelled(i);
    const all = [...statements, ...relations];
    const those = (standing: string) => all.flatMap(([id, each]) => (each.standing === standing ? [id] : []));
    return { stands: those('stands'), falls: those('falls'), undecided: those('undecided') };
  });
}

function explanationOf(debate: Debate, evaluation: Evaluation, id: string) {
  const reasons = explainStanding(debate, evaluation, id);
  if (reasons.length === 0) throw notEvaluated(id);
  return reasons.map(({ of, standing, because, text }) => ({ ...of, standing, because, text }));
}

/** Returns the smallest sets of claims whose fall would change a standing. Throws `TooLarge` when that takes too long. */
function takenFor(debate: Debate, evaluation: Evaluation, id: string, seconds: number) {
  const end = performance.now() + 1000 * seconds;
  const found = wouldTake(debate, evaluation, id, () => {
    if (performance.now() < end) return;
    const message = `What it would take for “${printable(id)}” was not found in ${counted(seconds, 'second')}. Give more with --seconds.`;
    throw new CounterclaimError('TooLarge', message);
  });
  if (found.length === 0) throw notEvaluated(id);
  return found.map(({ to, sets }) => ({ to, sets, ...(sets.length === 0 && { moreThan: MOST_CLAIMS }) }));
}

export function notEvaluated(id: string): CounterclaimError {
  const message = `No claim or relation that was evaluated has the id “${printable(id)}”. “evaluate FILE --json” lists them.`;
  return new CounterclaimError('NotFound', message);
}

function listed(found: ReadonlyMap<string, Divisiveness>): ({ readonly id: string } & Divisiveness)[] {
  return [...found].map(([id, each]) => ({ id, ...each }));
}

/** Tells a reader what was found. */
export function debateLines(answer: DebateAnswer & { readonly asOf?: SaidByThen }): string {
  const { statements, divisiveness, needsAttention: attention, explanation = [], wouldTake: taken = [] } = answer;
  const lines = statements.map(
    ({ standing, strength, text }) => `${standing.padEnd(9)}  ${strengthWords(strength)}  ${printable(text)}`,
  );
  if (answer.asOf !== undefined) lines.push('', asOfSentence(answer.asOf));
  const about = labellingSentence(answer);
  if (about !== null) lines.push('', about);
  const { value, speakers } = divisiveness.debate;
  if (value !== null) {
    lines.push('', `Divisiveness ${value.toFixed(2)}, over ${speakers} sides that speakers took on claims.`);
  }
  if (attention.length > 0) lines.push('', 'Needs attention:', ...attention.map(({ text }) => `  ${printable(text)}`));
  if (explanation.length > 0) lines.push('', 'Why:', ...explanation.map(({ text }) => `  ${printable(text)}`));
  const textOf = new Map<string, string>(statements.map(({ id, text }) => [id, text]));
  for (const { to, sets } of taken) {
    lines.push('', `To make it ${to === 'stands' ? 'stand' : 'fall'}, these would have to fall:`);
    if (sets.length === 0) lines.push(`  more than ${MOST_CLAIMS} claims, if it is possible at all.`);
    for (const set of sets)
      lines.push(`  ${set.map((id) => printable(shortQuote(textOf.get(id) ?? id))).join(' and ')}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function asOfSentence({ date, notYet, undated }: SaidByThen): string {
  const later = counted(notYet.statements.length, 'claim or question', 'claims and questions');
  return `As of ${printable(date)}: ${later} not yet said; ${undated} without a date are always there.`;
}

function labellingSentence({
  semantics,
  labellings,
  moreLabellings,
  tooLarge,
  statements,
}: DebateAnswer): string | null {
  if (tooLarge !== undefined) return `${tooLarge} Standing is grounded here.`;
  if (labellings === undefined) return null;
  if (labellings.length === 0) return `There is no ${semantics} labelling. Standing is grounded here.`;
  const count = `${moreLabellings ? 'more than ' : ''}${labellings.length}`;
  const unsure = statements.filter(({ credulous, sceptical }) => credulous === true && sceptical !== true).length;
  return `Labellings (${semantics}): ${count}. What stands stands in all of them; claims that stand in some only: ${unsure}.`;
}
