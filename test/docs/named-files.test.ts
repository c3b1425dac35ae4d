import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
/** A path in a document's code marks, from the folder of the checkout on. */
const PATHS = /`((?:db|docs|electron|renderer|scripts|shared|test)\/[\w./-]+)`/g;

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md'])(
  '%s names only files and folders that are there',
  (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const missing = [...text.matchAll(PATHS)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  },
);
