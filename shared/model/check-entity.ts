import { t } from '../language/translate.ts';
import { type Cycles, relationCycles, replyCycles } from './cycles.ts';
import type { DebateView } from './debate-view.ts';
import { ENTITY_NAMES, type Entities, type EntityName, type Excerpt, type Target } from './entities.ts';
import { fieldFaults } from './field-rules.ts';
import { MOST_OF, whyTooMany } from './limits.ts';
import { isOutsideText } from './lost-excerpt.ts';
import { nameOf, sentence, shortQuote } from './naming.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { relationFaults } from './rules.ts';
import { isId } from './well-formed.ts';

/** For each entity, the fields that decide whether it may point to what it points to. */
export const LINK_FIELDS: { readonly [E in EntityName]: readonly (string & keyof Entities[E])[] } = {
  debate: [],
  statement: [],
  relation: ['kind', 'premises', 'target'],
  speaker: [],
  source: [],
  excerpt: ['source', 'start', 'end', 'exact', 'area'],
  citation: ['statement', 'excerpt'],
  move: ['speaker', 'target', 'excerpt', 'replyTo'],
  map: [],
  placement: ['map', 'statement'],
  walk: [],
  stop: ['walk', 'kind', 'map', 'statement', 'excerpt'],
  scheme: [],
};

type Report = (code: ProblemCode, field: string, message: string) => void;

/**
 * Checks single entities against the rules of the model. Make one for each state of a debate: it remembers the chains
 * that it has followed.
 */
export class EntityCheck {
  readonly problems: Problem[] = [];
  readonly #view: DebateView;
  readonly #relationCycles: Cycles;
  readonly #replyCycles: Cycles;

  constructor(view: DebateView) {
    this.#view = view;
    this.#relationCycles = relationCycles(view);
    this.#replyCycles = replyCycles(view);
  }

  /** Checks that there is exactly one title row, and no more of any kind than a debate may have. */
  counts(entities: readonly EntityName[] = ENTITY_NAMES): void {
    for (const entity of entities) {
      if (entity === 'debate') this.#oneDebate();
      else if (this.#view.hasMoreThan(entity, MOST_OF[entity])) this.#tooMany(entity);
    }
  }

  /** Checks the id of an entity. */
  id<E extends EntityName>(entity: E, value: Readonly<Entities[E]>): void {
    if (isId(value.id)) return;
    this.#add(entity, value, 'BadId', 'id', (name) =>
      t('{name} has the id {id}: an id has 1 to 200 characters.', { name, id: shortQuote(value.id) }),
    );
  }

  /** Checks the fields of an entity, or those in `fields`, without regard to what it points to. */
  fields<E extends EntityName>(entity: E, value: Readonly<Entities[E]>, fields?: Readonly<Partial<Entities[E]>>): void {
    for (const { code, field, message } of fieldFaults(entity, fields ?? value)) {
      this.#add(entity, value, code, field, (name) => `${name} ${message}.`);
    }
  }

  /** Checks the references of an entity. */
  links<E extends EntityName>(entity: E, value: Readonly<Entities[E]>): void {
    const check = this.#links[entity] as (value: Readonly<Entities[E]>, report: Report, name: () => string) => void;
    const name = () => this.#name(entity, value);
    check(value, (code, field, message) => this.problems.push({ code, entity, id: value.id, field, message }), name);
  }

  /** Checks the quotes of one source's excerpts against its text. */
  quotes(excerpts: Iterable<Readonly<Excerpt>>, text: string): void {
    for (const excerpt of excerpts) this.#quote(excerpt, text);
  }

