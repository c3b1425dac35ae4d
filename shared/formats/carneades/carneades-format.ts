import { msg, t } from '../../language/translate.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { listOf, recordOf, stringOf } from '../reading/json-values.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const MEMBERS = new Set(['meta', 'language', 'statements', 'issues', 'arguments', 'assumptions']);
/** What a file of arguments, of schemes or of statements has at its margin. */
const SIGNS = /^(?:statements|arguments|argument_schemes|issues)[^\S\n]*:/m;
/** Statements or arguments by their keys. Words and a colon at the margin, with no keys below, are in other texts, too. */
const KEYED =
  /^(?:statements|arguments)[^\S\n]*:[^\S\n]*(?:\{|(?:#.*)?\r?\n(?:[^\S\n]*(?:#.*)?\n)*[^\S\n]+(?!-\s)[^\s#:][^\n:]*:(?:\s|$))/m;

/** Argument graphs of Carneades 4, in YAML. */
export const CARNEADES: ArgumentFormat = {
  id: 'carneades',
  name: msg('Carneades YAML'),
  endings: ['yml', 'yaml'],
  losses: [
    msg('Argument schemes, weighing functions and tests'),
    msg('Proof standards become notes, assumptions tags'),
  ],
  recognises: ({ name, text, json }) =>
    json === undefined && (/\.ya?ml$/i.test(name) ? SIGNS : KEYED).test(text.slice(0, 100_000)),
  read: readCarneades,
};

function readCarneades(file: GivenFile): ReadDebate {
  const parsed = parseYaml(file.text);
  const graph = recordOf(parsed);
  const meta = recordOf(graph['meta']);
  const builder = new DebateBuilder({
    format: 'carneades',
    namespace: file.title,
    title: stringOf(meta['title']).trim() || file.title,
  });
  const said = Object.entries(meta).filter(([name]) => name !== 'title');
  builder.describe({ description: said.map(([name, value]) => `${name}: ${shown(value)}`).join('\n') });
  if (!isMapping(parsed) && parsed !== null && parsed !== undefined)
    builder.note('left-out', t('All of it is left out: it is not a mapping.'), null);
  new CarneadesReading(builder, graph).read();
  return builder.finish();
}

class CarneadesReading {
  readonly #builder: DebateBuilder;
  readonly #graph: Readonly<Record<string, unknown>>;
  readonly #statements: Readonly<Record<string, unknown>>;
  readonly #assumed: ReadonlySet<string>;

  constructor(builder: DebateBuilder, graph: Readonly<Record<string, unknown>>) {
    this.#builder = builder;
    this.#graph = graph;
    this.#statements = recordOf(graph['statements']);
    this.#assumed = new Set(listOf(graph['assumptions']).map(stringOf));
  }

  read(): void {
    for (const id of Object.keys(this.#statements)) this.#use(id, 'statements');
    for (const [id, value] of Object.entries(recordOf(this.#graph['issues']))) this.#issue(id, recordOf(value));
    for (const [id, value] of Object.entries(recordOf(this.#graph['arguments']))) this.#argument(id, recordOf(value));
    for (const id of this.#assumed) this.#use(id, 'assumptions');
    for (const [name, value] of Object.entries(this.#graph)) {
      const isSound = value === null || (name === 'assumptions' ? Array.isArray(value) : isMapping(value));
      if (!MEMBERS.has(name)) this.#noteMember(name);
      else if (!isSound)
        this.#builder.note(
          'left-out',
          t('“{name}” is left out: it is not a {form, select, list {list} other {mapping}}.', {
            name,
            form: name === 'assumptions' ? 'list' : 'mapping',
          }),
          name,
        );
    }
  }

  /** Adds a statement if it is not there, also one that nothing but its id speaks of. */
  #use(id: string, place: string): string {
    if (this.#builder.has('statement', id) || id === '') return id;
    const given = Object.hasOwn(this.#statements, id) ? this.#statements[id] : undefined;
    const details = recordOf(given);
    const isAssumed = this.#assumed.has(id) || details['assumed'] === true;
    const text = stringOf(given) || stringOf(details['text']) || this.#atomText(id);
    const rest = Object.entries(details).filter(([name]) => name !== 'text' && name !== 'assumed');
    const note = rest.map(([name, value]) => `${name}: ${shown(value)}`).join('\n');
    if (given === undefined)
      this.#builder.note('repaired', t('“{id}” is not among the statements: it came in as one.', { id }), place);
    this.#builder.statement(id, { text: text.trim(), tags: isAssumed ? ['assumed'] : [], note }, `statements.${id}`);
    return id;
  }

  /** Returns the sentence that the language has for an atom such as `price(volvo,high)`. */
  #atomText(id: string): string {
    const {
      negation = '',
      name = '',
      terms,
    } = /^(?<negation>¬|~|not )?\s*(?<name>[^()\s]+)(?:\((?<terms>.*)\))?$/.exec(id)?.groups ?? {};
    const list = terms === undefined ? [] : terms.split(',').map((term) => term.trim());
    const sentence = stringOf(recordOf(this.#graph['language'])[`${name}/${list.length}`]);
    if (sentence === '') return id;
    let at = 0;
    const words = sentence.replace(/%[a-z]/g, (sign) => list[at++] ?? sign);
    return negation === '' ? words : `¬ ${words}`;
  }

  #issue(id: string, { positions, standard, ...rest }: Readonly<Record<string, unknown>>): void {
    const place = `issues.${id}`;
    const title = stringOf(recordOf(rest['meta'])['title']).trim();
    const notes = Object.entries(rest)
      .filter(([name]) => title === '' || name !== 'meta')
      .map(([name, value]) => `${name}: ${shown(value)}`);
    const note = [...(standard === undefined ? [] : [`standard: ${shown(standard)}`]), ...notes].join('\n');
    const key = `issue ${id}`;
    this.#builder.statement(key, { kind: 'question', text: title || id, note }, place);
    for (const position of listOf(positions)) {
      const answer = this.#use(stringOf(position), place);
      this.#builder.relation(
        `${key} ${answer}`,
        { kind: 'answers', premises: [answer], target: { statement: key } },
        place,
      );
    }
  }

  #argument(
    id: string,
    { scheme, conclusion, premises, weight, undercutter, ...rest }: Readonly<Record<string, unknown>>,
  ): void {
    const place = `arguments.${id}`;
    const named = Array.isArray(premises)
      ? premises.map((each) => ['', each] as const)
      : Object.entries(recordOf(premises));
    const keys = named.map(([, each]) => this.#use(stringOf(each) || stringOf(recordOf(each)['statement']), place));
    const roles = named.filter(([role]) => role !== '').map(([role, each]) => `${role}: ${shown(each)}`);
    const conclusions = (Array.isArray(conclusion) ? conclusion : [conclusion]).map(stringOf);
    const [first = ''] = conclusions;
    if (conclusions.length > 1)
      this.#builder.note(
        'left-out',
        t('The conclusions of the argument {id} after the first are left out.', { id }),
        place,
      );
    if (first === '') {
      this.#builder.note('left-out', t('The argument {id} has no conclusion, and is left out.', { id }), place);
      return;
    }
    if (keys.length === 0) keys.push(this.#premiseOf(id, place));
    const note = [`[${id}]`, ...roles, ...Object.entries(rest).map(([name, value]) => `${name}: ${shown(value)}`)].join(
      '\n',
    );
    const isNumber = typeof weight === 'number';
    if (weight !== undefined && !isNumber)
      this.#builder.note(
        'left-out',
        t('The weight of the argument {id} is left out: it is not a number.', { id }),
        place,
      );
    const target = { statement: this.#use(first, place) };
    this.#builder.relation(
      id,
      { kind: 'supports', premises: keys, target, scheme: stringOf(scheme), weight: isNumber ? weight : null, note },
      place,
    );
    if (undercutter === undefined || undercutter === null) return;
    const against = this.#use(stringOf(undercutter), place);
    this.#builder.relation(`${id} undercut`, { kind: 'attacks', premises: [against], target: { relation: id } }, place);
  }

  /** Returns an implicit claim for an argument without premises: a relation has one at least. */
  #premiseOf(id: string, place: string): string {
    const key = `argument ${id}`;
    this.#builder.statement(key, { text: id, implicit: true }, place);
    this.#builder.note(
      'repaired',
      t('The argument {id} has no premises: an implicit claim stands for them.', { id }),
      place,
      {
        entity: 'statement',
        key,
      },
    );
    return key;
  }

  #noteMember(name: string): void {
    const value = this.#graph[name];
    const entries = Array.isArray(value) ? value : Object.keys(recordOf(value));
    const ids = entries.map((each) => stringOf(each) || stringOf(recordOf(each)['id'])).filter((id) => id !== '');
    const which = ids.length === 0 ? '' : `: ${ids.slice(0, 50).join(', ')}${ids.length > 50 ? ', …' : ''}`;
    if (entries.length > 0)
      this.#builder.note(
        'left-out',
        t('{entries, plural, one {# entry} other {# entries}} of “{name}” left out{which}.', {
          entries: entries.length,
          name,
          which,
        }),
        name,
      );
  }
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return stringOf(value).trim() || JSON.stringify(value);
}
