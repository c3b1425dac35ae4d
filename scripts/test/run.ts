/**
 * Runs the tests:
 *
 *   npm test                          types, lint, format and rooms, the build, then every test
 *   npm test -- PATTERN [OPTION…]     the tests that match, by path; options are Jest's
 *   npm run test:unit [-- PATTERN]    the tests that need neither a build nor a browser
 *   npm run test:e2e [-- PATTERN]     the others
 *
 * Builds only when a test needs the build and something was changed since the last one. Installs the programs that tests need where
 * that takes no question; elsewhere the tests that need them are skipped, and what would install them is said at the end.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../build-app.ts';
import { installPackages, mayInstall, packagesToInstall } from '../install-programs.ts';
import { needsOfFiles, type TestNeeds } from './kinds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CHECKS = [
  ['Types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['Types of shared, without Node', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.shared.json'],
  ['Lint, format and rooms', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
] as const;
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
] as const;

const [kind, ...rest] = process.argv.slice(2);
const only = kind === '--unit' || kind === '--e2e' ? kind.slice(2) : null;
const given = only === null ? process.argv.slice(2) : [`--filter=./scripts/test/only-${only}.ts`, ...rest];
const isWhole = given.length === 0;

if (isWhole) for (const [title, ...command] of CHECKS) run(title, command);
const needs = isWhole ? { build: true, browser: true } : needsOfChosen();
installWhatIsMissing(needs);
if (needs.build) build();
if (needs.browser) await sayWhatItRunsOn();
run('Tests', [...JEST, ...given]);

function run(title: string, command: readonly string[]): void {
  console.error(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`\n${title}: failed.`);
  process.exit(status ?? 1);
}

/** Returns the needs of the tests that Jest would run. */
function needsOfChosen(): TestNeeds {
  const listing = spawnSync(process.execPath, [...JEST, '--listTests', ...given], { cwd: root, encoding: 'utf8' });
  return needsOfFiles(listing.stdout.split('\n').filter((line) => line.trim() !== ''));
}

function installWhatIsMissing({ browser }: TestNeeds): void {
  const missing = packagesToInstall(browser ? ['unit', 'browser'] : ['unit']);
  if (missing.length === 0 || !mayInstall()) return;
  console.error(`\nInstalling ${missing.join(', ')}, which tests need …`);
  if (!installPackages(missing)) console.error('That failed: the tests that need them are skipped.');
}

/** Looked for when all that may be missing has been installed. */
async function sayWhatItRunsOn(): Promise<void> {
  const { shellSentence } = await import('../../test/e2e/fixtures/shell.ts');
  console.error(shellSentence());
}

function build(): void {
  console.error('\n== Build');
  const failure = buildWhenStale();
  if (failure === null) return;
  console.error(`${failure}\nBuild: failed.`);
  process.exit(1);
}
