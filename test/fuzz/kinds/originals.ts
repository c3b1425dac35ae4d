import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DebateFile } from '../../../db/debate-file.ts';
import { addClaim, CONTENT_BYTES } from '../../db/sample-file.ts';
import { richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';

/** Sound debates to damage, made once in a process: a small one, and one with texts that need pages of their own and free pages. */
export interface Originals {
  readonly small: Buffer;
  readonly large: Buffer;
}

let made: Promise<Originals> | undefined;

export function originals(): Promise<Originals> {
  made ??= make();
  return made;
}

async function make(): Promise<Originals> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-fuzz-'));
  try {
    const small = join(folder, 'small.debate');
    await (await DebateFile.create(small, richDebate(seededRandom(1)).toData(), CONTENT_BYTES)).close();
    const large = join(folder, 'large.debate');
    const file = await DebateFile.create(large, richDebate(seededRandom(2)).toData(), CONTENT_BYTES);
    for (let step = 0; step < 8; step++) {
      const claims = Array.from({ length: 30 }, (_, i) =>
        addClaim(`c${step}-${i}`, `Inquiry ${i} `.repeat(1 + i * 20)),
      );
      await file.commit('Add', claims);
      if (step % 2 === 1) await file.undo();
    }
    await file.close();
    return { small: readFileSync(small), large: readFileSync(large) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
