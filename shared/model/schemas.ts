import { z } from 'zod';
import { figures } from '../text/counted.ts';
import { countCharacters } from './clean-text.ts';
import {
  ACTS,
  ATTRIBUTIONS,
  DIRECTIONS,
  type Entities,
  type EntityName,
  FIDELITIES,
  MAP_STYLES,
  RELATION_KINDS,
  SPEAKER_KINDS,
  STATEMENT_KINDS,
  STOP_KINDS,
} from './entities.ts';
import { jsonFault } from './json-size.ts';
import { LIMITS } from './limits.ts';
import './without-eval.ts';

/** Text of at most `limit` characters, counted as `countCharacters` does: zod's own `max` counts UTF-16 units. */
export function textOfAtMost(limit: number) {
  return z
    .string()
    .refine((text) => text.length <= limit || (text.length <= 2 * limit && countCharacters(text) <= limit), {
      error: ({ input }) => `has ${figures(countCharacters(String(input)))} characters, and may have ${figures(limit)}`,
    })
    .meta({ maxLength: limit });
}

const id = z.string().min(1).max(LIMITS.idCharacters);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const share = z.number().min(0).max(1);
const weight = share.nullable();
const note = textOfAtMost(LIMITS.noteCharacters);
const title = textOfAtMost(LIMITS.titleCharacters);
const shortText = textOfAtMost(LIMITS.nameCharacters);
const schemeText = textOfAtMost(LIMITS.schemeCharacters);
const context = textOfAtMost(LIMITS.contextCharacters);
const order = z.string().max(LIMITS.orderCharacters);
const tags = z.array(textOfAtMost(LIMITS.tagCharacters)).max(LIMITS.tags);
const coordinate = z.number().min(-LIMITS.place).max(LIMITS.place);
const offset = z.int().min(0).max(LIMITS.sourceCharacters);
const target = z.union([z.strictObject({ statement: id }), z.strictObject({ relation: id })]);

const cslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});
const cslDate = z.looseObject({
  // Other programs write numbers as text, and what they do not know as null.
  'date-parts': z.array(z.array(z.union([z.number(), z.string().max(LIMITS.dateCharacters), z.null()]))).optional(),
  literal: z.string().optional(),
});
const cslItem = z
  .looseObject({
    type: z.string(),
    title: z.string().optional(),
    author: z.array(cslName).optional(),
    issued: cslDate.optional(),
    accessed: cslDate.optional(),
    publisher: z.string().optional(),
    URL: z.string().optional(),
  })
  .refine((value) => jsonFault(value) === null, { error: ({ input }) => jsonFault(input) ?? '' });
/**
 * The shape of every entity, for values from outside: files, messages, imports. Strict: a member that is not a field is
 * an issue, except in CSL items, which keep further members. `checkDebate` judges what a value means and points to.
 */
export const entitySchemas = {
  debate: z.strictObject({
    id,
    title,
    description: note,
    author: title,
    language: z.string().max(LIMITS.languageCharacters),
    created: z.iso.datetime().max(LIMITS.dateCharacters),
  }),
  statement: z.strictObject({
    id,
    kind: z.enum(STATEMENT_KINDS),
    text: textOfAtMost(LIMITS.statementCharacters),
    implicit: z.boolean(),
    note,
    tags,
    weight,
  }),
  relation: z.strictObject({
    id,
    kind: z.enum(RELATION_KINDS),
    premises: z.array(id).min(1).max(LIMITS.premises),
    target,
    scheme: shortText,
    roles: z.array(z.strictObject({ premise: id, role: shortText })).max(LIMITS.premises),
    weight,
    note,
    order,
  }),
  speaker: z.strictObject({
    id,
    kind: z.enum(SPEAKER_KINDS),
    name: shortText,
    otherNames: z.array(shortText).max(LIMITS.otherNames),
    role: shortText,
    colour: z.string().regex(/^#[0-9a-fA-F]{6}$/),
  }),
  source: z.strictObject({
    id,
    csl: cslItem,
    verbatim: z.boolean(),
    mediaType: textOfAtMost(LIMITS.mediaTypeCharacters),
    text: sha256,
    original: sha256.nullable(),
  }),
  excerpt: z.strictObject({
    id,
    source: id,
    exact: textOfAtMost(LIMITS.wordsCharacters),
    prefix: context,
    suffix: context,
    start: offset,
    end: offset,
    page: z.int().max(LIMITS.page).nullable(),
    area: z.strictObject({ left: share, top: share, width: share, height: share }).nullable(),
    note,
    tags,
  }),
  citation: z.strictObject({
    id,
    statement: id,
    excerpt: id,
    fidelity: z.enum(FIDELITIES).nullable(),
    reason: note,
    attribution: z.enum(ATTRIBUTIONS).nullable(),
    checkedBy: shortText,
    checkedOn: z.string().max(LIMITS.dateCharacters).nullable(),
  }),
  move: z.strictObject({
    id,
    speaker: id,
    act: z.enum(ACTS),
    target,
    at: z.string().max(LIMITS.dateCharacters).nullable(),
    words: textOfAtMost(LIMITS.wordsCharacters),
    excerpt: id.nullable(),
    replyTo: id.nullable(),
    order,
  }),
  map: z.strictObject({ id, title, style: z.enum(MAP_STYLES), direction: z.enum(DIRECTIONS), order }),
  placement: z.strictObject({
    id,
    map: id,
    statement: id,
    x: coordinate,
    y: coordinate,
    collapsed: z.boolean(),
    pinned: z.boolean(),
  }),
  walk: z.strictObject({ id, title, order }),
  stop: z.strictObject({
    id,
    walk: id,
    kind: z.enum(STOP_KINDS),
    map: id,
    statement: id.nullable(),
    excerpt: id.nullable(),
    title,
    note,
    order,
  }),
  scheme: z.strictObject({
    id,
    name: shortText,
    premises: z.array(z.strictObject({ role: shortText, text: schemeText })).max(LIMITS.schemePremises),
    conclusion: schemeText,
    questions: z
      .array(z.strictObject({ id, text: schemeText, premise: shortText.nullable() }))
      .max(LIMITS.schemeQuestions),
  }),
} satisfies { [E in EntityName]: z.ZodType<Entities[E]> };

type Schemas = typeof entitySchemas;
type Readonlys<T> = T extends object ? { readonly [K in keyof T]: Readonlys<T[K]> } : T;

/** Does not compile when a schema refuses, or lacks a field of, what its entity's interface allows. */
type Agrees<E extends EntityName> = [Readonly<Entities[E]>, keyof Entities[E]] extends [
  Readonlys<z.input<Schemas[E]>>,
  keyof z.input<Schemas[E]>,
]
  ? true
  : never;
({
  debate: true,
  statement: true,
  relation: true,
  speaker: true,
  source: true,
  excerpt: true,
  citation: true,
  move: true,
  map: true,
  placement: true,
  walk: true,
  stop: true,
  scheme: true,
}) satisfies { [E in EntityName]: Agrees<E> };
