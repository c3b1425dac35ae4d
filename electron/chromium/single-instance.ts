import { mkdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface OtherInstance {
  readonly argv: string[];
  readonly cwd: string;
  readonly data: unknown;
}

/**
 * Takes the lock of the app's data folder, or, where another process has it, hands that one this process's arguments.
 * Files do it, for the answer must come at once: `lock` holds the process's id, `second-*.json` is a message to it.
 */
export function takeInstanceLock(folder: string, data: unknown, onSecond: (other: OtherInstance) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, 'lock');
  if (!claim(lock)) {
    const message = path.join(folder, `second-${process.pid}.json`);
    const other: OtherInstance = { argv: process.argv, cwd: process.cwd(), data };
    writeFileSync(`${message}.part`, JSON.stringify(other));
    renameSync(`${message}.part`, message);
    return false;
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  watch(folder, (_event, name) => {
    if (!name?.endsWith('.json')) return;
    const other = receive(path.join(folder, name));
    if (other !== undefined) onSecond(other);
  }).unref();
  return true;
}

function claim(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isOurs(Number(readOrNothing(lock)))) return false;
    // Left behind by a process that was killed.
    rmSync(lock, { force: true });
    return claim(lock);
  }
}

/** Tells whether the process runs this shell: its number may have gone to another program since. */
function isOurs(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = readOrNothing(`/proc/${pid}/cmdline`);
  return commandLine === '' || commandLine.includes(path.join(import.meta.dirname, 'boot.ts'));
}

function receive(message: string): OtherInstance | undefined {
  const text = readOrNothing(message);
  if (text === '') return undefined;
  rmSync(message, { force: true });
  return JSON.parse(text) as OtherInstance;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
