const DIGITS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = '='.charCodeAt(0);

/** `bytes` in base64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  let to = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const left = bytes.length - from;
    const group = (at(bytes, from) << 16) | (at(bytes, from + 1) << 8) | at(bytes, from + 2);
    out[to] = at(DIGITS, group >> 18);
    out[to + 1] = at(DIGITS, (group >> 12) & 63);
    if (left > 1) out[to + 2] = at(DIGITS, (group >> 6) & 63);
    if (left > 2) out[to + 3] = at(DIGITS, group & 63);
    to += 4;
  }
  return new TextDecoder().decode(out);
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
