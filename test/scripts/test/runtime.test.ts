import { createRequire } from 'node:module';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';

// What Jest itself asks of Node.
const { SourceTextModule, compileFunction } = createRequire(import.meta.url)('node:vm') as typeof vm;

async function evaluated(code: string): Promise<{ count: number; add(): void }> {
  const module = new SourceTextModule(code, { context: vm.createContext() });
  await module.link(() => {
    throw new Error('It imports nothing.');
  });
  await module.evaluate();
  return module.namespace as { count: number; add(): void };
}

describe('a module that was compiled for another test file', () => {
  const CODE = 'export let count = 0; export const add = () => { count += 1; };';

  test('has values of its own', async () => {
    const first = await evaluated(CODE);
    first.add();
    const second = await evaluated(CODE);
    expect([first.count, second.count]).toEqual([1, 0]);
  });

  test('has values of its own where it is a function that others require', () => {
    const compiled = () => compileFunction('exports.count = (exports.count ?? 0) + 1; return exports;', ['exports']);
    compiled()({});
    expect(compiled()({})).toEqual({ count: 1 });
  });

  test('is refused when it is no program, as it was the first time', () => {
    for (const _ of [1, 2]) expect(() => new SourceTextModule('export const = 1;')).toThrow('Unexpected token');
  });
});
