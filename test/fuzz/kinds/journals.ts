import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DebateFile } from '../../../db/debate-file.ts';
import { addClaim } from '../../db/sample-file.ts';
import type { Random } from '../../fixtures/random-source.ts';
import type { FuzzCase } from '../fuzz-case.ts';
import { mutateBytes } from '../mutations/mutate-bytes.ts';
import { PAGE } from '../mutations/mutate-pages.ts';
import { meetDebate } from './meet-debate.ts';
import { originals } from './originals.ts';

const MAGIC = Buffer.from('d9d505f920a163d7', 'hex');

/** A debate in the middle of a commit, with the journal that SQLite made for it. */
interface Torn {
  readonly database: Buffer;
  readonly journal: Buffer;
}

/** Returns a debate with a journal beside it: real, damaged, of another time, of another file, or made up. */
export const journals: FuzzCase = async (random, folder) => {
  const path = join(folder, 'journalled.debate');
  const { small } = await originals();
  const torn = await tearCommit(folder, small, random);
  const { database, journal } = random.pick([
    () => torn,
    () => ({ ...torn, journal: mutateBytes(torn.journal, random) }),
    () => ({ ...torn, journal: torn.journal.subarray(0, random.below(torn.journal.length)) }),
    () => ({ database: mutateBytes(torn.database, random), journal: torn.journal }),
    () => ({ database: small, journal: torn.journal }),
    () => ({ database: torn.database, journal: forged(torn.database, random) }),
    () => ({ database: torn.database, journal: withSuperJournal(torn.journal, join(folder, 'notes of somebody.txt')) }),
  ])();
  writeFileSync(path, database);
  if (random.oneIn(20)) placeOdd(`${path}-journal`, random);
  else writeFileSync(`${path}${random.oneIn(12) ? random.pick(['-wal', '-shm']) : '-journal'}`, journal);
  return meetDebate(path, folder);
};

/**
 * Returns the file and its journal as they are when all rows of a commit are written, and it is about to end; some
 * commits later, too.
 */
async function tearCommit(folder: string, small: Buffer, random: Random): Promise<Torn> {
  const path = join(folder, 'torn.debate');
  writeFileSync(path, small);
  let torn: Torn | undefined;
  const newId = () => {
    if (existsSync(`${path}-journal`)) {
      torn ??= { database: readFileSync(path), journal: readFileSync(`${path}-journal`) };
    }
    return `id-${random.id()}`;
  };
  const file = await DebateFile.open(path, { newId });
  await file.commit('Add', [addClaim('x', 'word '.repeat(random.below(4000)))]);
  const later = random.below(4);
  for (let commit = 0; commit < later; commit++) await file.commit('Add', [addClaim(`y${commit}`)]);
  await file.close();
  const whole = readFileSync(path);
  rmSync(path);
  const { journal, database } = torn ?? { database: whole, journal: Buffer.alloc(0) };
  // SQLite writes the number of records only before it writes to the file: with it, the journal is hot.
  const hot = Buffer.from(journal);
  const sector = 512;
  if (hot.length > sector && random.oneIn(2)) hot.writeUInt32BE(Math.floor((hot.length - sector) / (PAGE + 8)), 8);
  return { database: later > 0 && random.oneIn(2) ? whole : database, journal: hot };
}

/** Returns a journal with a sound header that no commit of this file made. */
function forged(database: Buffer, random: Random): Buffer {
  const header = Buffer.alloc(512);
  MAGIC.copy(header);
  const pages = Math.floor(database.length / PAGE);
  header.writeUInt32BE(random.pick([0, 1, 2, 0xffffffff]), 8);
  header.writeUInt32BE(random.below(2 ** 32), 12);
  header.writeUInt32BE(random.pick([0, 1, pages, pages + 1, 0x7fffffff, 0xffffffff]), 16);
  header.writeUInt32BE(random.pick([512, 4096, 0, 3]), 20);
  header.writeUInt32BE(random.pick([PAGE, PAGE, 512, 65_536, 0]), 24);
  const record = Buffer.alloc(PAGE + 8);
  record.writeUInt32BE(random.pick([0, 1, 2, pages, pages + 5, 0xffffffff]), 0);
  return Buffer.concat([header, ...(random.oneIn(2) ? [record] : [])]);
}

/** Returns a journal that names another file, which an old SQLite deletes. */
function withSuperJournal(journal: Buffer, victim: string): Buffer {
  const name = Buffer.from(victim);
  const tail = Buffer.alloc(4 + name.length + 8);
  tail.writeUInt32BE(Math.floor(0x40000000 / PAGE) + 1, 0);
  name.copy(tail, 4);
  tail.writeUInt32BE(name.length, 4 + name.length);
  const sum = name.reduce((total, byte) => total + (byte < 128 ? byte : byte - 256), 0);
  tail.writeUInt32BE(sum >>> 0, 8 + name.length);
  return Buffer.concat([journal, tail, MAGIC]);
}

/** In the place of a journal: a folder, or a link. */
function placeOdd(path: string, random: Random): void {
  if (random.oneIn(2)) mkdirSync(path);
  else symlinkSync('notes of somebody.txt', path);
}
