/** Builds the app into `dist`, when it has to be. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
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
export function buildWhenStale(): string | null {
  return isStale(changeTimes(), changeTime(BUILT)) ? buildApp() : null;
}

/** Builds the app. Returns what went wrong, null when nothing did. */
export function buildApp(): string | null {
  console.error('Building …');
  const started = new Date();
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) return `${stdout}${stderr}${error?.message ?? ''}`;
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
