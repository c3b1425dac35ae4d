/**
 * Opens the app: `npm start [-- FILE.debate …]`. Builds it when something was changed, and runs it on Electron's binary where that
 * can be had, else on an installed Chromium. Without a display it draws the sample's maps to `out` instead.
 */
import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../electron/chromium/find-chromium.ts';
import { chooseShell, hasDisplay, isStale, type Machine } from './start-choice.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILT_FROM = ['electron', 'renderer', 'shared', 'db', 'electron.vite.config.ts', 'package-lock.json'];
const BUILT = join(root, 'dist', '.built');
const NO_ELECTRON = join(root, 'node_modules', '.cache', 'counterclaim', 'no-electron');
const DAY = 86_400_000;

const machine: Machine = {
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  hasApt: isInstalled('apt-get'),
};
const args = process.argv.slice(2);

if (hasDisplay(machine)) await openWindow();
else {
  console.error('There is no display to open a window on, so the maps of the sample are drawn to “out”.');
  await run(process.execPath, ['electron/cli.ts', 'draw-sample', 'out']);
}

async function openWindow(): Promise<void> {
  const found = {
    electron: await hasElectron(),
    chromium: findChromium() !== undefined,
    zenity: isInstalled('zenity'),
  };
  const { run: shell, install, sentence } = chooseShell(found, machine);
  if (sentence !== null) console.error(sentence);
  if (shell === null) process.exit(1);
  if (install.length > 0) installPrograms(install);
  build();
  if (shell === 'electron') {
    // Chromium's sandbox does not let root in.
    const switches = machine.isRoot && process.platform === 'linux' ? ['--no-sandbox'] : [];
    await run(electronBinary() ?? '', [...switches, '.', ...args]);
  } else {
    await run(process.execPath, ['electron/chromium/boot.ts', '.', ...args]);
  }
}

function build(): void {
  if (!isStale(changeTimes(), changeTime(BUILT))) return;
  console.error('Building …');
  const started = new Date();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(`${stdout}${stderr}\nThe app could not be built.`);
    process.exit(1);
  }
  writeFileSync(BUILT, `${started.toISOString()}\n`);
}

/** Of files and of folders, whose time tells that a file in them is gone. */
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

/** Whether Electron's binary is there and runs; fetches it when it is not there and can be had. */
async function hasElectron(): Promise<boolean> {
  if (process.env['COUNTERCLAIM_SHELL'] === 'chromium') return false;
  if (electronBinary() === null) await fetchElectron();
  const binary = electronBinary();
  return binary !== null && spawnSync(binary, ['--version'], { timeout: 20_000 }).status === 0;
}

/** The path of Electron's binary; null when it is not installed. */
function electronBinary(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const binary = join(folder, 'dist', readFileSync(name, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Tried once a day where it did not succeed. */
async function fetchElectron(): Promise<void> {
  const tried = changeTime(NO_ELECTRON);
  if (tried !== null && Date.now() - tried < DAY) return;
  const reachable = await isReachable(process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron');
  if (reachable) console.error('Fetching Electron (once, some 100 MB) …');
  // One that was fetched before is kept in a cache, and needs no network.
  const timeout = reachable ? 600_000 : 10_000;
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  const { status } = spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout });
  if (status === 0) return;
  mkdirSync(dirname(NO_ELECTRON), { recursive: true });
  writeFileSync(NO_ELECTRON, '');
}

async function isReachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

function installPrograms(names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: SpawnSyncOptions = { stdio: ['ignore', 2, 2], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  if (status === 0) return;
  console.error(`Installing ${names.join(' and ')} failed. Install them, and start again.`);
  process.exit(1);
}

function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Runs a program to its end, and ends as it does. */
function run(program: string, given: readonly string[]): Promise<void> {
  const child = spawn(program, given, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === null ? 0 : 1);
      resolve();
    });
  });
}
