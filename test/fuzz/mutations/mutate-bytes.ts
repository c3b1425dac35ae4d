import type { Random } from '../../fixtures/random-source.ts';

/** Bytes that mean something to many parsers. */
const TELLING = [0x00, 0x01, 0x02, 0x05, 0x0a, 0x0d, 0x7f, 0x80, 0x81, 0xfe, 0xff];
/** Four bytes that are lengths and page numbers at the edge of what parsers expect. */
const EDGES = [0, 1, 2, 0x7f, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff];

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const setByte: Mutation = (bytes, random) => {
  bytes[random.below(bytes.length)] = random.oneIn(2) ? random.pick(TELLING) : random.below(256);
  return bytes;
};

const flipBit: Mutation = (bytes, random) => {
  const at = random.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  return bytes;
};

const setNumber: Mutation = (bytes, random) => {
  if (bytes.length >= 4) bytes.writeUInt32BE(random.pick(EDGES), random.below(bytes.length - 3));
  return bytes;
};

const cutEnd: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const takeOut: Mutation = (bytes, random) => {
  const from = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(64))]);
};

const repeat: Mutation = (bytes, random) => {
  const from = random.below(bytes.length);
  const piece = bytes.subarray(from, from + 1 + random.below(512));
  return Buffer.concat([bytes.subarray(0, from), piece, piece, bytes.subarray(from)]);
};

const copyOver: Mutation = (bytes, random) => {
  const [from, to] = [random.below(bytes.length), random.below(bytes.length)];
  bytes.copy(bytes, to, from, from + random.below(512));
  return bytes;
};

const clear: Mutation = (bytes, random) => {
  const from = random.below(bytes.length);
  return bytes.fill(random.pick([0, 0xff, 0x20]), from, Math.min(bytes.length, from + random.below(2048)));
};

const MUTATIONS: readonly Mutation[] = [setByte, setByte, flipBit, setNumber, cutEnd, takeOut, repeat, copyOver, clear];

/** Returns `original` with one to eight damages of the kinds that disks, networks and attackers make. */
export function mutateBytes(original: Uint8Array, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(original);
  for (let left = 1 + random.below(8); left > 0 && bytes.length > 0; left--) {
    bytes = random.pick(MUTATIONS)(bytes, random);
  }
  return bytes;
}
