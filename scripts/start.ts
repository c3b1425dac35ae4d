/**
 * Opens the app: `npm start [-- FILE.debate …]`. Builds it when something was changed, and runs it on Electron's binary where that
 * can be had, else on an installed Chromium. Without a display it draws the sample's maps to `out` instead.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-app.ts';
import { installPackages, mayInstall, packagesToInstall } from './install-programs.ts';
import { chooseShell, hasDisplay, type Machine } from './start-choice.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const NO_ELECTRON = join(root, 'node_modules', '.cache', 'counterclaim', 'no-electron');
const DAY = 86_400_000;

const machine: Machine = {
  platform: process.platform,
  environment: process.env,
  mayInstall: mayInstall(),
};
const args = process.argv.slice(2);

if (hasDisplay(machine)) await openWindow();
else {
  console.error('There is no display to open a window on, so the maps of the sample are drawn to “out”.');
  await run(process.execPath, ['electron/cli.ts', 'draw-sample', 'out']);
}

async function openWindow(): Promise<void> {
  const found = { electron: await hasElectron(), missing: packagesToInstall(['window']) };
  const { run: shell, install: packages, sentence } = chooseShell(found, machine);
  if (sentence !== null) console.error(sentence);
  if (shell === null) process.exit(1);
  if (packages.length > 0) install(packages);
  await build();
  if (shell === 'electron') {
    // Chromium's sandbox does not let root in.
    const switches = process.getuid?.() === 0 && process.platform === 'linux' ? ['--no-sandbox'] : [];
    await run(electronBinary() ?? '', [...switches, '.', ...args]);
  } else {
    await run(process.execPath, ['electron/chromium/boot.ts', '.', ...args]);
  }
}

async function build(): Promise<void> {
  const failure = await buildWhenStale();
  if (failure === null) return;
  console.error(`${failure}\nThe app could not be built.`);
  process.exit(1);
}

/** Tells whether Electron's binary is there and runs; fetches it when it is not there and can be had. */
async function hasElectron(): Promise<boolean> {
  if (process.env['COUNTERCLAIM_SHELL'] === 'chromium') return false;
  if (electronBinary() === null) await fetchElectron();
  const binary = electronBinary();
  return binary !== null && spawnSync(binary, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Returns the path of Electron's binary; null when it is not installed. */
function electronBinary(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const binary = join(folder, 'dist', readFileSync(name, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Tried once a day where it did not succeed. */
async function fetchElectron(): Promise<void> {
  const tried = statSync(NO_ELECTRON, { throwIfNoEntry: false })?.mtimeMs ?? null;
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

function install(names: readonly string[]): void {
  if (installPackages(names)) return;
  console.error(`Installing ${names.join(' and ')} failed. Install them, and start again.`);
  process.exit(1);
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
