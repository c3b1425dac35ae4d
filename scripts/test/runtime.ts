/**
 * Jest's runtime, which loads all modules of a test file anew, so that no file sees what another has done to them. What depends on
 * texts alone is done once in each of its processes, and not for each of the hundreds of files: to read a file, to find what an import
 * means, and to compile.
 */
import { createRequire } from 'node:module';
import type vm from 'node:vm';

const require = createRequire(import.meta.url);
const { default: JestRuntime } = require('jest-runtime') as typeof import('jest-runtime');
const machine = require('node:vm') as { -readonly [Name in keyof typeof vm]: (typeof vm)[Name] };

/** Of Node's, and not yet among its types. */
interface WithCache {
  createCachedData(): Buffer;
}

/** What V8 has made of a text, by the text. */
const compiled = new Map<string, Buffer>();
const { SourceTextModule, compileFunction } = machine;

machine.SourceTextModule = new Proxy(SourceTextModule, {
  construct(Module, [code, options]: [string, vm.SourceTextModuleOptions?]) {
    const cachedData = compiled.get(code);
    if (cachedData !== undefined) {
      try {
        return new Module(code, { ...options, cachedData });
      } catch (error) {
        // V8 refuses what it made under other flags.
        if ((error as NodeJS.ErrnoException).code !== 'ERR_VM_MODULE_CACHED_DATA_REJECTED') throw error;
      }
    }
    const module = new Module(code, options);
    compiled.set(code, (module as unknown as WithCache).createCachedData());
    return module;
  },
});

machine.compileFunction = (code, parameters, options) => {
  const key = `${parameters} ${code}`;
  const cachedData = compiled.get(key);
  const made = compileFunction(code, parameters, {
    ...options,
    ...(cachedData === undefined ? { produceCachedData: true } : { cachedData }),
  });
  if (made.cachedData !== undefined) compiled.set(key, made.cachedData);
  return made;
};

/**
 * The properties whose values jsdom works out at each look at an element's style. Fourteen are colours, of which no component's test asks,
 * and finding elements by their role looks at thousands of elements.
 */
const { propertiesWithResolvedValueImplemented: resolved } = createRequire(require.resolve('jest-environment-jsdom'))(
  'jsdom/lib/jsdom/living/helpers/style-rules.js',
) as { propertiesWithResolvedValueImplemented: Record<string, unknown> };
for (const property of Object.keys(resolved)) if (/color$/.test(property)) delete resolved[property];

/** A map that outlives the test file whose runtime would empty it. */
class Kept<Value> extends Map<string, Value> {
  override clear(): void {}
}

const texts = new Kept<string>();
const bytes = new Kept<Buffer>();
/** The files that are meant by imports, by the conditions under which packages are searched. */
const meant = new Map<string, Kept<string>>();

function meantUnder(conditions: readonly string[]): Kept<string> {
  const kept = meant.get(`${conditions}`) ?? new Kept<string>();
  meant.set(`${conditions}`, kept);
  return kept;
}

/** The parts of Jest's runtime that keep something for one test file. */
interface Parts {
  readonly fileCache: { strings: Map<string, string>; buffers: Map<string, Buffer> };
  readonly _resolution: {
    readonly cjsConditions: readonly string[];
    readonly esmConditions: readonly string[];
    cjsCache: Map<string, string>;
    esmCache: Map<string, string>;
  };
}

class Runtime extends JestRuntime {
  constructor(...given: ConstructorParameters<typeof JestRuntime>) {
    super(...given);
    const { watch, watchAll } = given[7] ?? {};
    // Files change then from one run to the next.
    if (watch || watchAll) return;
    const { fileCache, _resolution } = this as unknown as Parts;
    Object.assign(fileCache, { strings: texts, buffers: bytes });
    _resolution.cjsCache = meantUnder(_resolution.cjsConditions);
    _resolution.esmCache = meantUnder(_resolution.esmConditions);
  }
}

export { Runtime as 'module.exports' };
