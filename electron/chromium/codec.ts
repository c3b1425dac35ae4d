/** Bytes as text, in whichever world the codec runs. */
export interface Base64 {
  encode(bytes: Uint8Array): string;
  decode(text: string): Uint8Array<ArrayBuffer>;
}

/** Values of the structured clone algorithm as text, and back. */
export interface Codec {
  /** Throws a DataCloneError for what structured cloning refuses, as Electron's IPC does. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export const nodeBase64: Base64 = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
};

/** Sent to the page as source text: it must use nothing from outside itself. */
export function pageBase64(): Base64 {
  type Encodes = Uint8Array & { toBase64?(): string };
  const decodes: { fromBase64?(text: string): Uint8Array<ArrayBuffer> } = Uint8Array as object;
  const CHUNK = 0x8000;
  const encodeByHand = (bytes: Uint8Array) => {
    let binary = '';
    for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    return btoa(binary);
  };
  return {
    encode: (bytes) => (bytes as Encodes).toBase64?.() ?? encodeByHand(bytes),
    decode: (text) => decodes.fromBase64?.(text) ?? Uint8Array.from(atob(text), (c) => c.charCodeAt(0)),
  };
}

/**
 * JSON, in which what JSON cannot say is an object with the key `$`: its kind, and `v`: what it is made from.
 * Sent to the page as source text, and used in Node: it must use nothing from outside itself.
 */
export function codec(base64: Base64): Codec {
  type Coded = { $?: string; t?: string; v?: unknown };
  // Not `instanceof`: what structured cloning makes may be of another realm.
  const kindOf = (value: object) => Object.prototype.toString.call(value).slice('[object '.length, -1);
  const errors: Record<string, ErrorConstructor> = { TypeError, RangeError, SyntaxError, ReferenceError };
  const plain = (value: object, above: Set<object>) => {
    const entries = Object.entries(value).map(([key, inner]) => [key, code(inner, above)]);
    const coded: unknown = Object.fromEntries(entries);
    return '$' in value ? { $: 'object', v: coded } : coded;
  };
  const codeObject = (value: object, above: Set<object>): unknown => {
    const inside = (inner: unknown) => code(inner, above);
    if (Array.isArray(value)) return value.map(inside);
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 'view', t: kindOf(value), v: base64.encode(bytes) };
    }
    switch (kindOf(value)) {
      case 'Date':
        return { $: 'date', v: (value as Date).getTime() };
      case 'Map':
        return { $: 'map', v: [...(value as Map<unknown, unknown>)].map((pair) => pair.map(inside)) };
      case 'Set':
        return { $: 'set', v: [...(value as Set<unknown>)].map(inside) };
      case 'RegExp':
        return { $: 'regexp', v: [(value as RegExp).source, (value as RegExp).flags] };
      case 'Error':
        return { $: 'error', v: [(value as Error).name, (value as Error).message, (value as Error).stack] };
      case 'ArrayBuffer':
        return { $: 'buffer', v: base64.encode(new Uint8Array(value as ArrayBuffer)) };
      default:
        return plain(value, above);
    }
  };
  const code = (value: unknown, above: Set<object>): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
      return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    }
    if (value === null || typeof value !== 'object') return value;
    if (above.has(value)) throw new Error('The Chromium shell does not send values that contain themselves.');
    above.add(value);
    const coded = codeObject(value, above);
    above.delete(value);
    return coded;
  };

  const decodePlain = (coded: object) =>
    Object.fromEntries(Object.entries(coded).map(([key, inner]) => [key, decode(inner)]));
  const decodeView = (type: string, bytes: Uint8Array<ArrayBuffer>) => {
    const View = (globalThis as never)[type] as new (buffer: ArrayBuffer) => unknown;
    return new View(bytes.buffer);
  };
  const decodeError = ([name, message, stack]: [string, string, string | undefined]) => {
    const error = new (errors[name] ?? Error)(message);
    return Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true });
  };
  const decode = (coded: unknown): unknown => {
    if (coded === null || typeof coded !== 'object') return coded;
    if (Array.isArray(coded)) return coded.map(decode);
    const { $: kind, t: type, v } = coded as Coded;
    if (kind === undefined) return decodePlain(coded);
    if (kind === 'undefined') return undefined;
    if (kind === 'number') return Number(v);
    if (kind === 'bigint') return BigInt(v as string);
    if (kind === 'date') return new Date(v as number);
    if (kind === 'map') return new Map((v as [unknown, unknown][]).map(([key, inner]) => [decode(key), decode(inner)]));
    if (kind === 'set') return new Set((v as unknown[]).map(decode));
    if (kind === 'regexp') return new RegExp(...(v as [string, string]));
    if (kind === 'error') return decodeError(v as [string, string, string | undefined]);
    if (kind === 'buffer') return base64.decode(v as string).buffer;
    if (kind === 'view') return decodeView(type ?? '', base64.decode(v as string));
    return decodePlain(v as object);
  };

  return {
    encode: (value) => JSON.stringify(code(structuredClone(value), new Set())),
    decode: (text) => decode(JSON.parse(text)),
  };
}
