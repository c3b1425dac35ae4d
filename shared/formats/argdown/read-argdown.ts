import { t } from '../../language/translate.ts';
import type { RelationKind } from '../../model/entities.ts';
import type { ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenTarget } from '../reading/given-entities.ts';
import type { GivenFile } from '../reading/given-file.ts';
import type {
  ArgdownRelation,
  Argument,
  EquivalenceClass,
  Inference,
  Member,
  RelationEnd,
  Section,
} from './argdown-core.ts';
import { ArgdownData } from './argdown-data.ts';
import { formattedIn, noteRest, noteSections, type Tell } from './argdown-notes.ts';
import { frontMatterNote, modeIn, nameIn, readFrontMatter } from './front-matter.ts';
import { ownRecords, readOwnArgdown } from './own-argdown.ts';
import { type ParsedArgdown, parseArgdown, titleInFile } from './parse-argdown.ts';
import { schemeOf, stepsOf } from './structure-steps.ts';

/**
 * Reads Argdown. An equivalence class is a statement; an argument that is not reconstructed is one, too; each inference of a
 * premise-conclusion structure is a relation with the premises linked. Throws `InvalidValue` with the line for what is not Argdown.
 */
export async function readArgdown(file: GivenFile): Promise<ReadDebate> {
  let front: ReturnType<typeof readFrontMatter> = { value: null, fault: null };
  const parsed = await parseArgdown(file.text, (frontMatter) => {
    front = readFrontMatter(frontMatter);
    return modeIn(front.value);
  });
  const own = ownRecords(front.value);
  if (own !== null) return readOwnArgdown(file, parsed, own);
  const title = nameIn(front.value, 'title') ?? parsed.response.sections?.[0]?.title ?? '';
  const builder = new DebateBuilder({ format: 'argdown', namespace: file.title, title: title || file.title });
  const reading = new ArgdownReading(builder, parsed);
  builder.describe({ author: nameIn(front.value, 'author') ?? '', description: frontMatterNote(front.value) });
  if (front.fault !== null)
    builder.note('left-out', t('The front matter is left out: {fault}', { fault: front.fault }), 'line 1');
  reading.read();
  return builder.finish();
}

const KINDS = {
  support: 'supports',
  attack: 'attacks',
  undercut: 'attacks',
  entails: 'supports',
  contrary: 'attacks',
  contradictory: 'attacks',
} as const satisfies Record<ArgdownRelation['relationType'], RelationKind>;
/** What strict relations are called as schemes. */
const SCHEMES: Partial<Record<ArgdownRelation['relationType'], string>> = {
  entails: 'entailment',
  contrary: 'contrariety',
  contradictory: 'contradiction',
};

class ArgdownReading {
  readonly #builder: DebateBuilder;
  readonly #parsed: ParsedArgdown;
  readonly #data: ArgdownData;
  /** The relation that an inference is, by the inference. */
  readonly #steps = new Map<Inference, string>();
  /** The last step of an argument, by its title. */
  readonly #lastSteps = new Map<string, string>();
  /** The first relation that begins at an argument that is a statement. */
  readonly #firstFrom = new Map<Argument, string>();
  readonly #groups = new Set<Section>();
  #formatted = 0;

  constructor(builder: DebateBuilder, parsed: ParsedArgdown) {
    this.#builder = builder;
    this.#parsed = parsed;
    this.#data = new ArgdownData(parsed.data);
  }

  read(): void {
    const { statements = {}, arguments: given = {}, relations = [], sections = [] } = this.#parsed.response;
    for (const each of Object.values(statements)) this.#statement(each);
    for (const each of Object.values(given)) this.#argument(each);
    relations.forEach((relation, at) => {
      if (
        relation.from.type === 'argument' &&
        relation.relationType !== 'undercut' &&
        !this.#firstFrom.has(relation.from)
      )
        this.#firstFrom.set(relation.from, `r${at}`);
    });
    relations.forEach((relation, at) => {
      this.#relation(`r${at}`, relation);
    });
    const tell: Tell = (outcome, text, place) => this.#builder.note(outcome, text, place);
    noteSections(sections, this.#groups, tell);
    noteRest(this.#parsed, this.#formatted, tell);
  }

  #statement(each: EquivalenceClass): void {
    const title = titleInFile(each.title);
    const { text, notes } = this.#wording(each, title);
    const isUntitled = /^Untitled \d+$/.test(title);
    const note = [...(isUntitled ? [] : [`[${title}]`]), ...notes].join('\n');
    this.#builder.statement(`[${title}]`, { text, note, tags: this.#tags(each) }, placeOf(each.members));
  }

  #argument(each: Argument): void {
    const title = titleInFile(each.title);
    const { text, notes } = this.#wording(each, title);
    const name = `<${title}>`;
    if (each.pcs.length === 0) {
      this.#builder.statement(
        name,
        { text, note: [name, ...notes].join('\n'), tags: this.#tags(each) },
        placeOf(each.members),
      );
      return;
    }
    const tags = this.#tags(each).map((tag) => `#${tag}`);
    const words = text === title ? [] : [text];
    this.#structure(name, each, [name, ...words, ...notes, ...(tags.length === 0 ? [] : [tags.join(' ')])]);
  }

