/** Builds the app, then its packages for this platform, into out/packages. What follows `--` goes to electron-builder. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { buildApp } from './build-app.ts';

const failure = await buildApp();
if (failure !== null) {
  console.error(`${failure}\nThe app could not be built.`);
  process.exit(1);
}

// Packages are never published from here: whoever builds them decides where they go.
const packing = ['node_modules/electron-builder/out/cli/cli.js', '--publish', 'never', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, packing, { stdio: 'inherit' });
if (status !== 0) console.error('\nThe packages could not be made.');
process.exit(status ?? 1);
