import { extname } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { type Divisiveness, divisivenessIn } from '../../shared/evaluation/divisiveness.ts';
import { type Evaluation, evaluateDebate } from '../../shared/evaluation/evaluate-debate.ts';
import { explainStanding } from '../../shared/evaluation/explain.ts';
import { FALLS, groundedLabelling, STANDS } from '../../shared/evaluation/grounded.ts';
import { needsAttention } from '../../shared/evaluation/needs-attention.ts';
import { STRENGTH_SEMANTICS, type StrengthSemantics, strengthsOf } from '../../shared/evaluation/strength.ts';
import type { AbstractFramework } from '../../shared/formats/frameworks/abstract-framework.ts';
import { frameworkReader } from '../../shared/formats/frameworks/read-framework.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Arguments } from './arguments.ts';
import { findMap } from './find-map.ts';
import { readFrameworkText } from './framework-text.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const evaluate: Subcommand = {
  name: 'evaluate',
  about: 'Tells which claims stand, how strong they are, and where the speakers divide; reads abstract frameworks too',
  positionals: ['FILE.debate|F.tgf|F.apx|F.af|F.bag'],
  options: [
    { name: 'map', value: 'TITLE-OR-ID', about: 'Only what stands on this map' },
    { name: 'semantics', value: 'grounded', about: 'The semantics of standing (grounded)' },
    { name: 'strength', value: STRENGTH_SEMANTICS.join('|'), about: 'The semantics of strength (dfquad)' },
    { name: 'explain', value: 'ID', about: 'Say why this claim or relation stands, falls or is undecided' },
    { name: 'off', value: 'ID,ID…', about: 'Switch these claims and relations off first; nothing is written' },
    { name: 'json', about: 'Answer in JSON' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const semantics = given.option('semantics') ?? 'grounded';
    if (semantics !== 'grounded') throw given.usageError(`--semantics is grounded, not “${semantics}”`);
    const strength = strengthGiven(given);
    const read = frameworkReader(extname(given.text(0)).slice(1).toLowerCase());
    if (read !== undefined) {
      refuseDebateOptions(given);
      const framework = read(await readFrameworkText(given.path(0)));
      const answer = evaluatedFramework(framework, strength);
      io.out(given.flag('json') ? `${JSON.stringify(answer, null, 2)}\n` : frameworkLines(answer));
      return 0;
    }
    const answer = await withDebate(given.path(0), { given, io }, async (file) =>
      evaluated(await file.load(), given, strength),
    );
    io.out(given.flag('json') ? `${JSON.stringify({ semantics, ...answer }, null, 2)}\n` : debateLines(answer));
    return 0;
  },
};

function strengthGiven(given: Arguments): StrengthSemantics {
  const wanted = given.option('strength') ?? 'dfquad';
  const found = STRENGTH_SEMANTICS.find((each) => each === wanted);
  if (found === undefined) {
    throw given.usageError(`--strength is one of ${STRENGTH_SEMANTICS.join(', ')}, not “${wanted}”`);
  }
  return found;
}

function refuseDebateOptions(given: Arguments): void {
  const meant = ['map', 'explain', 'off'].find((name) => given.option(name) !== undefined);
  if (meant !== undefined) throw given.usageError(`--${meant} is for debates, not for abstract frameworks`);
}

function evaluatedFramework({ names, framework, base }: AbstractFramework, semantics: StrengthSemantics) {
  const { labels } = groundedLabelling(framework);
  const label = (i: number) => (labels[i] === STANDS ? 'in' : labels[i] === FALLS ? 'out' : 'undec');
  const named = <Value>(values: (i: number) => Value) => Object.fromEntries(names.map((name, i) => [name, values(i)]));
  if (base === null) return { arguments: named(label) };
  const { values } = strengthsOf(framework, base, semantics);
  return { arguments: named(label), strengths: named((i) => numberOrNull(values[i] as number)) };
}

type FrameworkAnswer = ReturnType<typeof evaluatedFramework>;

function frameworkLines({ arguments: labels, strengths }: FrameworkAnswer): string {
  return Object.entries(labels)
    .map(([name, label]) => {
      const strength = strengths === undefined ? [] : [inWords(strengths[name] ?? null)];
      return `${[label.padEnd(5), ...strength, printable(name)].join('  ')}\n`;
    })
    .join('');
}

function evaluated(debate: Debate, given: Arguments, strength: StrengthSemantics) {
  const wanted = given.option('map');
  const map = wanted === undefined ? undefined : findMap(debate, wanted).id;
  const off = idsGiven(debate, given.option('off'));
  const evaluation = evaluateDebate(debate, { map, strength, off });
  const divisiveness = divisivenessIn(debate, (id) => evaluation.parts.statements.has(id));
  const statements = [...evaluation.statements].map(([id, { standing, backing, strength: value }]) => ({
    id,
    text: debate.get('statement', id).text,
    standing,
    backing,
    strength: value,
    settled: value !== null,
    divisiveness: divisiveness.claims.get(id)?.value ?? null,
    speakers: divisiveness.claims.get(id)?.speakers ?? 0,
  }));
  const relations = [...evaluation.relations].map(([id, { standing, strength: value }]) => ({
    id,
    standing,
    strength: value,
  }));
  const explained = given.option('explain');
  return {
    statements,
    relations,
    divisiveness: {
      debate: divisiveness.debate,
      maps: listed(divisiveness.maps),
      questions: listed(divisiveness.questions),
    },
    needsAttention: needsAttention(debate, evaluation),
    ...(explained !== undefined && { explanation: explanationOf(debate, evaluation, explained) }),
  };
}

type DebateAnswer = ReturnType<typeof evaluated>;

function explanationOf(debate: Debate, evaluation: Evaluation, id: string) {
  const reasons = explainStanding(debate, evaluation, id);
  if (reasons.length === 0) throw notEvaluated(id);
  return reasons.map(({ of, standing, because, text }) => ({ ...of, standing, because, text }));
}

/** Returns the ids in a list with commas; throws `NotFound` on one that names no claim or relation. */
function idsGiven(debate: Debate, list: string | undefined): string[] {
  const ids = (list ?? '').split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
  for (const id of ids) if (!debate.statements.has(id) && !debate.relations.has(id)) throw notEvaluated(id);
  return ids;
}

function notEvaluated(id: string): CounterclaimError {
  const message = `No claim or relation that was evaluated has the id “${printable(id)}”. “evaluate FILE --json” lists them.`;
  return new CounterclaimError('NotFound', message);
}

function listed(found: ReadonlyMap<string, Divisiveness>): ({ readonly id: string } & Divisiveness)[] {
  return [...found].map(([id, each]) => ({ id, ...each }));
}

function debateLines({ statements, divisiveness, needsAttention: attention, explanation = [] }: DebateAnswer): string {
  const lines = statements.map(
    ({ standing, strength, text }) => `${standing.padEnd(9)}  ${inWords(strength)}  ${printable(text)}`,
  );
  const { value, speakers } = divisiveness.debate;
  if (value !== null) {
    lines.push('', `Divisiveness ${value.toFixed(2)}, over ${speakers} sides that speakers took on claims.`);
  }
  if (attention.length > 0) lines.push('', 'Needs attention:', ...attention.map(({ text }) => `  ${printable(text)}`));
  if (explanation.length > 0) lines.push('', 'Why:', ...explanation.map(({ text }) => `  ${printable(text)}`));
  return lines.map((line) => `${line}\n`).join('');
}

/** Returns a strength for the eye. */
function inWords(strength: number | null): string {
  return strength === null ? 'did not settle' : strength.toFixed(3);
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
