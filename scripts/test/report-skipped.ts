/** Jest's reporter of the tests that were skipped: says at the end how many and why, and fails the run when one does not say why. */
import type { AggregatedResult, Config } from '@jest/reporters';
import { packagesToInstall } from '../install-programs.ts';
import { sumUpSkipped } from './skipped.ts';

class SkippedReporter {
  readonly #isByName: boolean;
  #error: Error | undefined;

  constructor({ testNamePattern }: Config.GlobalConfig) {
    // Jest calls those skipped that it was not asked for.
    this.#isByName = Boolean(testNamePattern);
  }

  onRunComplete(_contexts: unknown, { testResults }: AggregatedResult): void {
    if (this.#isByName) return;
    const tests = testResults.flatMap((file) => file.testResults);
    const skipped = tests.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName);
    const { words, unexplained } = sumUpSkipped(skipped, packagesToInstall(['unit', 'browser']));
    if (words !== '') process.stderr.write(`\n${words}\n`);
    if (unexplained.length === 0) return;
    this.#error = new Error(`Skipped without “(skipped: …)” in the title:\n${unexplained.join('\n')}`);
    process.stderr.write(`\n${this.#error.message}\n`);
  }

  getLastError(): Error | undefined {
    return this.#error;
  }
}

export { SkippedReporter as 'module.exports' };
