import { z } from 'zod';
import { DEFAULT_STYLE, type EntityName } from '../model/entities.ts';
import { LIMITS, MOST_OF } from '../model/limits.ts';
import {
  citationOfAnyVersion,
  excerptOfAnyVersion,
  relationOfAnyVersion,
  speakerOfAnyVersion,
} from '../model/older-schemas.ts';
import { entitySchemas, textOfAtMost } from '../model/schemas.ts';

/** The colour of a speaker that was given none: a grey that reads on light and on dark paper. */
const NO_COLOUR = '#6b7280';

const { debate, statement, source, excerpt, move, map, placement, walk, stop, scheme } = entitySchemas;
const relation = relationOfAnyVersion;
const question = scheme.shape.questions.element;

/**
 * The JSON form of a whole debate: the entities of the model, in which anything with a natural default may be left out,
 * and the sources' contents in place of their hashes. `fromCounterclaimJson` fills in optional fields that have no
 * default here: new ids for what is seldom pointed to, `order` by position, the debate's time of creation.
 */
export const counterclaimJsonSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('counterclaim'),
  version: z.literal(1),
  debate: debate.extend({
    id: debate.shape.id.optional(),
    description: debate.shape.description.default(''),
    author: debate.shape.author.default(''),
    language: debate.shape.language.default('en'),
    created: debate.shape.created.optional(),
  }),
  statements: listOf(
    'statement',
    statement.extend({
      implicit: statement.shape.implicit.default(false),
      note: statement.shape.note.default(''),
      tags: statement.shape.tags.default([]),
      weight: statement.shape.weight.default(null),
    }),
  ),
  relations: listOf(
    'relation',
    relation.extend({
      id: relation.shape.id.optional(),
      scheme: relation.shape.scheme.default(''),
      weight: relation.shape.weight.default(null),
      note: relation.shape.note.default(''),
      order: relation.shape.order.optional(),
    }),
  ),
  speakers: listOf(
    'speaker',
    speakerOfAnyVersion.extend({
      role: speakerOfAnyVersion.shape.role.default(''),
      colour: speakerOfAnyVersion.shape.colour.default(NO_COLOUR),
    }),
  ),
  moves: listOf(
    'move',
    move.extend({
      id: move.shape.id.optional(),
      at: move.shape.at.default(null),
      words: move.shape.words.default(''),
      excerpt: move.shape.excerpt.default(null),
      replyTo: move.shape.replyTo.default(null),
      order: move.shape.order.optional(),
    }),
  ),
  sources: listOf(
    'source',
    source.extend({
      verbatim: source.shape.verbatim.default(false),
      mediaType: source.shape.mediaType.default('text/plain'),
      text: textOfAtMost(LIMITS.sourceCharacters).describe('The text itself.'),
      original: z
        .string()
        .nullable()
        .default(null)
        .describe('The bytes of the original, in base64.')
        .meta({ contentEncoding: 'base64' }),
    }),
  ),
  excerpts: listOf(
    'excerpt',
    excerptOfAnyVersion.extend({
      prefix: excerpt.shape.prefix.default(''),
      suffix: excerpt.shape.suffix.default(''),
      page: excerpt.shape.page.default(null),
      note: excerpt.shape.note.default(''),
      tags: excerpt.shape.tags.default([]),
    }),
  ),
  citations: listOf('citation', citationOfAnyVersion.extend({ id: citationOfAnyVersion.shape.id.optional() })),
  maps: listOf(
    'map',
    map.extend({
      id: map.shape.id.optional(),
      style: map.shape.style.default(DEFAULT_STYLE),
      direction: map.shape.direction.default('down'),
      order: map.shape.order.optional(),
      empty: z
        .boolean()
        .default(false)
        .describe('Keeps a map without placements empty; otherwise an import lays all statements out on it.'),
    }),
  ),
  placements: listOf(
    'placement',
    placement.extend({
      id: placement.shape.id.optional(),
      collapsed: placement.shape.collapsed.default(false),
      pinned: placement.shape.pinned.default(false),
    }),
  ),
  walks: listOf('walk', walk.extend({ order: walk.shape.order.optional() })),
  stops: listOf(
    'stop',
    stop.extend({
      id: stop.shape.id.optional(),
      statement: stop.shape.statement.default(null),
      excerpt: stop.shape.excerpt.default(null),
      title: stop.shape.title.default(''),
      note: stop.shape.note.default(''),
      order: stop.shape.order.optional(),
    }),
  ),
  schemes: listOf(
    'scheme',
    scheme.extend({
      id: scheme.shape.id.optional(),
      premises: scheme.shape.premises.default([]),
      conclusion: scheme.shape.conclusion.default(''),
      questions: z
        .array(question.extend({ id: question.shape.id.optional(), premise: question.shape.premise.default(null) }))
        .max(LIMITS.schemeQuestions)
        .default([]),
    }),
  ),
});

/** A whole debate as JSON; see `counterclaim.schema.json`. */
export type CounterclaimJson = z.input<typeof counterclaimJsonSchema>;
export type ParsedCounterclaimJson = z.output<typeof counterclaimJsonSchema>;

/** Returns that form as a JSON Schema (2020-12), for editors and other programs. */
export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(counterclaimJsonSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title: 'A Counterclaim debate', description: DESCRIPTION, ...schema };
}

const DESCRIPTION =
  'A whole debate: what it says, by whom, where it was said, and how it is drawn. Fields that are not required have a ' +
  'default. Ids are unique in their list; references are to ids of this file. Offsets are in UTF-16 units.';

/** The members that are lists, ordered so that an entry comes after whatever it points to (moves' replies aside). */
export const LISTS = [
  'statements',
  'relations',
  'speakers',
  'sources',
  'excerpts',
  'citations',
  'moves',
  'maps',
  'placements',
  'walks',
  'stops',
  'schemes',
] as const satisfies readonly (keyof CounterclaimJson)[];
export type ListName = (typeof LISTS)[number];

function listOf<T extends z.ZodType>(entity: EntityName, entry: T) {
  return z.array(entry).max(MOST_OF[entity]).default([]);
}
