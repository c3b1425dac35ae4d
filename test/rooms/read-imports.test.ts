import { describe, expect, test } from '@jest/globals';
import { relativeSpecifiers } from '../../scripts/rooms/read-imports.ts';

describe('what a file needs of the project is found', () => {
  test.each([
    ['an import', "import { a } from './a.ts';"],
    ['an import of types', "import type { A } from './a.ts';"],
    ['an import for its effect', "import './a.ts';"],
    ['an export', "export { a } from './a.ts';"],
    ['an export of everything', "export * from './a.ts';"],
    ['a type in its place', "export const a: import('./a.ts').A = 1;"],
    ['an import at run time', "const f = async () => (await import('./a.ts')).a;"],
    ['a worker', "new Worker(new URL('./a.ts', import.meta.url), { type: 'module' });"],
    ['a worker with the ending of the file itself', `new URL(\`./a\${extname(import.meta.url)}\`, import.meta.url);`],
    ['an address that is resolved', "import.meta.resolve('./a.ts');"],
  ])('in %s', (_, text) => {
    expect(relativeSpecifiers(text, 'x.ts')).toEqual(['./a.ts']);
  });

  test.each([
    ['a package', "import { z } from 'zod';"],
    ['the address of a folder', "new URL('../renderer', import.meta.url);"],
    ['words', "const words = './a.ts'; // import './a.ts'"],
  ])('and not in %s', (_, text) => {
    expect(relativeSpecifiers(text, 'x.ts')).toEqual([]);
  });

  test('in a file with elements', () => {
    expect(relativeSpecifiers("import { B } from './b.tsx'; export const a = <B>{1}</B>;", 'x.tsx')).toEqual([
      './b.tsx',
    ]);
  });
});
