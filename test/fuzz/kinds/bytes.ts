import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzCase } from '../fuzz-case.ts';
import { mutateBytes } from '../mutations/mutate-bytes.ts';
import { meetDebate } from './meet-debate.ts';
import { originals } from './originals.ts';

/** Returns a debate with damaged bytes. */
export const bytes: FuzzCase = async (random, folder) => {
  const { small, large } = await originals();
  const path = join(folder, 'damaged.debate');
  writeFileSync(path, mutateBytes(random.oneIn(2) ? small : large, random));
  return meetDebate(path, folder);
};