  /** Each inference of a premise-conclusion structure is a relation. The last one carries what is said of the argument. */
  #structure(name: string, argument: Argument, notes: readonly string[]): void {
    const { steps, unused } = stepsOf(argument, this.#parsed, this.#data);
    for (const [at, { inference, conclusion, premises }] of steps.entries()) {
      const key = `${name}${at + 1}`;
      const isLast = at === steps.length - 1;
      const data = this.#data.lines(inference.data, ['uses'], (fault, line) =>
        this.#builder.note('left-out', fault, line),
      );
      this.#builder.relation(
        key,
        {
          kind: 'supports',
          premises: premises.map(({ title }) => `[${titleInFile(title)}]`),
          target: { statement: `[${titleInFile(conclusion.title)}]` },
          scheme: schemeOf(inference),
          note: [...(isLast ? notes : [name]), ...data].join('\n'),
        },
        `line ${inference.startLine}`,
      );
      this.#steps.set(inference, key);
      this.#lastSteps.set(name, key);
    }
    for (const member of unused)
      this.#builder.note(
        'not-expressed',
        t('No inference of {name} uses its premise “{title}”.', { name, title: titleInFile(member.title) }),
        `line ${member.startLine}`,
      );
  }

  #relation(key: string, { relationType, from, to, occurrences }: ArgdownRelation): void {
    const line = occurrences
      .map(({ startLine }) => startLine)
      .find((each) => each !== undefined && !Number.isNaN(each));
    const place = line === undefined ? null : `line ${line}`;
    const source = this.#statementKey(from);
    if (source === null) {
      this.#builder.note('left-out', t('A relation begins at an inference, and is left out.'), place);
      return;
    }
    const kind = KINDS[relationType];
    const scheme = SCHEMES[relationType] ?? '';
    const target = this.#target(relationType, to, place);
    this.#builder.relation(key, { kind, premises: [source], target, scheme }, place);
    if ((relationType !== 'contradictory' && relationType !== 'contrary') || !('statement' in target)) return;
    // Both exclude each other, and an attack has a direction.
    this.#builder.relation(
      `${key}'`,
      { kind, premises: [target.statement], target: { statement: source }, scheme },
      place,
    );
    this.#builder.note('repaired', t('A {scheme} became two attacks, one in each direction.', { scheme }), place, {
      entity: 'relation',
      key,
    });
  }

  #statementKey(end: RelationEnd): string | null {
    if (end.type === 'inference') return null;
    const title = titleInFile(end.title);
    if (end.type === 'equivalence-class') return `[${title}]`;
    const conclusion = end.pcs.at(-1);
    return conclusion === undefined ? `<${title}>` : `[${titleInFile(conclusion.title)}]`;
  }

  #target(type: ArgdownRelation['relationType'], to: RelationEnd, place: string | null): GivenTarget {
    if (to.type === 'inference') return { relation: this.#steps.get(to) ?? '' };
    const name = to.type === 'argument' ? `<${titleInFile(to.title)}>` : `[${titleInFile(to.title)}]`;
    const last = this.#lastSteps.get(name);
    if (to.type === 'argument' && last !== undefined) {
      if (type !== 'undercut')
        this.#builder.note(
          'not-expressed',
          t('{name} has premises of its own: what bears on it as a whole came in as bearing on its last step.', {
            name,
          }),
          place,
        );
      return { relation: last };
    }
    if (type !== 'undercut') return { statement: name };
    const first = to.type === 'argument' ? this.#firstFrom.get(to) : undefined;
    if (first !== undefined) return { relation: first };
    this.#builder.note(
      'repaired',
      t('An undercut of {name}, which is no step to anything, came in as an attack on it.', { name }),
      place,
    );
    return { statement: name };
  }

  /** Returns the last text of a statement, or its title, and what else is said of it: other texts, links, data. */
  #wording(each: EquivalenceClass | Argument, title: string): { text: string; notes: string[] } {
    const texts = each.members
      .filter(({ isReference }) => isReference !== true)
      .map(({ text = '' }) => text.replace(/\s+/g, ' ').trim());
    const distinct = [...new Set(texts.filter((text) => text !== ''))];
    const text = texts.findLast((words) => words !== '') ?? title;
    const place = placeOf(each.members);
    const others = distinct.filter((words) => words !== text);
    if (others.length > 0)
      this.#builder.note(
        'repaired',
        t(
          '“{title}” has {distinct, plural, one {# wording} other {# wordings}}: the last is its text, the others are in its note.',
          { title, distinct: distinct.length },
        ),
        place,
      );
    const ranges = each.members.flatMap(({ ranges = [], text: words = '' }) =>
      ranges.map((range) => ({ ...range, words: words.slice(range.start, range.stop + 1) })),
    );
    this.#formatted += formattedIn(each.members);
    const links = ranges.filter(({ type }) => type === 'link').map(({ words, url }) => `${words}: ${url}`);
    const data = this.#data.lines(each.data, [], (fault, line) => this.#builder.note('left-out', fault, line));
    return { text, notes: [...others.map((words) => t('Also worded: {words}', { words })), ...links, ...data] };
  }

  #tags({ tags = [], section }: { readonly tags?: readonly string[]; readonly section?: Section }): string[] {
    if (section === undefined) return [...tags];
    this.#groups.add(section);
    return [...tags, section.title];
  }
}

function placeOf(members: readonly Member[]): string | null {
  const line = (members.find(({ isReference }) => isReference !== true) ?? members[0])?.startLine;
  return line === undefined ? null : `line ${line}`;
}
