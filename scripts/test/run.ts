/**
 * Runs the tests:
 *
 *   npm test                          every test, after the build, with types, lint, format and rooms beside both
 *   npm test -- PATTERN [OPTION…]     the tests that match, by path; options are Jest's
 *   npm run test:unit [-- PATTERN]    the tests that need neither a build nor a browser
 *   npm run test:e2e [-- PATTERN]     the others
 *
 * Builds only when a test needs the build and something was changed since the last one. Installs the programs that tests need where
 * that takes no question; elsewhere the tests that need them are skipped, and what would install them is said at the end.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../build-app.ts';
import { installPackages, mayInstall, packagesToInstall } from '../install-programs.ts';
import { needsOfFiles, type TestNeeds } from './kinds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CHECKS = [
  // One checker: more of them look at the same types again, beside the other checks for nothing.
  ['Types', 'node_modules/typescript/bin/tsc', '-p', '.', '--checkers', '1'],
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

const failed: string[] = [];
const checks = isWhole ? CHECKS.map(([title, ...command]) => check(title, command).then(tell)) : [];
const needs = isWhole ? { build: true, browser: true } : needsOfChosen();
const built = needs.build ? build() : null;
installWhatIsMissing(needs);
await built;
if (needs.browser) await sayWhatItRunsOn();
if (failed.length === 0) await runTests();
await Promise.all(checks);
if (failed.length > 0) {
  console.error(`\n${failed.join(', ')}: failed.`);
  process.exitCode = 1;
}

interface Ended {
  readonly title: string;
  readonly said: string;
  readonly status: number | null;
}

/** Runs a check beside the others and the build. Returns what it said. */
async function check(title: string, command: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await ended) as [number | null];
  return { title, said: said.join(''), status };
}

/** Tells of a check that has ended, which may be in the middle of the tests: these go on, for what else fails. */
function tell({ title, said, status }: Ended): void {
  console.error(`\n== ${title}`);
  process.stderr.write(said);
  if (status !== 0) failed.push(title);
}

async function runTests(): Promise<void> {
  console.error('\n== Tests');
  const child = spawn(process.execPath, [...JEST, ...given], { cwd: root, stdio: 'inherit' });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) failed.push('Tests');
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

async function build(): Promise<void> {
  console.error('\n== Build');
  const failure = await buildWhenStale();
  if (failure === null) return;
  console.error(`${failure}\nBuild: failed.`);
  process.exit(1);
}
