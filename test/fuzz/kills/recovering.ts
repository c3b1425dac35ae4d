import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recoverDebate } from '../../../db/recover/recover-debate.ts';
import { createSample, fingerprint, sampleDebate } from '../../db/sample-file.ts';
import type { Activity } from './activity.ts';
import { soundDebate } from './sound-debate.ts';

const [NAME, RECOVERED, KEPT] = ['damaged.debate', 'recovered.debate', 'damaged as it was'];

/** Recoveries: whenever the program is killed, there is a whole new debate or none, and the damaged one is as it was. */
export const recovering: Activity = {
  prepare: async (folder) => {
    await (await createSample(folder, NAME)).close();
    const bytes = readFileSync(join(folder, NAME));
    // The number of pages: nothing else of the file is damaged.
    bytes.writeUInt32BE(1, 28);
    for (const name of [NAME, KEPT]) writeFileSync(join(folder, name), bytes);
  },

  run: async (folder, acknowledge) => {
    rmSync(join(folder, RECOVERED), { force: true });
    await recoverDebate(join(folder, NAME), join(folder, RECOVERED));
    acknowledge('recovered');
  },

  faults: async (folder) => {
    const changed = fingerprint(join(folder, NAME)) !== fingerprint(join(folder, KEPT));
    const faults = changed ? ['The damaged debate was changed.'] : [];
    if (!existsSync(join(folder, RECOVERED))) return faults;
    const whole = sampleDebate().statements.size;
    const recovered = await soundDebate(join(folder, RECOVERED), ({ statements }) =>
      statements.size === whole ? [] : [`${statements.size} of ${whole} statements were recovered.`],
    );
    return [...faults, ...recovered];
  },
};
