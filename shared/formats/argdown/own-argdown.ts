import { t } from '../../language/translate.ts';
import type { ReadDebate } from '../reading/argument-format.ts';
import type { GivenFile } from '../reading/given-file.ts';
import type { ImportNote, NoteOutcome } from '../reading/import-report.ts';
import type { ArgdownRelation, Argument, EquivalenceClass, Inference, RelationEnd } from './argdown-core.ts';
import { ArgdownData, entriesOf } from './argdown-data.ts';
import { formattedIn, noteRest, noteSections, type Tell } from './argdown-notes.ts';
import { type ParsedArgdown, titleInFile } from './parse-argdown.ts';
import { type StructureStep, schemeOf, stepsOf } from './structure-steps.ts';

/** The member of the front matter under which a debate keeps what Argdown has no words for. */
export const OWN = 'counterclaim';

type Fields = Record<string, unknown>;
type Target = { readonly statement: string } | { readonly relation: string };

/** What a debate wrote into the front matter: its entities besides statements, and all that is said of relations. */
export interface OwnRecords {
  readonly version: 1;
  readonly debate: Fields;
  readonly relations: readonly OwnRelation[];
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
}

export interface OwnRelation extends Fields {
  readonly id: string;
  readonly kind: string;
  readonly premises: readonly string[];
  readonly target: Target;
  /** True if it stands in the text, too. What is taken out there is then taken out of the debate. */
  readonly written: boolean;
}

/** Returns what a debate wrote into the front matter; null for a file that none wrote. */
export function ownRecords(frontMatter: unknown): OwnRecords | null {
  const value = entriesOf(frontMatter).get(OWN);
  const { version, debate, relations, lists } = Object(value);
  const isOwn =
    version === 1 && isObject(debate) && isObject(lists) && Array.isArray(relations) && relations.every(isOwnRelation);
  return isOwn ? (value as OwnRecords) : null;
}

