import { FILE_FORMATS } from '../../../electron/debates/file-formats.ts';
import { formatOf } from '../../../shared/formats/argument-formats.ts';
import { fromCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { GivenFile } from '../../../shared/formats/reading/given-file.ts';
import { checkDebate } from '../../../shared/model/check-debate.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { type FormatSample, formatSamples } from '../../fixtures/format-samples.ts';
import type { Random } from '../../fixtures/random-source.ts';
import { given } from '../../fixtures/small-json.ts';
import { Fault, type FuzzCase } from '../fuzz-case.ts';
import { mutateBytes } from '../mutations/mutate-bytes.ts';
import { mutateJson } from '../mutations/mutate-json.ts';
import { mutateText } from '../mutations/mutate-text.ts';
import { unlessRefused } from '../refusal.ts';

let made: Promise<readonly FormatSample[]> | undefined;

/**
 * Returns a file of some format with other bytes, words or values, read by the reader that it is told for, or by any: what comes in is
 * a sound debate, and whatever is noted is a sentence.
 */
export const imports: FuzzCase = async (random) => {
  made ??= formatSamples();
  const sample = random.pick(await made);
  const file = new GivenFile(sample.name, mutated(sample, random));
  const forced = random.oneIn(8) ? random.pick(FILE_FORMATS).id : null;
  const doing = `Importing ${sample.name}${forced === null ? '' : ` as ${forced}`}`;
  const imported = await unlessRefused(doing, async () => {
    const { value, report } = await formatOf(file, forced, FILE_FORMATS).read(file);
    return { report, data: fromCounterclaimJson(value, given()).data };
  });
  if (imported === undefined) return 'refused';
  const [problem] = checkDebate(new Debate(imported.data));
  if (problem !== undefined) throw new Fault(`${doing} made a debate that is not sound: ${problem.message}`);
  const { notes } = imported.report;
  // What the file itself says may be quoted.
  const isSaid = /undefined|NaN/.test(file.text);
  const odd = notes.find(
    ({ text }) => !text.isWellFormed() || text.trim() === '' || (!isSaid && /\bundefined\b|\bNaN\b/.test(text)),
  );
  if (odd !== undefined) throw new Fault(`${doing} noted what is no sentence: ${odd.text.slice(0, 200)}`);
  return notes.length > 0 ? 'named' : 'opened';
};

function mutated({ name, bytes }: FormatSample, random: Random): Uint8Array {
  if (random.oneIn(3)) return mutateBytes(bytes, random);
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isPacked) return mutateBytes(bytes, random);
  const text = Buffer.from(bytes).toString('utf8');
  if (/\.(json|mup|canvas|jsonld)$/.test(name) && random.oneIn(2)) {
    return Buffer.from(JSON.stringify(mutateJson(JSON.parse(text), random)));
  }
  return Buffer.from(mutateText(text, random));
}
