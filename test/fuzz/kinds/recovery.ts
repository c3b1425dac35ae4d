import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DebateReader } from '../../../db/debate-file.ts';
import { recoverDebate } from '../../../db/recover/recover-debate.ts';
import { assertUntouched, folderState } from '../folder-state.ts';
import { Fault, type FuzzCase } from '../fuzz-case.ts';
import { mutateBytes } from '../mutations/mutate-bytes.ts';
import { mutatePages } from '../mutations/mutate-pages.ts';
import { unlessRefused } from '../refusal.ts';
import { originals } from './originals.ts';

const RECOVERED = 'recovered.debate';

/**
 * Returns a damaged debate that is recovered: what comes of it is a sound debate, and the damaged one stays as it was.
 */
export const recovery: FuzzCase = async (random, folder) => {
  const { small, large } = await originals();
  const [path, target] = [join(folder, 'damaged.debate'), join(folder, RECOVERED)];
  const original = random.oneIn(2) ? small : large;
  writeFileSync(path, random.oneIn(2) ? mutateBytes(original, random) : mutatePages(original, random));
  const before = folderState(folder);
  const recovered = await unlessRefused('Recovering', () => recoverDebate(path, target));
  assertUntouched(before, folder, 'Recovering', (name) => name === RECOVERED);
  if (recovered === undefined) {
    if (existsSync(target)) throw new Fault('A recovery that was refused left a file behind');
    return 'refused';
  }
  const reader = await DebateReader.open(target);
  try {
    const [problem] = await reader.check();
    if (problem !== undefined) throw new Fault(`A recovery made a debate that is not sound: ${problem.message}`);
  } finally {
    await reader.close();
  }
  return recovered.notes.length > 0 ? 'named' : 'opened';
};
