import { isUtf8 } from 'node:buffer';
import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';
import { readVarint } from './varint.ts';

export type StoredValue = string | number | null | Buffer;

/**
 * Reads the values of a row or an entry: https://www.sqlite.org/fileformat2.html#record_format. Bytes of a text that are not UTF-8 are lone
 * surrogates in it, so that nobody takes them for what was written. Throws `Fault` when it is not a record.
 */
export function readRecord(payload: Buffer): StoredValue[] {
  const header = readVarint(payload, 0);
  if (header === null || header.value > payload.length) throw broken();
  const values: StoredValue[] = [];
  let at = header.value;
  for (let place = header.end; place < header.value; ) {
    const type = readVarint(payload, place);
    if (type === null) throw broken();
    const size = sizeOf(type.value);
    if (at + size > payload.length) throw broken();
    values.push(readValue(payload, at, type.value, size));
    place = type.end;
    at += size;
  }
  return values;
}

const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  const size = SIZES[type];
  if (size === undefined) throw broken();
  return size;
}

function readValue(payload: Buffer, at: number, type: number, size: number): StoredValue {
  if (type >= 12) {
    const bytes = payload.subarray(at, at + size);
    if (type % 2 === 0) return bytes;
    const text = bytes.toString('utf8');
    return isUtf8(bytes) ? text : text.replaceAll('\ufffd', '\ud800');
  }
  if (type === 0) return null;
  if (type === 7) return payload.readDoubleBE(at);
  if (type >= 8) return type - 8;
  return size === 8 ? Number(payload.readBigInt64BE(at)) : payload.readIntBE(at, size);
}

function broken(): Fault {
  return new Fault(t('a row is not written as rows are'));
}
