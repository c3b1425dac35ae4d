/** Builds the app into `dist`, when it has to be. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILT_FROM = [
  'electron',
  'renderer',
  'shared',
  'db',
  'scripts/licences',
  'build/licences',
  'electron.vite.config.ts',
  'package-lock.json',
];
const BUILT = join(root, 'dist', '.built');

/**
 * Tells whether something the app is built from was changed after it was built; times in milliseconds, null when it
 * never was.
 */
export function isStale(changed: Iterable<number>, built: number | null): boolean {
  return built === null || Iterator.from(changed).some((time) => time > built);
}

/** Builds the app unless it is built of what is there now. Returns what went wrong, null when nothing did. */
export async function buildWhenStale(): Promise<string | null> {
  return isStale(changeTimes(), changeTime(BUILT)) ? buildApp() : null;
}

/** Builds the app. Returns what went wrong, null when nothing did. */
export async function buildApp(): Promise<string | null> {
  console.error('Building …');
  const started = new Date();
  const command = ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await ended) as [number | null];
  if (status !== 0) return said.join('');
  // The time at which it began: what was changed meanwhile may not be in it.
  writeFileSync(BUILT, `${started.toISOString()}\n`);
  utimesSync(BUILT, started, started);
  return null;
}

/** Yields the times of files and of folders: a folder's time shows that a file in it is gone. */
function* changeTimes(): Generator<number> {
  for (const name of BUILT_FROM) {
    const path = join(root, name);
    yield changeTime(path) ?? 0;
    if (!statSync(path).isDirectory()) continue;
    for (const inside of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
      yield changeTime(join(path, inside)) ?? 0;
    }
  }
}

function changeTime(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
