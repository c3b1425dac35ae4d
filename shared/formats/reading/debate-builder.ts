import { t } from '../../language/translate.ts';
import type { CslItem, DebateInfo, EntityName } from '../../model/entities.ts';
import { fieldFaults } from '../../model/field-rules.ts';
import { LIMITS } from '../../model/limits.ts';
import { shortQuote } from '../../model/naming.ts';
import { SPEAKER_COLOURS } from '../../model/speaker-colours.ts';
import { figures } from '../../text/counted.ts';
import type { ReadDebate } from './argument-format.ts';
import { BuilderIds } from './builder-ids.ts';
import type {
  GivenCitation,
  GivenExcerpt,
  GivenMap,
  GivenMove,
  GivenRelation,
  GivenScheme,
  GivenSource,
  GivenSpeaker,
  GivenStatement,
  GivenTarget,
} from './given-entities.ts';
import type { NoteOutcome } from './import-report.ts';
import { type About, NoteList, type Spot } from './note-list.ts';
import { PendingMaps } from './pending-maps.ts';
import { PendingSchemes, roleValues } from './pending-schemes.ts';
import { PendingSources } from './pending-sources.ts';
import { type PendingMove, settleMoves } from './settle-moves.ts';
import { type PendingRelation, settleRelations } from './settle-relations.ts';

export interface BuilderOptions {
  /** The format's id. */
  readonly format: string;
  /** Tells the ids of one file from those of others: its name, or the document's own; null if keys mean the same things in every file. */
  readonly namespace: string | null;
  readonly title: string;
}

/** What a file of another program may name by a key. */
type Named = 'statement' | 'relation' | 'speaker' | 'move' | 'source' | 'excerpt' | 'map';
/** What has no key there, or that no other program has. */
const NEVER_NAMED: ReadonlySet<EntityName> = new Set<EntityName>([
  'citation',
  'placement',
  'debate',
  'walk',
  'stop',
  'scheme',
]);

/**
 * Builds a debate from what a format names by its own keys, in any order. Whatever the model does not allow is repaired or
 * left out, and noted: nothing throws because of what a file says. `place` says where in the file something stands.
 */
export class DebateBuilder {
  readonly #format: string;
  readonly #ids: BuilderIds;
  readonly #notes = new NoteList();
  readonly #info: { title: string; description?: string; author?: string; language?: string };
  readonly #statements = new Map<string, { given: GivenStatement; spot: Spot }>();
  readonly #relations = new Map<string, PendingRelation>();
  readonly #speakers = new Map<string, { given: GivenSpeaker; spot: Spot }>();
  readonly #moves = new Map<string, PendingMove>();
  readonly #sources = new PendingSources(this.#notes);
  readonly #maps = new PendingMaps(this.#notes);
  readonly #schemes = new PendingSchemes(this.#notes);

  constructor({ format, namespace, title }: BuilderOptions) {
    this.#format = format;
    this.#ids = new BuilderIds({ format, namespace });
    this.#info = { title: '' };
    this.describe({ title });
  }

