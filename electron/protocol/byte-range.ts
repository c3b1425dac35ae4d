/** A part of a content: the offsets of its first byte and of the one behind its last. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Bytes of one answer: a player asks for the rest when it needs it. */
const MOST = 2_000_000;

/**
 * Returns the part of `length` bytes that the header `Range` asks for (RFC 9110, 14.2), or its beginning where it is long; 'all' where it asks for
 * everything, or for several parts; 'none' where there is no such part.
 */
export function byteRange(header: string | null, length: number): ByteRange | 'all' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'all';
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length : Math.min(length, Number(last) + 1);
  return from >= to ? 'none' : { from, to: Math.min(to, from + MOST) };
}
