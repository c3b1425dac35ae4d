import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { asFileError } from '../../db/file-errors.ts';
import { CounterclaimError, errorCode } from '../../shared/errors.ts';
import { counted } from '../../shared/text/counted.ts';
import type { Arguments } from './arguments.ts';
import { importJson } from './import-lines.ts';
import { importOne } from './import-one.ts';
import type { Io } from './io.ts';
import { newDebatePath } from './new-file.ts';
import { printable } from './printable.ts';

interface Job {
  readonly file: string;
  /** The debate to make, below the folder of debates, without its ending. */
  readonly name: string;
}

/** Tells whether a debate is to be made of each of several files. */
export function isSeveral(given: Arguments): boolean {
  const paths = given.paths(0);
  return paths.length > 1 || paths.some(isFolder);
}

/**
 * Makes a debate of each file, in the folder that is given. A file that cannot be imported does not keep the others from it. Throws
 * `InvalidDebate` at the end if there was one, and `Cancelled` at once.
 */
export async function importSeveral(given: Arguments, io: Io): Promise<0> {
  const folder = given.pathOption('to');
  if (folder.toLowerCase().endsWith('.debate')) {
    const what = given.paths(0).length > 1 ? 'Several files are given' : `“${given.path(0)}” is a folder`;
    throw given.usageError(`${what}: --to must name a folder, in which a debate is made of each file`);
  }
  const jobs = given.paths(0).flatMap((path) => (isFolder(path) ? jobsIn(path) : [{ file: path, name: nameOf(path) }]));
  const answers: object[] = [];
  const failed: string[] = [];
  const taken = new Set<string>();
  for (const { file, name } of jobs) {
    const target = join(folder, `${freeName(name, taken)}.debate`);
    try {
      makeFolder(dirname(target));
      const report = await importOne(file, newDebatePath(given, target), { given, io });
      answers.push({ ...importJson(file, report), debate: target });
      if (!given.flag('json')) io.out(`${printable(summary(target, report))}\n`);
    } catch (error) {
      if (errorCode(error) === undefined || errorCode(error) === 'Cancelled') throw error;
      const { message } = error as CounterclaimError;
      failed.push(message);
      answers.push({ file, error: { code: errorCode(error), message } });
      io.err(`${printable(message)}\n`);
    }
  }
  if (given.flag('json')) io.out(`${JSON.stringify(answers, null, 2)}\n`);
  if (failed.length === 0) return 0;
  const count = `${counted(failed.length, 'file')} of ${counted(jobs.length, 'file')}`;
  throw new CounterclaimError(
    'InvalidDebate',
    `${count} could not be imported; a debate was made of each of the others.`,
  );
}

function summary(target: string, { counts, notes }: Awaited<ReturnType<typeof importOne>>): string {
  const came = [
    counted(counts.statement, 'statement'),
    counted(counts.relation, 'relation'),
    counted(counts.move, 'move'),
  ];
  const noted = notes.length === 0 ? '' : `; ${counted(notes.length, 'note')} (--json lists them)`;
  return `${target}: ${came.join(', ')}${noted}`;
}

/** Returns the files below a folder, in the order of their names; hidden ones and debates are passed over. */
function jobsIn(folder: string): Job[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.debate$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ file, name: join(dirname(relative(folder, file)), nameOf(file)) }));
  } catch (error) {
    throw asFileError(error, folder, 'open');
  }
}

function nameOf(file: string): string {
  return basename(file).replace(/(?<=.)(\.x?aif)?\.[^.]*$/i, '');
}

/** Two files of one name, in different formats, make two debates. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw asFileError(error, folder, 'save');
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