function isOwnRelation(value: unknown): value is OwnRelation {
  const { id, kind, premises, target } = Object(value);
  return typeof id === 'string' && typeof kind === 'string' && Array.isArray(premises) && isObject(target);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads what `toArgdown` wrote: the text says which statements there are and how they are related, since somebody may have edited it;
 * everything else comes from data.
 */
export function readOwnArgdown(file: GivenFile, parsed: ParsedArgdown, records: OwnRecords): ReadDebate {
  const reading = new OwnReading(parsed, records);
  const statements = reading.statements();
  const relations = reading.relations();
  const value = {
    format: 'counterclaim',
    version: 1,
    debate: records.debate,
    statements,
    relations,
    ...reading.lists(statements, relations),
  };
  reading.noteRest();
  const title = String(records.debate['title'] ?? file.title);
  return { value, report: { format: 'argdown', title, notes: reading.notes } };
}

interface Found {
  readonly id: string | null;
  readonly kind: 'supports' | 'attacks';
  readonly premises: readonly string[];
  readonly target: Target;
  readonly scheme?: string;
}

class OwnReading {
  readonly notes: ImportNote[] = [];
  readonly #parsed: ParsedArgdown;
  readonly #records: OwnRecords;
  readonly #data: ArgdownData;
  readonly #ids = new Map<string, string>();
  /** The statements that stand for the step of a relation, by title: the relation's id. */
  readonly #stepsBy = new Map<string, string>();
  readonly #relationOf = new Map<Inference, string>();
  #formatted = 0;

  constructor(parsed: ParsedArgdown, records: OwnRecords) {
    this.#parsed = parsed;
    this.#records = records;
    this.#data = new ArgdownData(parsed.data);
  }

  statements(): Fields[] {
    const classes = Object.values(this.#parsed.response.statements ?? {}).sort((a, b) => lineOf(a) - lineOf(b));
    const taken = new Set<string>();
    const given: Fields[] = [];
    for (const each of classes) {
      const title = titleInFile(each.title);
      const step = this.#data.value(each.data, 'step');
      if (typeof step === 'string') {
        this.#stepsBy.set(each.title, step);
        continue;
      }
      const id = this.#data.value(each.data, 'id');
      const free = typeof id === 'string' && !taken.has(id) ? id : freeId(`argdown:${title}`, taken);
      taken.add(free);
      this.#ids.set(each.title, free);
      given.push(this.#statement(each, free, typeof id === 'string'));
    }
    for (const each of Object.values(this.#parsed.response.arguments ?? {})) {
      if (each.pcs.length > 0) continue;
      const free = freeId(`argdown:${titleInFile(each.title)}`, taken);
      taken.add(free);
      this.#ids.set(`<${each.title}>`, free);
      given.push(this.#statement(each, free, false));
    }
    return given;
  }

  #statement(each: EquivalenceClass | Argument, id: string, isKnown: boolean): Fields {
    const fields: Fields = {};
    for (const name of ['kind', 'text', 'implicit', 'note', 'tags', 'weight']) {
      const value = this.#data.value(each.data, name);
      if (value !== undefined) fields[name] = value;
    }
    this.#formatted += formattedIn(each.members);
    const words = each.members.findLast(
      ({ text, isReference }) => isReference !== true && (text ?? '').trim() !== '',
    )?.text;
    const title = titleInFile(each.title);
    const note = isKnown ? {} : { note: each.type === 'argument' ? `<${title}>` : `[${title}]` };
    return { id, kind: 'claim', text: words?.replace(/ +$/, '') ?? title, tags: each.tags ?? [], ...note, ...fields };
  }

  /** Returns the relations in the order of the records; those that somebody wrote into the text come after them. */
  relations(): Fields[] {
    const found = [...this.#structures(), ...this.#lines()];
    const byId = new Map(found.flatMap((each) => (each.id === null ? [] : [[each.id, each] as const])));
    const byEnds = Map.groupBy(
      found.filter(({ id }) => id === null),
      endsOf,
    );
    const kept: Fields[] = [];
    for (const { written, ...record } of this.#records.relations) {
      const other = byId.get(record.id) ?? byEnds.get(endsOf(record as Found))?.shift();
      if (other !== undefined) kept.push({ ...record, premises: other.premises, target: other.target });
      else if (written !== true) kept.push(record);
    }
    const known = new Set(this.#records.relations.map(({ id }) => id));
    const added = [...byEnds.values()].flat().concat([...byId.values()].filter(({ id }) => !known.has(id ?? '')));
    const all = [...kept, ...added.map(({ id, ...rest }) => (id === null ? rest : { id, ...rest }))];
    return this.#withEnds(all);
  }

  /** Returns the relations whose ends are in the text still. */
  #withEnds(relations: readonly Fields[]): Fields[] {
    const statements = new Set(this.#ids.values());
    let left = [...relations];
    for (let before = -1; before !== left.length; ) {
      before = left.length;
      const there = new Set(left.map(({ id }) => id));
      left = left.filter(({ premises, target }) => {
        const end = target as Partial<Record<'statement' | 'relation', string>>;
        const hasTarget = end.statement === undefined ? there.has(end.relation) : statements.has(end.statement);
        return hasTarget && (premises as string[]).every((premise) => statements.has(premise));
      });
    }
    const lost = relations.length - left.length;
    if (lost > 0)
      this.notes.push({
        outcome: 'left-out',
        text: t('{lost} relations are left out: an end of each is not in the text any more.', { lost }),
        place: null,
      });
    return left;
  }

  #structures(): Found[] {
    const structures = Object.values(this.#parsed.response.arguments ?? {})
      .filter(({ pcs }) => pcs.length > 0)
      .map((argument) => ({ argument, ...stepsOf(argument, this.#parsed, this.#data) }));
    const used = new Set<string>();
    const taken = new Set(this.#records.relations.map(({ id }) => id));
    for (const { argument, steps, unused } of structures) {
      const given = this.#data.value(argument.data, 'id');
      const name = `<${titleInFile(argument.title)}>`;
      for (const [at, { inference }] of steps.entries()) {
        // The id in the data is that of the last inference: those before it were added.
        const isKnown = at === steps.length - 1 && typeof given === 'string' && !used.has(given);
        const id = isKnown ? given : freeId(`argdown:${name}`, taken);
        taken.add(id);
        used.add(id);
        this.#relationOf.set(inference, id);
      }
      for (const { title, startLine } of unused)
        this.#tell(
          'not-expressed',
          t('No inference of {name} uses its premise “{title}”.', { name, title: titleInFile(title) }),
          `line ${startLine}`,
        );
    }
    return structures.flatMap(({ steps }) => steps.flatMap((step) => this.#found(step)));
  }

  #found({ inference, conclusion, premises }: StructureStep): Found[] {
    const step = this.#stepsBy.get(conclusion.title);
    const target =
      step === undefined ? { statement: this.#ids.get(conclusion.title) ?? '' } : this.#targetOfStep(conclusion.title);
    if (target === null) return [];
    return [
      {
        id: this.#relationOf.get(inference) ?? null,
        kind: step === undefined ? 'supports' : 'attacks',
        premises: premises.flatMap(({ title }) => this.#ids.get(title) ?? []),
        target,
        scheme: schemeOf(inference),
      },
    ];
  }

  /** Returns what a statement that stands for a step attacks. */
  #targetOfStep(title: string): Target | null {
    const relation = this.#parsed.response.relations?.find(
      ({ from }) => from.type !== 'inference' && from.title === title,
    );
    return relation === undefined ? null : this.#target(relation.to);
  }

  #lines(): Found[] {
    return (this.#parsed.response.relations ?? []).flatMap((relation) => this.#line(relation));
  }

  #line({ relationType, from, to, occurrences }: ArgdownRelation): Found[] {
    const conclusion = from.type === 'argument' ? from.pcs.at(-1)?.title : undefined;
    const premise = conclusion === undefined ? this.#idOf(from) : (this.#ids.get(conclusion) ?? null);
    const target = this.#target(to);
    const line = occurrences.map(({ startLine }) => startLine).find(Number.isInteger);
    const place = line === undefined ? null : `line ${line}`;
    if (premise === null || target === null) {
      // That of a step is told by its structure.
      if (from.type !== 'equivalence-class' || !this.#stepsBy.has(from.title))
        this.#tell('left-out', t('A relation is left out: an end of it is no statement.'), place);
      return [];
    }
    const kind = relationType === 'support' || relationType === 'entails' ? 'supports' : 'attacks';
    const found: Found = { id: null, kind, premises: [premise], target };
    // A strict reading, which somebody may have asked for, takes each attack for contrary: what a debate wrote has its direction.
    if (relationType !== 'contradictory' || !('statement' in target)) return [found];
    this.#tell('repaired', t('A contradiction became two attacks, one in each direction.'), place);
    const scheme = 'contradiction';
    return [
      { ...found, scheme },
      { id: null, kind, premises: [target.statement], target: { statement: premise }, scheme },
    ];
  }

  /** Tells what somebody added that has no place in a debate. */
  noteRest(): void {
    const { statements = {}, sections = [] } = this.#parsed.response;
    const tell: Tell = (...said) => this.#tell(...said);
    // A debate without statements is written as a heading.
    if (Object.keys(statements).length > 0) noteSections(sections, null, tell);
    noteRest(this.#parsed, this.#formatted, tell);
  }

  #tell(outcome: NoteOutcome, text: string, place: string | null): void {
    this.notes.push({ outcome, text, place });
  }

  #idOf(end: RelationEnd): string | null {
    if (end.type === 'inference' || this.#stepsBy.has(end.title)) return null;
    return this.#ids.get(end.type === 'argument' ? `<${end.title}>` : end.title) ?? null;
  }

  #target(end: RelationEnd): Target | null {
    const inference = end.type === 'inference' ? end : end.type === 'argument' ? end.pcs.at(-1)?.inference : undefined;
    const relation = inference === undefined ? undefined : this.#relationOf.get(inference);
    if (relation !== undefined) return { relation };
    const statement = this.#idOf(end);
    return statement === null ? null : { statement };
  }

  /** Returns the other entities, without those that speak of a statement or relation which is not in the text any more. */
  lists(statements: readonly Fields[], relations: readonly Fields[]): Fields {
    const ids = new Set(statements.map(({ id }) => id));
    const related = new Set(relations.map(({ id }) => id));
    const isThere = (entry: unknown): boolean => {
      const { statement, target } = Object(entry);
      if (typeof statement === 'string') return ids.has(statement);
      const end = Object(target);
      if (typeof end.statement === 'string') return ids.has(end.statement);
      return typeof end.relation === 'string' ? related.has(end.relation) : true;
    };
    const lists: Fields = {};
    for (const name of OWN_LISTS) {
      const given = this.#records.lists[name];
      if (!Array.isArray(given)) continue;
      const kept = given.filter(isThere);
      lists[name] = name === 'moves' ? withoutDanglingReplies(kept) : kept;
      if (kept.length < given.length)
        this.notes.push({
          outcome: 'left-out',
          text: t('{given} {name} are left out: what they speak of is not in the text any more.', {
            given: given.length - kept.length,
            name,
          }),
          place: null,
        });
    }
    return lists;
  }
}

/** The entities of which Argdown has no words at all. */
export const OWN_LISTS = [
  'speakers',
  'moves',
  'sources',
  'excerpts',
  'citations',
  'maps',
  'placements',
  'walks',
  'stops',
  'schemes',
] as const;

function withoutDanglingReplies(moves: readonly unknown[]): unknown[] {
  const ids = new Set(moves.map((move) => Object(move).id));
  return moves.map((move) => (ids.has(Object(move).replyTo) ? move : { ...Object(move), replyTo: null }));
}

function lineOf({ members }: EquivalenceClass): number {
  return (members.find(({ isReference }) => isReference !== true) ?? members[0])?.startLine ?? 0;
}

function endsOf({ kind, premises, target }: Pick<Found, 'kind' | 'premises' | 'target'>): string {
  return JSON.stringify([kind, premises, Object(target).statement ?? null, Object(target).relation ?? null]);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted.slice(0, 180);
  for (let number = 2; taken.has(id); number++) id = `${wanted.slice(0, 180)} ${number}`;
  return id;
}
