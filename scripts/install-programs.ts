/** Finds the programs on this machine, and installs missing ones. */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { findChromium } from '../electron/chromium/find-chromium.ts';
import { missingPackages, type Need } from './needed-programs.ts';

/** Tells whether a command is in one of the folders where commands are. */
export function isInstalled(command: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => existsSync(join(folder, command)));
}

/**
 * Returns the packages that any of these needs and that are not on this machine. Chromium counts wherever the app would
 * find it.
 */
export function packagesToInstall(needs: readonly Need[]): string[] {
  return missingPackages(needs, (command) =>
    command === 'chromium' ? findChromium() !== undefined : isInstalled(command),
  );
}

/** Tells whether packages can be installed here without a question to anybody: as root, where there is apt-get. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && isInstalled('apt-get');
}

/** Installs packages with apt-get, which says on stderr what it does. Returns whether it succeeded. */
export function installPackages(names: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: SpawnSyncOptions = { stdio: ['ignore', 2, 2], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
  return status === 0;
}
