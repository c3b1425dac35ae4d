import type { Random } from '../../fixtures/random-source.ts';

/** The size of a page of a debate, in bytes: SQLite's default. */
export const PAGE = 4096;

type PageMutation = (bytes: Buffer, random: Random) => void;

/** Returns the offset of page `number`, from 1 on. */
const start = (number: number) => (number - 1) * PAGE;
/** Page 1 begins with the header of the file. */
const headerOf = (number: number) => start(number) + (number === 1 ? 100 : 0);
const somePage = (bytes: Buffer, random: Random) => 1 + random.below(Math.floor(bytes.length / PAGE));

const swapPages: PageMutation = (bytes, random) => {
  const [one, other] = [somePage(bytes, random), somePage(bytes, random)];
  const kept = Buffer.from(bytes.subarray(start(one), start(one) + PAGE));
  bytes.copy(bytes, start(one), start(other), start(other) + PAGE);
  kept.copy(bytes, start(other));
};

const doublePage: PageMutation = (bytes, random) => {
  const from = start(somePage(bytes, random));
  bytes.copy(bytes, start(somePage(bytes, random)), from, from + PAGE);
};

const clearPage: PageMutation = (bytes, random) => {
  const from = start(somePage(bytes, random));
  bytes.fill(0, from, from + PAGE);
};

/** The fields of a b-tree page's header: its kind, the first free block, the number of cells, where cells begin, the fragments. */
const damageHeader: PageMutation = (bytes, random) => {
  const at = headerOf(somePage(bytes, random));
  const field = random.pick([0, 1, 3, 5, 7]);
  if (field === 0) bytes[at] = random.pick([0x02, 0x05, 0x0a, 0x0d]);
  else if (field === 7) bytes[at + field] = random.below(256);
  else bytes.writeUInt16BE(random.below(65_536), at + field);
};

/** The right-most child of an interior page, or, in a leaf, what stands in its place. */
const pointElsewhere: PageMutation = (bytes, random) => {
  const at = headerOf(somePage(bytes, random)) + 8;
  bytes.writeUInt32BE(somePage(bytes, random), at);
};

/** The place of one cell of a page. */
const moveCell: PageMutation = (bytes, random) => {
  const at = headerOf(somePage(bytes, random));
  const interior = bytes[at] === 0x02 || bytes[at] === 0x05;
  const count = Math.max(1, Math.min(512, bytes.readUInt16BE(at + 3)));
  const place = at + (interior ? 12 : 8) + 2 * random.below(count);
  if (place + 2 <= bytes.length) bytes.writeUInt16BE(random.below(PAGE), place);
};

/** Returns the first child that a cell of an interior page points to. */
const pointCellElsewhere: PageMutation = (bytes, random) => {
  const page = somePage(bytes, random);
  const at = headerOf(page);
  if (bytes[at] !== 0x02 && bytes[at] !== 0x05) return pointElsewhere(bytes, random);
  const cell = start(page) + bytes.readUInt16BE(at + 12);
  if (cell + 4 <= bytes.length) bytes.writeUInt32BE(somePage(bytes, random), cell);
};

/** Fields of the file's header that say how the rest is to be read. */
const damageFileHeader: PageMutation = (bytes, random) => {
  const field = random.pick([16, 18, 19, 20, 21, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 92, 96]);
  if (field >= 18 && field <= 21) bytes[field] = random.below(256);
  else if (field === 16) bytes.writeUInt16BE(random.pick([0, 1, 512, 1024, 8192, 3000]), field);
  else bytes.writeUInt32BE(random.pick([0, 1, 2, 5, 0xffff, 0x7fffffff, random.below(2 ** 32)]), field);
};

const MUTATIONS: readonly PageMutation[] = [
  swapPages,
  doublePage,
  clearPage,
  damageHeader,
  pointElsewhere,
  moveCell,
  pointCellElsewhere,
  damageFileHeader,
];

/**
 * Returns a database whose pages, and what points from one to another, are in one to four ways other than they were.
 */
export function mutatePages(original: Uint8Array, random: Random): Buffer {
  const bytes = Buffer.from(original);
  for (let left = 1 + random.below(4); left > 0; left--) random.pick(MUTATIONS)(bytes, random);
  return bytes;
}
