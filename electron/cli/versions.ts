import type { DebateReader } from '../../db/debate-file.ts';
import { Debate } from '../../shared/model/debate.ts';
import type { DebateVersion } from '../../shared/model/debate-version.ts';
import { figures } from '../../shared/text/counted.ts';
import { compareDebates } from '../../shared/versions/compare-debates.ts';
import { readVersion } from '../debates/read-version.ts';
import type { Arguments } from './arguments.ts';
import { editingDebate } from './editing-debate.ts';
import type { Io } from './io.ts';
import { newDebatePath } from './new-file.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { tellDifferences } from './tell-differences.ts';
import { withDebate } from './with-debate.ts';

const TASKS = ['save', 'remove', 'compare', 'restore', 'copy'] as const;

export const versions: Subcommand = {
  name: 'versions',
  about: 'Lists the versions of a debate that its file keeps; saves, compares, restores, copies and removes them',
  positionals: ['FILE.debate'],
  options: [
    { name: 'save', value: 'NAME', about: 'Keep the debate as it is now as a version with this name' },
    { name: 'compare', value: 'ID', about: 'List what is otherwise now than in this version' },
    {
      name: 'restore',
      value: 'ID',
      about: 'Make the debate what it was in this version; undo in the window takes it back',
    },
    { name: 'copy', value: 'ID', about: 'Write this version as a debate of its own, named by --to' },
    { name: 'to', value: 'NEW.debate', about: 'With --copy: the debate to make' },
    { name: 'remove', value: 'ID', about: 'Remove this version, for good' },
    { name: 'json', about: 'Answer in JSON' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const tasks = TASKS.filter((task) => given.option(task) !== undefined);
    if (tasks.length > 1) throw given.usageError(`--${tasks[0]} and --${tasks[1]} are two things to do: give one`);
    const [task] = tasks;
    if ((task === 'copy') !== (given.option('to') !== undefined))
      throw given.usageError('--copy needs --to, and --to --copy');
    const id = task === undefined ? '' : (given.option(task) ?? '');
    const call = { given, io };
    switch (task) {
      case 'save':
        await editingDebate(given.path(0), call, (file) => file.saveVersion(id));
        break;
      case 'remove':
        await editingDebate(given.path(0), call, (file) => file.removeVersion(id));
        break;
      case 'restore':
        await editingDebate(given.path(0), call, async (file) =>
          file.commit('Restore version', await file.changesToVersion(id)),
        );
        break;
      case 'compare':
        await withDebate(given.path(0), call, async (file) => {
          const differences = compareDebates(new Debate((await readVersion(file, id)).data), await file.load());
          tellDifferences(differences, given.flag('json'), io);
        });
        break;
      case 'copy':
        await withDebate(given.path(0), call, (file) => copyVersion(file, id, given));
        break;
      case undefined:
        await withDebate(given.path(0), call, async (file) => tell(await file.versions(), given.flag('json'), io));
    }
    return 0;
  },
};

async function copyVersion(file: DebateReader, id: string, given: Arguments): Promise<void> {
  const path = newDebatePath(given, given.pathOption('to'));
  const { data, contents } = await readVersion(file, id);
  const { DebateFile } = await import('../../db/debate-file.ts');
  await (await DebateFile.create(path, data, contents)).close();
}

function tell(kept: readonly DebateVersion[], json: boolean, io: Io): void {
  if (json) {
    io.out(`${JSON.stringify(kept, null, 2)}\n`);
    return;
  }
  for (const { id, name, automatic, at, bytes } of kept) {
    io.out(`${at}  ${id}  ${printable(automatic ? '(made by itself)' : name)}  ${figures(bytes)} bytes\n`);
  }
  if (kept.length === 0) io.err('The file keeps no versions.\n');
}
