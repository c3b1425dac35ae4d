import { spawn } from 'node:child_process';
import path from 'node:path';
import { implementedOnly } from './not-implemented.ts';
import { somebodyIsThere } from './zenity.ts';

export const shell = implementedOnly('shell', {
  /** Opens an address in the program that is registered for it. */
  async openExternal(address: string): Promise<void> {
    open(address);
  },
  /** Opens the folder; xdg-open cannot select the file in it. */
  showItemInFolder(file: string): void {
    open(path.dirname(file));
  },
});

function open(target: string): void {
  if (!somebodyIsThere()) {
    process.stderr.write(`shell: ${target}, not opened, for nobody can see it without a display.\n`);
    return;
  }
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(opener, [target], { stdio: 'ignore', detached: true })
    .once('error', () => process.stderr.write(`${target} was not opened: ${opener} is not installed.\n`))
    .unref();
}
