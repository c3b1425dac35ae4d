import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzCase } from '../fuzz-case.ts';
import { mutatePages } from '../mutations/mutate-pages.ts';
import { meetDebate } from './meet-debate.ts';
import { originals } from './originals.ts';

/** Returns a debate whose pages point to each other as they should not. */
export const pages: FuzzCase = async (random, folder) => {
  const { small, large } = await originals();
  const path = join(folder, 'damaged.debate');
  writeFileSync(path, mutatePages(random.oneIn(2) ? small : large, random));
  return meetDebate(path, folder);
};
