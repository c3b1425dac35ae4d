import { extname } from 'node:path';
import { type DebateAsOf, debateAsOf } from '../../shared/evaluation/as-of.ts';
import { frameworkReader } from '../../shared/formats/frameworks/read-framework.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Arguments } from './arguments.ts';
import type { OptionSpec } from './command-spec.ts';
import { type DebateChoice, debateLines, evaluatedDebate, notEvaluated, type SaidByThen } from './evaluated-debate.ts';
import { evaluatedFramework, frameworkLines } from './evaluated-framework.ts';
import {
  EVALUATION_OPTIONS,
  type EvaluationChoice,
  evaluationChoice,
  methodGiven,
  RESTATED_OPTION,
} from './evaluation-options.ts';
import { findMap } from './find-map.ts';
import { readFrameworkText } from './framework-text.ts';
import { JOURNAL_OPTION } from './opening.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

/** What only debates have. */
const DEBATE_OPTIONS: readonly OptionSpec[] = [
  { name: 'map', value: 'TITLE-OR-ID', about: 'Only what stands on this map' },
  RESTATED_OPTION,
  { name: 'explain', value: 'ID', about: 'Say why this claim or relation stands, falls or is undecided' },
  {
    name: 'would-take',
    value: 'ID',
    about: 'Say which claims, up to 3, would have to fall to change how this one stands',
  },
  { name: 'as-of', value: 'DATE', about: 'As the debate stood at the end of this date, from the dates of its moves' },
  { name: 'off', value: 'ID,ID…', about: 'Switch these claims and relations off first; nothing is written' },
];

export const evaluate: Subcommand = {
  name: 'evaluate',
  about: 'Tells which claims stand, how strong they are, and where the speakers divide; reads abstract frameworks too',
  positionals: ['FILE.debate|F.tgf|F.apx|F.af|F.bag'],
  options: [...EVALUATION_OPTIONS, ...DEBATE_OPTIONS, { name: 'json', about: 'Answer in JSON' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const choice = evaluationChoice(given);
    const tell = <Answer>(answer: Answer, inWords: (answer: Answer) => string) =>
      io.out(given.flag('json') ? `${JSON.stringify(answer, null, 2)}\n` : inWords(answer));
    const read = frameworkReader(extname(given.text(0)).slice(1).toLowerCase());
    if (read !== undefined) {
      refuseDebateOptions(given);
      const framework = read(await readFrameworkText(given.path(0)));
      tell(await evaluatedFramework(framework, choice, io.signal), frameworkLines);
      return 0;
    }
    const { joinsRestated } = methodGiven(given);
    await withDebate(given.path(0), { given, io }, async (file) => {
      const whole = await file.load();
      const date = given.option('as-of');
      const then = date === undefined ? null : { date, ...debateAsOf(whole, date) };
      const debate = then?.debate ?? whole;
      const chosen = debateChoice(debate, given, { ...choice, joinsRestated });
      const asOf = then === null ? {} : { asOf: saidByThen(then) };
      tell({ ...asOf, ...(await evaluatedDebate(debate, chosen, io.signal)) }, debateLines);
    });
    return 0;
  },
};

function saidByThen({ date, notYet, undated }: DebateAsOf & { readonly date: string }): SaidByThen {
  return { date, notYet: { statements: [...notYet.statements], relations: [...notYet.relations] }, undated };
}

function refuseDebateOptions(given: Arguments): void {
  const meant = DEBATE_OPTIONS.find(({ name }) => given.option(name) !== undefined);
  if (meant !== undefined) throw given.usageError(`--${meant.name} is for debates, not for abstract frameworks`);
}

function debateChoice(
  debate: Debate,
  given: Arguments,
  choice: EvaluationChoice & Pick<DebateChoice, 'joinsRestated'>,
): DebateChoice {
  const map = given.option('map');
  return {
    ...choice,
    map: map === undefined ? undefined : findMap(debate, map).id,
    off: idsGiven(debate, given.option('off')),
    explained: given.option('explain'),
    changed: given.option('would-take'),
  };
}

/** Returns the ids in a list with commas; throws `NotFound` on one that names no claim or relation. */
function idsGiven(debate: Debate, list: string | undefined): string[] {
  const ids = (list ?? '').split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
  for (const id of ids) if (!debate.statements.has(id) && !debate.relations.has(id)) throw notEvaluated(id);
  return ids;
}
