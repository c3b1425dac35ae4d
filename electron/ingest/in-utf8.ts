/** Returns the bytes of a text in UTF-8, if they are in the encoding called `charset`; otherwise as they are. */
export function inUtf8(bytes: Uint8Array, charset: string | undefined): Uint8Array {
  try {
    return charset === undefined ? bytes : Buffer.from(new TextDecoder(charset, { fatal: true }).decode(bytes));
  } catch {
    return bytes;
  }
}
