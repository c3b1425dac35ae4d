/**
 * Jest's transform of HarfBuzz, which waits for its WebAssembly at its top level: that makes Jest build every module which imports it,
 * at whatever distance, once for each of the modules in between before it loads them. Here it is compiled without waiting.
 */
import { basename } from 'node:path';

type Replacement = readonly [before: string, after: string];

const REPLACEMENTS: Readonly<Record<string, readonly Replacement[]>> = {
  'index.mjs': [['init(await createHarfBuzz());', 'init(createHarfBuzz());']],
  'harfbuzz.js': [
    [
      'async function createHarfBuzz(',
      "import { createRequire as requireFrom } from 'node:module';function createHarfBuzz(",
    ],
    ['const{createRequire}=await import("module");var require=createRequire(', 'var require=requireFrom('],
    ['var wasmExports=await createWasm();', 'var wasmExports=createWasm();'],
    ['async function createWasm()', 'function createWasm()'],
    [
      'var result=await instantiateAsync(wasmBinary,wasmBinaryFile,info);',
      'var result={instance:new WebAssembly.Instance(new WebAssembly.Module(getBinarySync(wasmBinaryFile)),info)};',
    ],
  ],
};

/** Returns the text of one of HarfBuzz's files without what waits. Throws when it is no longer written as it was. */
export function withoutWaiting(source: string, path: string): string {
  return (REPLACEMENTS[basename(path)] ?? []).reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) throw new Error(`${path} does not have just once: ${before}`);
    return text.replace(before, () => after);
  }, source);
}

const transformer = {
  process: (source: string, path: string) => ({ code: withoutWaiting(source, path) }),
};

export { transformer as 'module.exports' };
