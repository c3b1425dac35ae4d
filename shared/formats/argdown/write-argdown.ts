import { t } from '../../language/translate.ts';
import type { DebateData } from '../../model/debate.ts';
import type { Relation, RelationId, Sha256, Statement, StatementId } from '../../model/entities.ts';
import type { WrittenDebate } from '../written-debate.ts';
import { dataJson, escapeArgdown, isOneLine, tagMark } from './argdown-text.ts';
import { ArgdownTitles } from './argdown-titles.ts';
import { OWN, OWN_LISTS, type OwnRecords, type OwnRelation } from './own-argdown.ts';

/**
 * Writes a debate as Argdown 2. Relations that support or attack stand in the text: linked ones, and those at which others are aimed,
 * as premise-conclusion structures. All that Argdown has no words for stands in data, and comes back. `textOf` gives the text of a
 * source. Sources' originals stay behind.
 */
export function toArgdown(data: DebateData, textOf: (hash: Sha256) => string): WrittenDebate {
  const writer = new ArgdownWriter(data);
  const head = frontMatter(data, writer, textOf);
  const blocks = [...data.statements.map((statement) => writer.statement(statement)), ...writer.structures()];
  // A text needs something besides its front matter.
  if (blocks.length === 0) blocks.push(`# ${escapeArgdown(oneLine(data.debate.title) || 'Debate')}`);
  const originals = data.sources.filter(({ original }) => original !== null).length;
  const lost =
    originals === 0
      ? []
      : [
          t(
            'The originals of {originals, plural, one {# source} other {# sources}} stay behind: their texts come along.',
            { originals },
          ),
        ];
  const silent = data.relations.filter(({ id }) => !writer.isWritten(id)).length;
  if (silent > 0)
    lost.push(
      t(
        '{silent, plural, one {# relation} other {# relations}} of kinds that Argdown lacks stand in data alone, where other programs do not show them.',
        { silent },
      ),
    );
  const steps = writer.stepCount;
  if (steps > 0)
    lost.push(
      t(
        '{steps, plural, one {# statement} other {# statements}} “Against …” stand for steps that attack: Argdown has no conclusion for them.',
        { steps },
      ),
    );
  return { text: `${[head, ...blocks].join('\n\n')}\n`, lost };
}

class ArgdownWriter {
  readonly #data: DebateData;
  readonly #titles: ArgdownTitles;
  readonly #kinds: ReadonlyMap<StatementId, Statement['kind']>;
  readonly #relations: ReadonlyMap<RelationId, Relation>;
  readonly #written = new Set<RelationId>();
  /** Relations that are written as premise-conclusion structures. */
  readonly #structured = new Set<RelationId>();
  /** The titles of statements that stand for steps which attack. */
  readonly #steps = new Map<RelationId, string>();
  readonly #onStatement = new Map<StatementId, Relation[]>();
  readonly #onRelation = new Map<RelationId, Relation[]>();

