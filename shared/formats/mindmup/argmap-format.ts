import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { recordOf, stringOf } from '../reading/json-values.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const STEP = /^(?<side>r|o|reason|objection)\d*$/i;
const STRONGEST = 5;
const DETAILS = ['note', 'label', 'strength'];

/** Argument maps in the YAML of argmap: a claim, below it reasons and objections, in these the premises. */
export const ARGMAP: ArgumentFormat = {
  id: 'argmap',
  name: 'argmap YAML',
  endings: ['yml', 'yaml'],
  losses: [],
  recognises: ({ text, json }) =>
    json === undefined &&
    /^[^\n#][^\n]*:[^\S\n]*\n(?:[^\S\n]*(?:#[^\n]*|(?:note|label|strength):[^\n]*)?\n)*[^\S\n]+["']?(?:r|o|reason|objection)\d*["']?:/m.test(
      text.slice(0, 50_000),
    ),
  read: readArgmap,
};

type Aim = { readonly statement: string } | { readonly relation: string };

function readArgmap(file: GivenFile): ReadDebate {
  const builder = new DebateBuilder({ format: 'argmap', namespace: file.title, title: file.title });
  const said = new Set<string>();
  const pending: { body: unknown; aim: Aim; place: string }[] = [];
  const addClaim = (name: string, body: unknown, place: string) => {
    const text = name.replace(/^-/, '').trim();
    if (!said.has(text))
      builder.statement(
        text,
        { text, implicit: name.startsWith('-'), note: stringOf(recordOf(body)['note']).trim() },
        place,
      );
    said.add(text);
    pending.push({ body, aim: { statement: text }, place });
    return text;
  };
  for (const [name, body] of Object.entries(recordOf(parseYaml(file.text)))) addClaim(name, body, name);
  let count = 0;
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { body, aim, place } = next;
    for (const [name, given] of Object.entries(recordOf(body))) {
      const value = membersOf(given);
      const side = STEP.exec(name)?.groups?.['side'];
      const here = `${place} › ${name}`;
      if (side === undefined) {
        if ('statement' in aim && !DETAILS.includes(name))
          builder.note(
            'left-out',
            `“${name}” below a claim is neither a reason nor an objection, and is left out.`,
            here,
          );
        continue;
      }
      const key = `step ${++count}`;
      const { strength, label, note } = recordOf(value);
      const premises = Object.entries(recordOf(value)).filter(
        ([premise]) => !DETAILS.includes(premise) && !STEP.test(premise),
      );
      const keys = premises.map(([premise, its]) => addClaim(premise, its, here));
      const degree = Number(strength);
      const weight = degree >= 1 && degree <= STRONGEST ? degree / STRONGEST : null;
      if (weight === null && strength !== undefined)
        builder.note(
          'left-out',
          `The strength “${stringOf(strength)}” is left out: it goes from 1 to ${STRONGEST}.`,
          here,
        );
      const kind = /^r/i.test(side) ? 'supports' : 'attacks';
      builder.relation(
        key,
        { kind, premises: keys, target: aim, scheme: stringOf(label).trim(), note: stringOf(note).trim(), weight },
        here,
      );
      pending.push({ body: value, aim: { relation: key }, place: here });
    }
  }
  return builder.finish();
}

/** Returns what stands below a step as members: a list of premises, or a single one, means what their names would. */
function membersOf(value: unknown): unknown {
  if (typeof value === 'string') return Object.fromEntries([[value, null]]);
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(
    (value as readonly unknown[]).flatMap((each): [string, unknown][] =>
      typeof each === 'string' ? [[each, null]] : Object.entries(recordOf(each)),
    ),
  );
}
