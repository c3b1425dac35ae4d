/**
 * Jest's transform of TypeScript: swc strips the types, and makes calls of JSX. Each module then takes the language's own objects once,
 * as constants of its own: in the contexts in which Jest runs tests, to look up a global such as `Math` is a call into Node, which makes
 * code that counts and measures several times as slow as it is in the program.
 */
import { createRequire } from 'node:module';
import type { SyncTransformer, TransformOptions } from '@jest/transform';

const { createTransformer } = createRequire(import.meta.url)('@swc/jest') as {
  createTransformer(options: unknown): SyncTransformer & Required<Pick<SyncTransformer, 'getCacheKey'>>;
};

/** Objects of the language that no test replaces by others. */
const TAKEN = [
  'Array',
  'BigInt',
  'Boolean',
  'Float64Array',
  'Infinity',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'WeakMap',
] as const;

/** Returns a module's code with a constant for each of the language's objects that it names, in front of its first line. */
export function withOwnGlobals(code: string): string {
  const taken = TAKEN.filter((name) => new RegExp(`\\b${name}\\b`).test(code) && !isDeclared(code, name));
  return taken.length === 0 ? code : `const { ${taken.join(', ')} } = globalThis; ${code}`;
}

function isDeclared(code: string, name: string): boolean {
  return new RegExp(
    `\\b(?:class|const|function|let|var)\\s+${name}\\b|\\bimport\\b[^;'"]*\\b${name}\\b[^;'"]*\\bfrom\\b`,
  ).test(code);
}

function transformerFor(options: unknown): SyncTransformer {
  const swc = createTransformer(options);
  const process = (source: string, path: string, given: TransformOptions) => {
    const { code, ...rest } = swc.process(source, path, given);
    return { ...rest, code: withOwnGlobals(code) };
  };
  return {
    process,
    getCacheKey: (source, path, given) => `${swc.getCacheKey(source, path, given)} ${TAKEN}`,
  };
}

const transformer = { createTransformer: transformerFor };

export { transformer as 'module.exports' };
