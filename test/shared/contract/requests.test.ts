import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { REQUESTS, type RequestName } from '../../../shared/contract/requests.ts';

const DRAWINGS = ['export.copy', 'export.drawing', 'export.preview'] as const;

/** Texts that a page may choose freely. A path is not among them: see `Voucher`. */
const FREE_TEXTS: readonly string[] = [
  'clipboard.readPasted.rows',
  'clipboard.readPasted.text',
  'clipboard.write.clip',
  'clipboard.write.text',
  'clipboard.writeText.html',
  'clipboard.writeText.text',
  'debate.commit.label',
  'debate.search.query',
  // Written to the file that a person chooses.
  'evaluation.saveChanges.text',
  'log.note.message',
  'log.note.name',
  'log.note.stack',
  'menu.show.items.label',
  // Only keys that an action may have are taken.
  'preferences.set.keys',
  'sources.read.dropped.name',
  'sources.readReferences.from.name',
  'sources.recognise.kept.name',
  'sources.readText.text',
  'sources.readText.title',
  // Only addresses of items in Zotero are taken.
  'sources.showInZotero.address',
  'spelling.check.words',
  'versions.name.name',
  'versions.save.name',
  // Only dates are taken.
  ...DRAWINGS.flatMap((name) => [`${name}.time.moment`, `${name}.time.since`]),
  ...[...DRAWINGS, 'report.export'].map((name) => `${name}.how.labelling.name`),
];
/** Ids, which are looked up in the debate and in nothing else. */
const IDS: readonly string[] = [
  ...[...DRAWINGS, 'report.export'].map((name) => `${name}.how.labelling.standings.id`),
  'debate.commit.changes.id',
  'debate.commit.step',
  'debate.left.debate',
  'debate.left.map',
  'debate.marked.debate',
  'debate.recents.debate',
  'debate.recents.recents.id',
  'divisions.export.map',
  'outline.export.branch',
  'outline.export.map',
  'page.export.branch',
  'page.export.map',
  'proposals.decline.proposals',
  'proposals.open-again.proposals',
  'report.exportCommented.source',
  'report.export.branch',
  'report.export.map',
  'versions.changes.version',
  'versions.copy.version',
  'versions.name.version',
  'versions.remove.version',
  'walk.export.walk',
  ...DRAWINGS.flatMap((name) => [`${name}.time.moment.through`, `${name}.time.since.through`]),
  ...[...DRAWINGS, 'export.ways'].flatMap((name) => [
    `${name}.subject.map`,
    `${name}.subject.only`,
    ...(name === 'export.ways' ? [] : [`${name}.subject.source`]),
  ]),
];
/** Bytes of documents that are not on the disk, which have a bound of their own, together too. */
const BYTES: readonly string[] = ['sources.read.dropped.bytes', 'sources.readReferences.from.bytes'];
/** The content of a change, which the model checks. */
const FIELDS: readonly string[] = ['debate.commit.changes.after', 'debate.commit.changes.before'];

type Schema = Readonly<Record<string, unknown>>;

/** True for a record that may have any names. */
function isOpenRecord({ additionalProperties, propertyNames }: Schema): boolean {
  return typeof additionalProperties === 'object' && !('enum' in ((propertyNames ?? {}) as Schema));
}

/** Returns what the values of a record of given names are. */
function valuesOf(schema: Schema): Schema[] {
  const { additionalProperties } = schema;
  return typeof additionalProperties === 'object' && !isOpenRecord(schema) ? [additionalProperties as Schema] : [];
}

/**
 * Lists the strings of a request's argument that a page may choose freely, within no list of values and no given form.
 */
function freeStrings(name: string, schema: Schema): string[] {
  const inside = [schema['anyOf'], schema['oneOf']].flatMap((some) => (some ?? []) as Schema[]);
  const { properties, items } = schema as { properties?: Record<string, Schema>; items?: Schema };
  const own =
    [schema['type']].flat().includes('string') && !('enum' in schema) && !('const' in schema) && !('pattern' in schema);
  return [
    ...(own || isOpenRecord(schema) ? [name] : []),
    ...[...inside, ...valuesOf(schema)].flatMap((each) => freeStrings(name, each)),
    ...Object.entries(properties ?? {}).flatMap(([key, each]) => freeStrings(`${name}.${key}`, each)),
    ...(items === undefined ? [] : freeStrings(name, items)),
  ];
}

/** Lists the texts, lists and records of a request's argument that have no bound. */
function unbounded(name: string, schema: Schema): string[] {
  const inside = [schema['anyOf'], schema['oneOf']].flatMap((some) => (some ?? []) as Schema[]);
  const { type, properties, items } = schema as {
    type?: string;
    properties?: Record<string, Schema>;
    items?: Schema;
  };
  const isOpen =
    (type === 'string' && ['maxLength', 'enum', 'const', 'pattern'].every((bound) => !(bound in schema))) ||
    (type === 'array' && !('maxItems' in schema)) ||
    isOpenRecord(schema) ||
    (type === undefined && inside.length === 0);
  return [
    ...(isOpen ? [name] : []),
    ...[...inside, ...valuesOf(schema)].flatMap((each) => unbounded(name, each)),
    ...Object.entries(properties ?? {}).flatMap(([key, each]) => unbounded(`${name}.${key}`, each)),
    ...(items === undefined ? [] : unbounded(name, items)),
  ];
}

describe('the requests of a page', () => {
  const names = Object.keys(REQUESTS) as RequestName[];
  const schemaOf = (name: RequestName) => z.toJSONSchema(REQUESTS[name].schema, { unrepresentable: 'any' }) as Schema;

  test('name no files: every string that they take is a text, an id, or one of a few', () => {
    const free = names.flatMap((name) => freeStrings(name, schemaOf(name)));
    expect([...new Set(free)].sort()).toEqual([...FREE_TEXTS, ...IDS, ...FIELDS].sort());
  });

  test('have an end: every text and every list in them is bounded, and what a change holds is bounded as a whole', () => {
    expect(names.flatMap((name) => unbounded(name, schemaOf(name))).sort()).toEqual([...FIELDS, ...BYTES].sort());
  });

  test.each(names)('take nothing beside what they say: %s', (name) => {
    expect(schemaOf(name)['additionalProperties']).toBe(false);
  });
});