  readonly #links: {
    readonly [E in EntityName]: (value: Readonly<Entities[E]>, report: Report, name: () => string) => void;
  } = {
    debate: () => {},
    statement: () => {},
    speaker: () => {},
    source: () => {},
    map: () => {},
    walk: () => {},
    scheme: () => {},
    relation: (relation, report, name) => {
      for (const { code, field, message } of relationFaults(this.#view, relation)) {
        report(code, field, `${name()}: ${message}`);
      }
      if (this.#relationCycles.has(relation.id)) {
        report('RelationCycle', 'target', t('{name} is aimed, step by step, at itself.', { name: name() }));
      }
    },
    excerpt: (excerpt, report, name) => {
      const { source, start, end, exact, area } = excerpt;
      if (!this.#has('source', source)) {
        report('DanglingEnd', 'source', t('{name} is of a source that is not in the debate.', { name: name() }));
      }
      if (isOutsideText(excerpt)) return;
      if (area !== null) {
        report(
          'OffsetsOutside',
          'start',
          t('{name} is an area of a picture, and must stand at no place in the text.', { name: name() }),
        );
      } else if (start >= end) {
        report(
          'OffsetsOutside',
          'end',
          t('{name} starts at {start} and ends at {end}: it holds nothing.', { name: name(), start, end }),
        );
      } else if (end - start !== exact.length) {
        report(
          'QuoteDiffers',
          'exact',
          t('{name} is {exact} long, but its offsets span another length.', { name: name(), exact: exact.length }),
        );
      }
    },
    citation: (citation, report, name) => {
      if (!this.#has('statement', citation.statement)) {
        report(
          'DanglingEnd',
          'statement',
          t('{name} belongs to a statement that is not in the debate.', { name: name() }),
        );
      }
      if (!this.#has('excerpt', citation.excerpt)) {
        report('DanglingEnd', 'excerpt', t('{name} points to an excerpt that is not in the debate.', { name: name() }));
      }
    },
    move: (move, report, name) => {
      if (!this.#has('speaker', move.speaker)) {
        report('DanglingEnd', 'speaker', t('{name} is by a speaker who is not in the debate.', { name: name() }));
      }
      if (!this.#hasTarget(move.target)) {
        report('DanglingEnd', 'target', t('{name} is about something that is not in the debate.', { name: name() }));
      }
      if (move.excerpt !== null && !this.#has('excerpt', move.excerpt)) {
        report('DanglingEnd', 'excerpt', t('{name} rests on an excerpt that is not in the debate.', { name: name() }));
      }
      if (move.replyTo !== null && !this.#has('move', move.replyTo)) {
        report('DanglingEnd', 'replyTo', t('{name} replies to a move that is not in the debate.', { name: name() }));
      }
      if (this.#replyCycles.has(move.id)) {
        report('ReplyCycle', 'replyTo', t('{name} replies, move by move, to itself.', { name: name() }));
      }
    },
    placement: (placement, report, name) => {
      const { id, map, statement } = placement;
      if (!this.#has('map', map))
        report('DanglingEnd', 'map', t('{name} is on a map that is not in the debate.', { name: name() }));
      if (!this.#has('statement', statement)) {
        report('DanglingEnd', 'statement', t('{name} is of a statement that is not in the debate.', { name: name() }));
      }
      if (this.#view.placementsBeside(placement).some((other) => other.id < id)) {
        report(
          'DuplicatePlacement',
          'statement',
          t('{name} is its second one: a map shows a statement once.', { name: name() }),
        );
      }
    },
    stop: ({ walk, kind, map, statement, excerpt }, report, name) => {
      if (!this.#has('walk', walk))
        report('DanglingEnd', 'walk', t('{name} is of a walk that is not in the debate.', { name: name() }));
      if (!this.#has('map', map))
        report('DanglingEnd', 'map', t('{name} is on a map that is not in the debate.', { name: name() }));
      if (statement !== null && !this.#has('statement', statement)) {
        report('DanglingEnd', 'statement', t('{name} shows a statement that is not in the debate.', { name: name() }));
      }
      if (excerpt !== null && !this.#has('excerpt', excerpt))
        report('DanglingEnd', 'excerpt', t('{name} shows a passage that is not in the debate.', { name: name() }));
      const isWhole = (kind === 'map') === (statement === null) && (kind === 'passage') === (excerpt !== null);
      if (!isWhole) {
        report(
          'WrongKind',
          'kind',
          t('{name} has no statement or passage that its kind needs, or one that it has no use for.', { name: name() }),
        );
      }
    },
  };

  #oneDebate(): void {
    const count = this.#view.count('debate');
    if (count === 1) return;
    const message = t('The debate has {count} title rows, and must have one.', { count });
    this.problems.push({ code: 'NotOneDebate', entity: 'debate', id: '', field: '', message });
  }

  #tooMany(entity: EntityName): void {
    const message = t('The debate has {reason}.', { reason: whyTooMany(entity, this.#view.count(entity)) ?? '' });
    this.problems.push({ code: 'TooMany', entity: 'debate', id: '', field: `${entity}s`, message });
  }

  #quote(excerpt: Readonly<Excerpt>, text: string): void {
    const { start, end, exact } = excerpt;
    if (end > text.length) {
      this.#add('excerpt', excerpt, 'OffsetsOutside', 'end', (name) =>
        t("{name} ends at {end}, after the end of its source's text at {length}.", { name, end, length: text.length }),
      );
      return;
    }
    // A lost excerpt quotes an earlier text, and an area what is seen there; offsets that hold nothing or span another length are reported with the
    // excerpt itself.
    if (isOutsideText(excerpt) || end - start !== exact.length || text.startsWith(exact, start)) return;
    this.#add('excerpt', excerpt, 'QuoteDiffers', 'exact', (name) =>
      t('{name} is not what stands at its place in the source: {there}.', {
        name,
        there: shortQuote(text.slice(start, end)),
      }),
    );
  }

  #add<E extends EntityName>(
    entity: E,
    value: Readonly<Entities[E]>,
    code: ProblemCode,
    field: string,
    message: (name: string) => string,
  ): void {
    this.problems.push({ code, entity, id: value.id, field, message: message(this.#name(entity, value)) });
  }

  #name<E extends EntityName>(entity: E, value: Readonly<Entities[E]>): string {
    return sentence(nameOf(this.#view, entity, value));
  }

  #has(entity: EntityName, id: string): boolean {
    return this.#view.find(entity, id) !== undefined;
  }

  #hasTarget(target: Target): boolean {
    return 'statement' in target ? this.#has('statement', target.statement) : this.#has('relation', target.relation);
  }
}
