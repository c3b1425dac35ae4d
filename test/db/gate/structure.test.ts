import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { DebateFile, DebateReader } from '../../../db/debate-file.ts';
import { FileBytes } from '../../../db/gate/file-bytes.ts';
import { PageFile } from '../../../db/gate/page-file.ts';
import { PageUse } from '../../../db/gate/page-use.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { addClaim, createSample, stateOf } from '../sample-file.ts';

const PAGE = 4096;
const folder = temporaryFolder();
let count = 0;

/** The tables' root pages by name, and where on a page its first cell begins. */
interface Layout {
  readonly roots: ReadonlyMap<string, number>;
  readonly bytes: Buffer;
}

/** Returns a file with several levels of pages, chains and unused pages, as `change` leaves it. */
async function changed(change: (layout: Layout) => void): Promise<string> {
  count++;
  const file = await createSample(folder, `${count}.debate`);
  const claims = Array.from({ length: 300 }, (_, index) =>
    addClaim(`c${index}`, 'word '.repeat(index % 50 === 0 ? 3000 : 20)),
  );
  await file.commit('Add', claims);
  await file.commit('Add', [addClaim('big', 'long '.repeat(3900))]);
  await file.undo();
  await file.commit('Add', [addClaim('small')]);
  await file.close();
  const database = new Database(file.path);
  const rows = database.prepare('SELECT name, rootpage FROM sqlite_schema').raw().all() as [string, number][];
  database.close();
  const bytes = readFileSync(file.path);
  change({ roots: new Map(rows), bytes });
  writeFileSync(file.path, bytes);
  return file.path;
}

function rootOf({ roots }: Layout, table: string): number {
  return roots.get(table) ?? 0;
}

/** Returns the offset of the page in the file. */
function placeOf(page: number): number {
  return (page - 1) * PAGE;
}

/** Gives the first child of an inner page as its last one too. */
function useTwice(layout: Layout): void {
  const at = placeOf(rootOf(layout, 'statement'));
  expect(layout.bytes[at]).toBe(5);
  const cell = at + layout.bytes.readUInt16BE(at + 12);
  layout.bytes.copyWithin(at + 8, cell, cell + 4);
}

/** Leads an inner page back to itself. */
function leadBack(layout: Layout): void {
  const root = rootOf(layout, 'statement');
  layout.bytes.writeUInt32BE(root, placeOf(root) + 8);
}

/** Returns the first page of a chain: one that no tree's pages begin like, found by the text that is in it. */
function chainPage({ bytes }: Layout): number {
  for (let page = 2; page <= bytes.length / PAGE; page++) {
    const next = bytes.readUInt32BE(placeOf(page));
    const text = bytes.toString('latin1', placeOf(page) + 4, placeOf(page) + 4000);
    if (next > 0 && next <= bytes.length / PAGE && /^[a-z ]+$/.test(text)) return page;
  }
  throw new Error('There is no chain.');
}

const FAULTS: readonly (readonly [string, (layout: Layout) => void, RegExp])[] = [
  ['a page that is used twice', useTwice, /is used twice/],
  ['a page that leads to itself', leadBack, /is used twice/],
  [
    'two tables with the same root',
    (layout) => {
      const [one, other] = [rootOf(layout, 'citation'), rootOf(layout, 'speaker')];
      expect(one).not.toBe(other);
      const name = layout.bytes.indexOf('citationcitation');
      layout.bytes[name + 'citationcitation'.length] = other;
    },
    /is used twice/,
  ],
  [
    'a chain of pages that goes in a circle',
    (layout) => {
      const page = chainPage(layout);
      layout.bytes.writeUInt32BE(page, placeOf(page));
    },
    /is used twice/,
  ],
  [
    'a chain that leads out of the file',
    (layout) => void layout.bytes.writeUInt32BE(99_999, placeOf(chainPage(layout))),
    /points to page 99999/,
  ],
  [
    'a table of the pages of an index',
    (layout) => {
      layout.bytes[placeOf(rootOf(layout, 'speaker'))] = 10;
    },
    /is not what it is used for|ends too late/,
  ],
  [
    'a list of unused pages that is too long',
    (layout) => void layout.bytes.writeUInt32BE(500, 36),
    /list of unused pages/,
  ],
  ['unused pages that nothing leads to', (layout) => void layout.bytes.fill(0, 32, 40), /nothing leads to/],
  [
    'more entries than a page has room for',
    (layout) => void layout.bytes.writeUInt16BE(60_000, placeOf(rootOf(layout, 'speaker')) + 3),
    /more entries/,
  ],
  [
    'an entry outside its page',
    (layout) => void layout.bytes.writeUInt16BE(1, placeOf(rootOf(layout, 'speaker')) + 8),
    /outside it/,
  ],
  ['pages of no size', (layout) => void layout.bytes.writeUInt16BE(1000, 16), /its pages cannot have 1000 bytes/],
  ['room kept free on pages', (layout) => void layout.bytes.writeUInt8(8, 20), /bytes kept free/],
  ['another encoding', (layout) => void layout.bytes.writeUInt32BE(2, 56), /text encoding/],
  ['another schema format', (layout) => void layout.bytes.writeUInt32BE(9, 44), /schema format/],
  ['two numbers for its last change', (layout) => void layout.bytes.writeUInt32BE(1, 92), /two numbers/],
  [
    'more pages than it says',
    (layout) => void layout.bytes.writeUInt32BE(layout.bytes.length / PAGE - 1, 28),
    /4,096 bytes more/,
  ],
  [
    'fewer pages than it says',
    (layout) => void layout.bytes.writeUInt32BE(layout.bytes.length / PAGE + 1, 28),
    /its end is missing/,
  ],
];

describe('a file with', () => {
  test.each(FAULTS)(
    '%s is refused for reading and for editing, in a sentence, and not touched',
    async (_, change, sentence) => {
      const path = await changed(change);
      const before = stateOf(folder);
      for (const { open } of [DebateReader, DebateFile]) {
        const error = await open(path).then(
          () => null,
          (thrown) => thrown,
        );
        expect(error).toMatchObject({ code: 'DamagedFile', message: expect.stringMatching(sentence) });
        expect(error.message).toMatch(/File > Recover/);
      }
      expect(stateOf(folder)).toEqual(before);
    },
  );

  test('none of these is opened', async () => {
    const path = await changed(() => {});
    for (const { open } of [DebateReader, DebateFile]) {
      const file = await open(path);
      expect(await file.check()).toEqual([]);
      await file.close();
    }
  });
});

test('a file of 1 GB and more has a page that is used for nothing, and is not missed', () => {
  const pages = new PageFile(new FileBytes(0, 0), 65_536, 16_385);
  const use = new PageUse(pages);
  for (let page = 1; page <= 16_384; page++) use.claim(page);
  expect(() => use.assertComplete()).not.toThrow();
});

test('bytes are read across the pieces in which a file is read', () => {
  const path = join(folder, 'pieces');
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
  writeFileSync(path, bytes);
  const descriptor = openSync(path, 'r');
  const file = new FileBytes(descriptor, bytes.length);
  expect(file.at(65_000, 70_000).equals(bytes.subarray(65_000, 135_000))).toBe(true);
  expect(() => file.at(199_990, 20)).toThrow('it ends too early');
  closeSync(descriptor);
});
