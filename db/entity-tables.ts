import type { Fields } from '../shared/model/change.ts';
import {
  ACTS,
  type Area,
  ATTRIBUTIONS,
  type CriticalQuestion,
  type CslItem,
  DIRECTIONS,
  type EntityName,
  FIDELITIES,
  MAP_STYLES,
  type PremiseRole,
  RELATION_KINDS,
  type SchemePremise,
  SPEAKER_KINDS,
  STATEMENT_KINDS,
  STOP_KINDS,
} from '../shared/model/entities.ts';
import type { WriteConnection } from './connection.ts';
import {
  type FieldCodec,
  flag,
  integer,
  isObject,
  isStringList,
  json,
  nullable,
  oneOf,
  real,
  stringList,
  target,
  text,
} from './field-codecs.ts';

/** A field that has a table of its own. */
interface ListCodec extends FieldCodec<readonly string[]> {
  /** Writes the list of the entity `id`, which must have none yet. */
  write(connection: WriteConnection, id: string, items: readonly string[]): void;
  /** Deletes the list of the entity `id`. */
  clear(connection: WriteConnection, id: string): void;
}

type EntityFields<E extends EntityName> = {
  readonly [F in keyof Fields<E>]: FieldCodec<Fields<E>[F]> | (F extends 'premises' ? ListCodec : never);
};

const premises: ListCodec = {
  columns: [],
  selected: [
    '(SELECT json_group_array(statement ORDER BY position) FROM premise WHERE premise.relation = relation.id)',
  ],
  encode: (value) => (isStringList(value) && value.length > 0 ? [] : null),
  decode: stringList('').decode,
  write: (connection, id, items) => {
    for (const [position, statement] of items.entries()) {
      connection.run(
        'INSERT INTO premise (relation, relation_kind, position, statement) SELECT id, kind, ?, ? FROM relation WHERE id = ?',
        position,
        statement,
        id,
      );
    }
  },
  clear: (connection, id) => {
    connection.run('DELETE FROM premise WHERE relation = ?', id);
  },
};

const SIDES = ['left', 'top', 'width', 'height'] as const;
const isArea = (value: unknown): value is Area =>
  isObject(value) &&
  Object.keys(value).length === SIDES.length &&
  SIDES.every((side) => typeof value[side] === 'number');

const isText = (value: unknown) => typeof value === 'string';
/** Returns the test for a list of objects whose members are these alone, each of its type. */
function listOf<T>(members: Readonly<Record<keyof T, (value: unknown) => boolean>>) {
  const tests = Object.entries<(value: unknown) => boolean>(members);
  const isOne = (value: unknown) =>
    isObject(value) &&
    Object.keys(value).length === tests.length &&
    tests.every(([member, test]) => test(value[member]));
  return (value: unknown): value is readonly T[] => Array.isArray(value) && value.every(isOne);
}
const areRoles = listOf<PremiseRole>({ premise: isText, role: isText });
const areSchemePremises = listOf<SchemePremise>({ role: isText, text: isText });
const areQuestions = listOf<CriticalQuestion>({
  id: isText,
  text: isText,
  premise: (value) => value === null || isText(value),
});

const isCsl = (value: unknown): value is CslItem => isObject(value) && typeof value['type'] === 'string';

/**
 * How every entity is stored in its table, which has the entity's name: the one description that reading and writing
 * follow.
 */
export const ENTITY_TABLES: { readonly [E in EntityName]: EntityFields<E> } = {
  debate: {
    title: text('title'),
    description: text('description'),
    author: text('author'),
    language: text('language'),
    created: text('created'),
  },
  statement: {
    kind: oneOf('kind', STATEMENT_KINDS),
    text: text('text'),
    implicit: flag('implicit'),
    note: text('note'),
    tags: stringList('tags'),
    weight: nullable(real('weight')),
  },
  relation: {
    kind: oneOf('kind', RELATION_KINDS),
    premises,
    target: target('target_statement', 'target_relation'),
    scheme: text('scheme'),
    roles: json('roles', areRoles),
    weight: nullable(real('weight')),
    note: text('note'),
    order: text('order_key'),
  },
  speaker: {
    kind: oneOf('kind', SPEAKER_KINDS),
    name: text('name'),
    otherNames: stringList('other_names'),
    role: text('role'),
    colour: text('colour'),
  },
  source: {
    csl: json('csl', isCsl),
    verbatim: flag('verbatim'),
    mediaType: text('media_type'),
    text: text('text'),
    original: nullable(text('original')),
  },
  excerpt: {
    source: text('source'),
    exact: text('exact'),
    prefix: text('prefix'),
    suffix: text('suffix'),
    start: integer('start_offset'),
    end: integer('end_offset'),
    page: nullable(integer('page')),
    area: nullable(json('area', isArea)),
    note: text('note'),
    tags: stringList('tags'),
  },
  citation: {
    statement: text('statement'),
    excerpt: text('excerpt'),
    fidelity: nullable(oneOf('fidelity', FIDELITIES)),
    reason: text('reason'),
    attribution: nullable(oneOf('attribution', ATTRIBUTIONS)),
    checkedBy: text('checked_by'),
    checkedOn: nullable(text('checked_on')),
  },
  move: {
    speaker: text('speaker'),
    act: oneOf('act', ACTS),
    target: target('target_statement', 'target_relation'),
    at: nullable(text('at')),
    words: text('words'),
    excerpt: nullable(text('excerpt')),
    replyTo: nullable(text('reply_to')),
    order: text('order_key'),
  },
  map: {
    title: text('title'),
    style: oneOf('style', MAP_STYLES),
    direction: oneOf('direction', DIRECTIONS),
    order: text('order_key'),
  },
  placement: {
    map: text('map'),
    statement: text('statement'),
    x: real('x'),
    y: real('y'),
    collapsed: flag('collapsed'),
    pinned: flag('pinned'),
  },
  walk: {
    title: text('title'),
    order: text('order_key'),
  },
  stop: {
    walk: text('walk'),
    kind: oneOf('kind', STOP_KINDS),
    map: text('map'),
    statement: nullable(text('statement')),
    excerpt: nullable(text('excerpt')),
    title: text('title'),
    note: text('note'),
    order: text('order_key'),
  },
  scheme: {
    name: text('name'),
    premises: json('premises', areSchemePremises),
    conclusion: text('conclusion'),
    questions: json('questions', areQuestions),
  },
};

/** Tells whether a field's values have a table of their own. */
export function isList(codec: FieldCodec<unknown>): codec is ListCodec {
  return 'write' in codec;
}
