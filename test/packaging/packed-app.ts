import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';

export const ROOT = join(import.meta.dirname, '../..');

/** How @electron/fuses finds the fuses in Electron's binary: they follow this, a version and their number. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Each as a hardened app does not have it, so that it takes packing to set it right; the last is one that packing leaves alone. */
const FUSES_BEFORE = '101100111';

export interface PackedApp {
  /** Paths within app.asar, from its root, with `/`. */
  readonly files: readonly string[];
  /** The folder that holds app.asar, and beside it what is not packed into it. */
  readonly resources: string;
  /** Electron's fuses by their numbers, `1` on and `0` off. */
  readonly fuses: string;
}

function run(script: string, ...args: string[]): void {
  const result = spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${script} failed:\n${result.stdout}\n${result.stderr}`);
}

/**
 * Packs the app as `npm run package` does, but around a stand-in for Electron, which need not be downloaded: packing copies it, sets
 * its fuses, and never runs it.
 */
export function packApp(folder: string): PackedApp {
  const electron = join(folder, 'electron');
  mkdirSync(join(electron, 'resources'), { recursive: true });
  writeFileSync(
    join(electron, 'electron'),
    `${SENTINEL}\x01${String.fromCharCode(FUSES_BEFORE.length)}${FUSES_BEFORE}`,
  );
  const places = [`-c.electronDist=${electron}`, `-c.directories.output=${join(folder, 'packages')}`];
  run('node_modules/electron-builder/out/cli/cli.js', '--linux', '--dir', ...places);

  const app = join(folder, 'packages', process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);
  const resources = join(app, 'resources');
  return {
    files: listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.slice(1)),
    resources,
    fuses: readFileSync(join(app, 'counterclaim'), 'latin1').slice(SENTINEL.length + 2),
  };
}

/** Takes the packed app out of its archive. */
export function unpackApp({ resources }: PackedApp, folder: string): string {
  const target = join(folder, 'app');
  extractAll(join(resources, 'app.asar'), target);
  return target;
}