  constructor(data: DebateData) {
    this.#data = data;
    this.#titles = new ArgdownTitles(data);
    this.#kinds = new Map(data.statements.map(({ id, kind }) => [id, kind]));
    this.#relations = new Map(data.relations.map((relation) => [relation.id, relation]));
    for (const { id } of data.relations) if (this.#hasWords(id)) this.#written.add(id);
    this.#chooseStructures();
    for (const relation of data.relations.filter(({ id }) => this.#written.has(id))) {
      if ('statement' in relation.target) listIn(this.#onStatement, relation.target.statement).push(relation);
      else listIn(this.#onRelation, relation.target.relation).push(relation);
    }
    for (const id of this.#structured) {
      const { kind, target } = this.#relation(id);
      if (kind !== 'attacks') continue;
      const aim = 'statement' in target ? this.#titles.of(target.statement) : 'a step';
      this.#steps.set(id, this.#titles.free(`Against ${aim}`));
    }
  }

  get stepCount(): number {
    return this.#steps.size;
  }

  isWritten(id: RelationId): boolean {
    return this.#written.has(id);
  }

  /** Tells whether Argdown has words for a relation: for supports and attacks among claims, and undercuts of these. */
  #hasWords(id: RelationId): boolean {
    let relation = this.#relations.get(id);
    const seen = new Set<RelationId>();
    while (relation !== undefined && !seen.has(relation.id)) {
      seen.add(relation.id);
      const { kind, target, premises } = relation;
      if (premises.some((premise) => this.#kinds.get(premise) !== 'claim')) return false;
      if ('statement' in target) return kind === 'supports' || kind === 'attacks';
      if (kind !== 'attacks') return false;
      relation = this.#relations.get(target.relation);
    }
    return false;
  }

  #chooseStructures(): void {
    const lines = new Set<string>();
    for (const { id, kind, premises, target } of this.#data.relations) {
      if (!this.#written.has(id)) continue;
      if ('relation' in target) this.#structured.add(target.relation);
      const line = JSON.stringify([kind, premises[0], target]);
      const bearsOnItself = 'statement' in target && premises.includes(target.statement);
      // Argdown knows a line that stands twice once, and passes over one of a statement about itself.
      if (premises.length > 1 || bearsOnItself || lines.has(line)) this.#structured.add(id);
      else lines.add(line);
    }
  }

  statement(statement: Statement): string {
    const { id, kind, text, implicit, note, tags, weight } = statement;
    const marks = tags.map(tagMark);
    const areMarked = marks.every((mark) => mark !== null);
    const words = oneLine(text);
    const data = {
      id,
      ...(kind === 'claim' ? {} : { kind }),
      ...(isOneLine(text) ? {} : { text }),
      ...(implicit ? { implicit } : {}),
      ...(weight === null ? {} : { weight }),
      ...(note === '' ? {} : { note }),
      ...(areMarked ? {} : { tags }),
    };
    const title = `[${this.#titles.of(id)}]`;
    const head = words === '' ? title : `${title}: ${escapeArgdown(words)}`;
    const relations = (this.#onStatement.get(id) ?? []).filter((relation) => !this.#structured.has(relation.id));
    const lines = relations.map(
      ({ kind: bears, premises }) => `  ${bears === 'supports' ? '+' : '-'} [${this.#titles.of(premises[0] ?? '')}]`,
    );
    return [[head, ...(areMarked ? marks : []), dataJson(data)].join(' '), ...lines].join('\n');
  }

  /** Writes the premise-conclusion structures, in the order of the relations. */
  structures(): string[] {
    const structured = this.#data.relations.filter(({ id }) => this.#structured.has(id));
    return structured.flatMap((relation, at) => this.#structure(relation, `Step ${at + 1}`));
  }

  #structure({ id, premises, target, scheme }: Relation, name: string): string[] {
    const lines = premises.map((premise, at) => `(${at + 1}) [${this.#titles.of(premise)}]`);
    const rule = /^[\p{L}\p{N}][\p{L}\p{N} ]*$/u.test(scheme) ? `-- ${scheme.trim()} --` : '----';
    const undercuts = (this.#onRelation.get(id) ?? []).map(
      (relation) => `  <_ [${this.#steps.get(relation.id) ?? this.#titles.of(relation.premises[0] ?? '')}]`,
    );
    const number = `(${premises.length + 1})`;
    const step = this.#steps.get(id);
    if (step === undefined) {
      const conclusion = 'statement' in target ? this.#titles.of(target.statement) : '';
      return [`<${name}> ${dataJson({ id })}`, [...lines, rule, ...undercuts, `${number} [${conclusion}]`].join('\n')];
    }
    const attack = 'statement' in target ? [`  -> [${this.#titles.of(target.statement)}]`] : [];
    const conclusion = `${number} [${step}]: ${escapeArgdown(`${step}.`)} ${dataJson({ step: id })}`;
    return [`<${name}> ${dataJson({ id })}`, [...lines, rule, ...undercuts, conclusion, ...attack].join('\n')];
  }

  #relation(id: RelationId): Relation {
    const relation = this.#relations.get(id);
    if (relation === undefined) throw new RangeError(`There is no relation ${id}.`);
    return relation;
  }
}

function frontMatter(data: DebateData, writer: ArgdownWriter, textOf: (hash: Sha256) => string): string {
  const { id, title, author, description, language, created } = data.debate;
  const lists = Object.fromEntries(OWN_LISTS.map((name) => [name, data[name]]));
  const sources = data.sources.map((source) => ({ ...source, text: textOf(source.text), original: null }));
  const placed = new Set(data.placements.map(({ map }) => map));
  const maps = data.maps.map((map) => (placed.has(map.id) ? map : { ...map, empty: true }));
  const records: OwnRecords = {
    version: 1,
    debate: { id, title, author, description, language, created },
    relations: data.relations.map((relation): OwnRelation => ({ ...relation, written: writer.isWritten(relation.id) })),
    lists: { ...lists, sources, maps },
  };
  const lines = [
    `title: ${dataJson(title)}`,
    ...(author === '' ? [] : [`author: ${dataJson(author)}`]),
    `${OWN}: ${dataJson(records)}`,
  ];
  return ['===', ...lines, '==='].join('\n');
}

function oneLine(text: string): string {
  return isOneLine(text) ? text : text.replace(/\s+/g, ' ').trim();
}

function listIn<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