  /** Says what the file says about the debate as a whole. */
  describe(given: Partial<Pick<DebateInfo, 'title' | 'description' | 'author' | 'language'>>): void {
    const spot = { place: null };
    const { title, description, author, language } = given;
    const cleaned = (value: string, what: string, most: number) => this.#notes.clean(value, { what, most, spot });
    if (title !== undefined) this.#info.title = cleaned(title, t('the title', {}, 'in a note'), LIMITS.titleCharacters);
    if (description !== undefined) {
      this.#info.description = cleaned(description, t('the description', {}, 'in a note'), LIMITS.noteCharacters);
    }
    if (author !== undefined)
      this.#info.author = cleaned(author, t('the author', {}, 'in a note'), LIMITS.titleCharacters);
    if (language === undefined) return;
    if (fieldFaults('debate', { language }).length === 0) this.#info.language = language;
    else
      this.#notes.add(
        'left-out',
        t('The language {language} is left out: it is not a language tag.', { language: shortQuote(language) }),
        spot,
      );
  }

  /** Notes what became of something in the file; readers do so for what their format says and the model has no words for. */
  note(outcome: NoteOutcome, text: string, place: string | null, about?: About): void {
    this.#notes.add(outcome, text, about === undefined ? { place } : { place, about });
  }

  has(entity: Named, key: string): boolean {
    switch (entity) {
      case 'statement':
        return this.#statements.has(key);
      case 'relation':
        return this.#relations.has(key);
      case 'speaker':
        return this.#speakers.has(key);
      case 'move':
        return this.#moves.has(key);
      case 'map':
        return this.#maps.has(key);
      case 'source':
        return this.#sources.hasSource(key);
      case 'excerpt':
        return this.#sources.hasExcerpt(key);
    }
  }

  /** Gives an entity an id of its own, instead of one that is made of its key; one that is no id, or taken, is passed over. */
  identify(entity: EntityName, key: string, id: string): void {
    this.#ids.set(entity, key, id);
  }

  /** Returns the id that an entity has, or will have. */
  idOf(entity: EntityName, key: string): string {
    return this.#ids.of(entity, key);
  }

  /** Adds a statement. A key that is there already stays with its first text; another text becomes a statement beside it. */
  statement(key: string, given: GivenStatement, place: string | null = null): void {
    const known = this.#statements.get(key);
    const spot = this.#spot('statement', key, place);
    if (known === undefined) {
      this.#statements.set(key, { given, spot });
    } else if (known.given.text === given.text) {
      this.#notes.add(
        'repaired',
        t('{text} stands there twice, and came in once.', { text: shortQuote(given.text) }),
        spot,
      );
    } else {
      const other = this.#free(key, (free) => this.#statements.has(free));
      const beside = this.#spot('statement', other, place);
      this.#statements.set(other, { given, spot: beside });
      const words = t('{text} has the id “{key}”, as {text2} has', {
        text: shortQuote(given.text),
        key,
        text2: shortQuote(known.given.text),
      });
      this.#notes.add(
        'repaired',
        t('{words}: it came in as a statement beside it, to which nothing is related.', { words }),
        beside,
      );
    }
  }

  /** Adds a relation; its ends may follow later. A key that is there already gets another one beside it. */
  relation(key: string, given: GivenRelation, place: string | null = null): void {
    const free = this.#relations.has(key) ? this.#free(key, (other) => this.#relations.has(other)) : key;
    const spot = this.#spot('relation', free, place);
    this.#relations.set(free, { given, spot });
    if (free !== key) this.#notes.add('repaired', t('Two relations have the id “{key}”: both came in.', { key }), spot);
  }

  /** Adds a speaker; the first of those with one key stays. */
  speaker(key: string, given: GivenSpeaker, place: string | null = null): void {
    if (!this.#speakers.has(key)) this.#speakers.set(key, { given, spot: this.#spot('speaker', key, place) });
  }

  /** Adds a move; its speaker, its subject and the move to which it replies may follow later. */
  move(key: string, given: GivenMove, place: string | null = null): void {
    const free = this.#moves.has(key) ? this.#free(key, (other) => this.#moves.has(other)) : key;
    this.#moves.set(free, { given, spot: this.#spot('move', free, place) });
  }

  source(key: string, given: GivenSource, place: string | null = null): void {
    this.#sources.source(key, given, this.#spot('source', key, place));
  }

  /** Adds a passage of a source that was added before. */
  excerpt(key: string, given: GivenExcerpt, place: string | null = null): void {
    this.#sources.excerpt(key, given, this.#spot('excerpt', key, place));
  }

  citation(given: GivenCitation, place: string | null = null): void {
    this.#sources.citation(given, { place });
  }

  /** Adds a map. One on which nothing is placed is laid out with all statements. */
  map(key: string, given: GivenMap): void {
    this.#maps.map(key, given);
  }

  /** Adds a scheme of the debate's own, with its form; relations have it by its name. */
  scheme(given: GivenScheme): void {
    this.#schemes.add(given);
  }

  /** Places a statement's card, by its left upper corner, in CSS pixels. */
  place(map: string, statement: string, { x, y }: { readonly x: number; readonly y: number }): void {
    this.#maps.place(map, statement, { x, y });
  }

  /** Returns the debate as the value that `fromCounterclaimJson` reads, and what came of the file. */
  finish(): ReadDebate {
    const notes = this.#notes;
    const statements = [...this.#statements].map(([key, entry]) => this.#statementValue(key, entry));
    const relations = settleRelations(this.#relations, {
      kindOf: (key) => {
        const found = this.#statements.get(key);
        return found === undefined ? undefined : (found.given.kind ?? 'claim');
      },
      notes,
    });
    const related = new Set(relations.map(({ key }) => key));
    const moves = settleMoves(this.#moves, {
      hasSpeaker: (key) => this.#speakers.has(key),
      hasTarget: (target) =>
        'statement' in target ? this.#statements.has(target.statement) : related.has(target.relation),
      hasExcerpt: (key) => this.#sources.hasExcerpt(key),
      notes,
    });
    const ids = (entity: EntityName, key: string) => this.#ids.of(entity, key);
    const hasStatement = (key: string) => this.#statements.has(key);
    const value = {
      format: 'counterclaim',
      version: 1,
      debate: this.#info,
      statements,
      relations: relations.map((relation) => ({
        ...relation.given,
        id: ids('relation', relation.key),
        premises: relation.given.premises.map((key) => ids('statement', key)),
        target: this.#target(relation.given.target),
        weight: this.#weight(relation.given.weight, relation.spot),
        roles: roleValues(relation.given.roles ?? [], {
          idOf: (key) => ids('statement', key),
          notes,
          spot: relation.spot,
        }),
        ...this.#texts(relation.given, { scheme: LIMITS.nameCharacters, note: LIMITS.noteCharacters }, relation.spot),
      })),
      speakers: [...this.#speakers].map(([key, entry], at) => this.#speakerValue(key, entry, at)),
      moves: [...moves].map(([key, { given, spot }]) => ({
        ...given,
        id: ids('move', key),
        speaker: ids('speaker', given.speaker),
        target: this.#target(given.target),
        excerpt: given.excerpt ? ids('excerpt', given.excerpt) : null,
        replyTo: given.replyTo ? ids('move', given.replyTo) : null,
        ...this.#texts(given, { words: LIMITS.wordsCharacters }, spot),
      })),
      ...this.#sources.values({ ids, hasStatement }),
      ...this.#maps.values({ ids, hasStatement, title: this.#info.title }),
      schemes: this.#schemes.values(),
    };
    const cameIn = new Set([...related].map((key) => `relation ${key}`));
    for (const key of moves.keys()) cameIn.add(`move ${key}`);
    const resolved = notes.resolved(({ entity, key }) => {
      const mayBeLeftOut = entity === 'relation' || entity === 'move';
      const isThere = mayBeLeftOut
        ? cameIn.has(`${entity} ${key}`)
        : !NEVER_NAMED.has(entity) && this.has(entity as Named, key);
      return isThere ? this.#ids.of(entity, key) : undefined;
    });
    return { value, report: { format: this.#format, title: this.#info.title, notes: resolved } };
  }

  #spot(entity: EntityName, key: string, place: string | null): Spot {
    return { place, about: { entity, key } };
  }

  #free(key: string, isTaken: (key: string) => boolean): string {
    let number = (this.#used.get(key) ?? 1) + 1;
    while (isTaken(`${key}~${number}`)) number += 1;
    this.#used.set(key, number);
    return `${key}~${number}`;
  }
  /** The number that a key was given last, so that many with one key do not take quadratic time. */
  readonly #used = new Map<string, number>();

  #target(target: GivenTarget): object {
    if ('statement' in target) return { statement: this.#ids.of('statement', target.statement) };
    return { relation: this.#ids.of('relation', target.relation) };
  }

  #texts(given: object, most: Readonly<Record<string, number>>, spot: Spot): Record<string, string> {
    const texts = Object.entries(most).map(([field, limit]) => {
      const value = String((given as Record<string, unknown>)[field] ?? '');
      return [field, this.#notes.clean(value, { what: `the ${field}`, most: limit, spot })];
    });
    return Object.fromEntries(texts);
  }

  #statementValue(key: string, { given, spot }: { given: GivenStatement; spot: Spot }): object {
    const { kind = 'claim', implicit = false, tags = [], weight } = given;
    if (given.text.trim() === '')
      this.#notes.add(
        'repaired',
        t('A {kind, select, question {question} other {claim}} without a text came in as an empty one.', { kind }),
        spot,
      );
    const texts = this.#texts(given, { text: LIMITS.statementCharacters, note: LIMITS.noteCharacters }, spot);
    const sound = this.#tags(tags, spot);
    return {
      id: this.#ids.of('statement', key),
      kind,
      implicit,
      ...texts,
      tags: sound,
      weight: this.#weight(weight, spot),
    };
  }

  #tags(tags: readonly string[], spot: Spot): string[] {
    const clean = (tag: string) =>
      this.#notes.clean(tag, { what: t('a tag', {}, 'in a note'), most: LIMITS.tagCharacters, spot });
    const sound = [...new Set(tags.map((tag) => clean(tag).replace(/\n+/g, ' ').trim()))].filter((tag) => tag !== '');
    if (sound.length > LIMITS.tags) {
      const most = figures(LIMITS.tags);
      this.#notes.add(
        'left-out',
        t('It has {sound, number} tags, and may have {most}: the others are left out.', { sound: sound.length, most }),
        spot,
      );
    }
    return sound.slice(0, LIMITS.tags);
  }

  #weight(weight: number | null | undefined, spot: Spot): number | null {
    if (weight === undefined || weight === null) return null;
    if (weight >= 0 && weight <= 1) return weight;
    this.#notes.add(
      'left-out',
      t('The weight {weight} is left out: a weight is a number from 0 to 1.', { weight }),
      spot,
    );
    return null;
  }

  #speakerValue(key: string, { given, spot }: { given: GivenSpeaker; spot: Spot }, at: number): object {
    const { name, role } = this.#texts(given, { name: LIMITS.nameCharacters, role: LIMITS.nameCharacters }, spot);
    const inLine = (name ?? '').replace(/\n+/g, ' ').trim();
    if (inLine === '') this.#notes.add('repaired', t('A speaker without a name is called “Unknown speaker”.'), spot);
    const colour = SPEAKER_COLOURS[at % SPEAKER_COLOURS.length]?.value;
    const { kind = 'person', otherNames = [] } = given;
    const isColour = given.colour !== undefined && fieldFaults('speaker', { colour: given.colour }).length === 0;
    return {
      id: this.#ids.of('speaker', key),
      kind,
      name: inLine === '' ? t('Unknown speaker') : inLine,
      role,
      otherNames: otherNames.slice(0, LIMITS.otherNames),
      colour: isColour ? given.colour : colour,
    };
  }
}

/** Returns a record with a title alone. */
export function titledRecord(title: string, type = 'document'): CslItem {
  return { type, title };
}
