import { t } from '../../language/translate.ts';
import { shortQuote } from '../../model/naming.ts';
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

interface Pending {
  readonly body: unknown;
  readonly aim: Aim;
  readonly place: string;
}

function readArgmap(file: GivenFile): ReadDebate {
  const builder = new DebateBuilder({ format: 'argmap', namespace: file.title, title: file.title });
  const reading = new ArgmapReading(builder);
  reading.read(parseYaml(file.text));
  return builder.finish();
}

class ArgmapReading {
  readonly #builder: DebateBuilder;
  readonly #said = new Map<string, { readonly note: string; readonly implicit: boolean }>();
  readonly #pending: Pending[] = [];
  #steps = 0;

  constructor(builder: DebateBuilder) {
    this.#builder = builder;
  }

  read(map: unknown): void {
    for (const [name, body] of this.#membersOf(map, '')) this.#addClaim(name, body, name);
    // What is pushed is visited, too.
    for (const { body, aim, place } of this.#pending)
      for (const [name, value] of this.#membersOf(body, place)) this.#addMember(name, value, { aim, place });
  }

  /** Adds a claim where it is new, and returns its key. */
  #addClaim(name: string, body: unknown, place: string): string {
    const text = name.replace(/^-/, '').trim();
    const details = new Map(this.#membersOf(body, null));
    const said = { note: stringOf(details.get('note')).trim(), implicit: name.startsWith('-') };
    const known = this.#said.get(text);
    if (known === undefined) {
      this.#said.set(text, said);
      this.#builder.statement(text, { text, ...said }, place);
    } else {
      if (said.note !== '' && said.note !== known.note)
        this.#leaveOut(t('A second note of its claim is left out: {value}', { value: said.note.slice(0, 500) }), place);
      if (said.implicit !== known.implicit)
        this.#leaveOut(
          t('{text} is implicit in one place only: what its first place says stays.', { text: shortQuote(text) }),
          place,
        );
    }
    for (const detail of ['label', 'strength'])
      if (stringOf(details.get(detail)) !== '')
        this.#leaveOut(
          t('The {detail} “{detail2}” of a claim is left out: only steps have one.', {
            detail,
            detail2: stringOf(details.get(detail)),
          }),
          place,
        );
    this.#pending.push({ body, aim: { statement: text }, place });
    return text;
  }

  #addMember(name: string, value: unknown, { aim, place }: Pick<Pending, 'aim' | 'place'>): void {
    const side = STEP.exec(name)?.groups?.['side'];
    const here = `${place} › ${name}`;
    if (side !== undefined) this.#addStep(side, value, { aim, place: here });
    else if ('statement' in aim && !DETAILS.includes(name))
      this.#leaveOut(
        t('“{name}” below a claim is neither a reason nor an objection, and is left out.', { name }),
        here,
      );
  }

  #addStep(side: string, value: unknown, { aim, place }: Pick<Pending, 'aim' | 'place'>): void {
    const key = `step ${++this.#steps}`;
    const members = this.#membersOf(value, place);
    const { strength, label, note } = Object.fromEntries(members.filter(([name]) => DETAILS.includes(name)));
    const keys = members
      .filter(([name]) => !DETAILS.includes(name) && !STEP.test(name))
      .map(([premise, its]) => this.#addClaim(premise, its, place));
    if (new Set(keys).size < keys.length)
      this.#builder.note('repaired', t('A premise that stands twice in one step came in once.'), place);
    const degree = Number(strength);
    const weight = degree >= 1 && degree <= STRONGEST ? degree / STRONGEST : null;
    if (weight === null && strength !== undefined)
      this.#leaveOut(
        t('The strength “{strength}” is left out: it goes from 1 to {STRONGEST}.', {
          strength: stringOf(strength),
          STRONGEST,
        }),
        place,
      );
    const kind = /^r/i.test(side) ? 'supports' : 'attacks';
    const given = { kind, target: aim, scheme: stringOf(label).trim(), note: stringOf(note).trim(), weight } as const;
    this.#builder.relation(key, { ...given, premises: [...new Set(keys)] }, place);
    // Of its members, those that bear on the step are left.
    this.#pending.push({
      body: Object.fromEntries(members.filter(([name]) => STEP.test(name))),
      aim: { relation: key },
      place,
    });
  }

  /**
   * Returns what stands below a claim or a step as members: a list, or a single text, means what its names would. What can be none is
   * noted, unless there is no place to name.
   */
  #membersOf(value: unknown, place: string | null): [string, unknown][] {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) {
      const words = stringOf(value).trim();
      if (words !== '') return [[words, null]];
      return Object.entries(recordOf(value));
    }
    return (value as readonly unknown[]).flatMap((each, at): [string, unknown][] => {
      if (typeof each !== 'object' && stringOf(each).trim() !== '') return [[stringOf(each).trim(), null]];
      if (typeof each === 'object' && each !== null && !Array.isArray(each)) return Object.entries(recordOf(each));
      if (place !== null) this.#leaveOut(t('An entry of a list that is no text is left out.'), `${place}[${at}]`);
      return [];
    });
  }

  #leaveOut(text: string, place: string): void {
    this.#builder.note('left-out', text, place);
  }
}
