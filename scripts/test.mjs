/** The whole suite: types, lint and format, the build, then every test. `npm test -- PATTERN` runs only the tests that match. */
import { spawnSync } from 'node:child_process';
import { shellSentence } from '../test/e2e/fixtures/shell.ts';

const pattern = process.argv.slice(2);
const node = (...args) => [process.execPath, args];
const steps = [
  ['Types', ...node('node_modules/typescript/bin/tsc', '-p', '.')],
  ['Types of shared, without Node', ...node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.shared.json')],
  ['Lint, format and layers', ...node('node_modules/@biomejs/biome/bin/biome', 'check', '.')],
  ['Build', ...node('node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error')],
  [
    'Tests',
    ...node(
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...pattern,
    ),
  ],
];

for (const [title, command, args] of steps) {
  console.error(`\n== ${title}`);
  if (title === 'Tests') console.error(shellSentence());
  const result = spawnSync(command, args, { stdio: 'inherit' });
  if (result.status !== 0) {
    console.error(`\n${title}: failed.`);
    process.exit(result.status ?? 1);
  }
}
