import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../db/content.ts';
import { DebateReader } from '../../../db/debate-file.ts';
import { importDebate } from '../../../electron/debates/import-debate.ts';
import { toCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { CONTENTS, richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';
import { smallJson } from '../../fixtures/small-json.ts';
import { Fault, type FuzzCase } from '../fuzz-case.ts';
import { mutateBytes } from '../mutations/mutate-bytes.ts';
import { mutateJson } from '../mutations/mutate-json.ts';
import { unlessRefused } from '../refusal.ts';

const contents = new Map([...CONTENTS.values()].map((text) => [sha256(Buffer.from(text)), Buffer.from(text)]));
const rich = toCounterclaimJson(richDebate(seededRandom(3)).toData(), (hash) => contents.get(hash) ?? Buffer.alloc(0));

/** Returns a debate as JSON, with other values or damaged bytes: what is taken in has to be a sound debate. */
export const json: FuzzCase = async (random, folder) => {
  const [source, target] = [join(folder, 'in.json'), join(folder, 'out.debate')];
  const original = random.oneIn(2) ? rich : smallJson();
  writeFileSync(
    source,
    random.oneIn(4)
      ? mutateBytes(Buffer.from(JSON.stringify(original)), random)
      : JSON.stringify(mutateJson(original, random)),
  );
  const options = { now: () => new Date('2025-01-16T12:30:00Z'), signal: new AbortController().signal };
  const report = await unlessRefused('Importing', () => importDebate(source, target, options));
  if (report === undefined) {
    if (existsSync(target)) throw new Fault('An import that was refused left a file behind');
    return 'refused';
  }
  const reader = await DebateReader.open(target);
  try {
    const [problem] = await reader.check();
    if (problem !== undefined) throw new Fault(`An import made a debate that is not sound: ${problem.message}`);
  } finally {
    await reader.close();
  }
  return report.notes.length > 0 ? 'named' : 'opened';
};
