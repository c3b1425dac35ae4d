import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LICENCES_FILE, type Licence } from '../../shared/licence.ts';
import { licencesOf } from './licences.ts';
import { packageFolder } from './packages.ts';

/** A plugin that makes the build record the licences of everything that is distributed with the app. */
export interface LicenceGathering {
  /** Notes from which packages the files of a build come. */
  gather(): Plugin;
  /** Writes the list; for the last build of all. */
  write(): Plugin;
}

/** Shared by all builds of the app at `root`, those of workers included. */
export function gatherLicences(root: string): LicenceGathering {
  // The packages of the app have it; a checkout may run on another Chromium.
  const folders = new Set([join(root, 'node_modules/electron')]);
  const note = (modules: Iterable<string>) => {
    for (const file of modules) {
      // A module that only the bundler knows begins with a zero; a query says how a file is to be read.
      const folder = file.startsWith('\0') ? null : packageFolder(file.replace(/\?.*$/, ''));
      if (folder !== null) folders.add(folder);
    }
  };
  return {
    gather: () => ({
      name: 'gather-licences',
      buildEnd() {
        note(this.getModuleIds());
      },
    }),
    write: () => ({
      name: 'write-licences',
      generateBundle() {
        const licences: readonly Licence[] = licencesOf(root, folders);
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify(licences) });
      },
    }),
  };
}
