/** Builds the app, then its packages for this platform, into out/packages. What follows `--` goes to electron-builder. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['The app', 'node_modules/electron-vite/bin/electron-vite.js', 'build'],
  // Packages are never published from here: whoever builds them decides where they go.
  ['Packages', 'node_modules/electron-builder/out/cli/cli.js', '--publish', 'never', ...process.argv.slice(2)],
];

for (const [title, ...command] of steps) {
  console.error(`\n== ${title}`);
  const result = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (result.status !== 0) {
    console.error(`\n${title}: failed.`);
    process.exit(result.status ?? 1);
  }
}
