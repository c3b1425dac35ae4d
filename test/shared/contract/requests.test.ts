import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { REQUESTS, type RequestName } from '../../../shared/contract/requests.ts';

/** Texts that a page may choose freely. A path is not among them: see `Voucher`. */
const FREE_TEXTS: readonly string[] = [
  'clipboard.write.clip',
  'clipboard.write.text',
  'clipboard.writeText.html',
  'clipboard.writeText.text',
  'debate.commit.label',
  'debate.search.query',
  'log.note.message',
  'log.note.name',
  'log.note.stack',
  'menu.show.items.label',
  'sources.read.dropped.name',
  'sources.readReferences.from.name',
  'sources.recognise.kept.name',
  'sources.readText.text',
  'sources.readText.title',
  // Only addresses of items in Zotero are taken.
  'sources.showInZotero.address',
  'versions.name.name',
  'versions.save.name',
];
/** Ids, which are looked up in the debate and in nothing else. */
const IDS: readonly string[] = [
  'debate.commit.changes.id',
  'debate.commit.step',
  'debate.left.debate',
  'debate.left.map',
  'debate.marked.debate',
  'outline.export.branch',
  'outline.export.map',
  'page.export.branch',
  'page.export.map',
  'proposals.decline.proposals',
  'proposals.open-again.proposals',
  'report.export.branch',
  'report.export.map',
  'versions.changes.version',
  'versions.copy.version',
  'versions.name.version',
  'versions.remove.version',
  'walk.export.walk',
  ...['export.copy', 'export.drawing', 'export.preview', 'export.ways'].flatMap((name) => [
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

/**
 * Lists the strings of a request's argument that a page may choose freely, within no list of values and no given form.
 */
function freeStrings(name: string, schema: Schema): string[] {
  const inside = [schema['anyOf'], schema['oneOf']].flatMap((some) => (some ?? []) as Schema[]);
  const { properties, items, additionalProperties } = schema as {
    properties?: Record<string, Schema>;
    items?: Schema;
    additionalProperties?: Schema | boolean;
  };
  const own =
    [schema['type']].flat().includes('string') && !('enum' in schema) && !('const' in schema) && !('pattern' in schema);
  // A record of anything.
  const open = typeof additionalProperties === 'object';
  return [
    ...(own || open ? [name] : []),
    ...inside.flatMap((each) => freeStrings(name, each)),
    ...Object.entries(properties ?? {}).flatMap(([key, each]) => freeStrings(`${name}.${key}`, each)),
    ...(items === undefined ? [] : freeStrings(name, items)),
  ];
}

/** Lists the texts, lists and records of a request's argument that have no bound. */
function unbounded(name: string, schema: Schema): string[] {
  const inside = [schema['anyOf'], schema['oneOf']].flatMap((some) => (some ?? []) as Schema[]);
  const { type, properties, items, additionalProperties } = schema as {
    type?: string;
    properties?: Record<string, Schema>;
    items?: Schema;
    additionalProperties?: Schema | boolean;
  };
  const isOpen =
    (type === 'string' && ['maxLength', 'enum', 'const', 'pattern'].every((bound) => !(bound in schema))) ||
    (type === 'array' && !('maxItems' in schema)) ||
    typeof additionalProperties === 'object' ||
    (type === undefined && inside.length === 0);
  return [
    ...(isOpen ? [name] : []),
    ...inside.flatMap((each) => unbounded(name, each)),
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
