import { spawn } from 'node:child_process';
import path from 'node:path';
import { implementedOnly } from './not-implemented.ts';
import { somebodyIsThere } from './zenity.ts';

export const shell = implementedOnly('shell', {
  /** Opens the folder; xdg-open cannot select the file in it. */
  showItemInFolder(file: string): void {
    const folder = path.dirname(file);
    if (!somebodyIsThere()) {
      process.stderr.write(`shell.showItemInFolder: ${folder}, not opened, for nobody can see it without a display.\n`);
      return;
    }
    const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
    spawn(opener, [folder], { stdio: 'ignore', detached: true })
      .once('error', () => process.stderr.write(`${folder} was not opened: ${opener} is not installed.\n`))
      .unref();
  },
});
