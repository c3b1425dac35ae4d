import { join } from 'node:path';
import { v7 } from 'uuid';
import { DebateFile } from '../../../db/debate-file.ts';
import { addClaim, createSample } from '../../db/sample-file.ts';
import type { Activity } from './activity.ts';
import { soundDebate } from './sound-debate.ts';

const NAME = 'edited.debate';

/** Commits, undoing and making again: what was acknowledged is in the file, whenever the program is killed. */
export const editing: Activity = {
  prepare: async (folder) => (await createSample(folder, NAME)).close(),

  run: async (folder, acknowledge) => {
    const file = await DebateFile.open(join(folder, NAME));
    const id = v7();
    const more = Array.from({ length: 40 }, () => addClaim(v7(), 'word '.repeat(60)));
    await file.commit('Add', [addClaim(id), ...more]);
    acknowledge(`+${id}`);
    await file.undo();
    acknowledge(`-${id}`);
    await file.redo();
    acknowledge(`+${id}`);
    await file.close();
  },

  faults: (folder, acknowledged) =>
    soundDebate(join(folder, NAME), ({ statements }) => {
      const last = new Map(acknowledged.map((line) => [line.slice(1), line[0]]));
      // The edit after the last acknowledgement may or may not be done.
      last.delete(acknowledged.at(-1)?.slice(1) ?? '');
      return [...last]
        .filter(([id, sign]) => statements.has(id) !== (sign === '+'))
        .map(([id, sign]) => `The edit ${sign}${id} was acknowledged, and is not in the file.`);
    }),
};
