import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Checkout, checkoutForNobody, NOBODY, whyNotAsNobody } from '../../fixtures/nobody.ts';
import { describeUnless } from '../../fixtures/skipping.ts';
import { smallJson } from '../../fixtures/small-json.ts';
import { CommandLine } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CLI = `${ROOT}electron/cli.ts`;
const HERE: Checkout = { node: process.execPath, root: ROOT };

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => cli.remove());

function environment(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, ...env } = process.env;
  return env;
}

/** Returns the command line in a process of its own, as who runs the tests or as somebody else. */
function run(argv: readonly string[], user: { uid?: number; gid?: number } = {}, at: Checkout = HERE) {
  const options = { cwd: cli.folder, env: environment(), encoding: 'utf8', ...user } as const;
  const { status, stdout, stderr } = spawnSync(at.node, [join(at.root, 'electron/cli.ts'), ...argv], options);
  return { code: status, out: stdout, err: stderr };
}

function ended(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

describe('the command line as a process', () => {
  test('is called through npm with paths from the caller’s folder, and answers with nothing but the answer', () => {
    const npm = (...argv: string[]) =>
      spawnSync('npm', ['--prefix', ROOT, 'run', '-s', 'cli', '--', ...argv], {
        cwd: cli.folder,
        env: environment(),
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
    expect(npm('new', 'a.debate', '--title', 'A title with spaces')).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(cli.folder)).toEqual(['a.debate']);
    const { status, stdout, stderr } = npm('stats', 'a.debate', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ maps: 1, statements: 0 });
    expect(npm('stats', 'none.debate')).toMatchObject({ status: 2, stdout: '' });
  });

  test('starts from the folder it is in when nobody tells another', () => {
    expect(run(['new', 'a.debate'])).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(cli.folder)).toEqual(['a.debate']);
    expect(run(['check', 'a.debate', '--json'])).toEqual({ code: 0, out: '[]\n', err: 'No problems.\n' });
  });

  test('ends quietly when nobody reads its answer', async () => {
    const child = spawn(process.execPath, [CLI, 'help'], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    expect((await ended(child)).err).toBe('');
  });

  describe('with a large map', () => {
    const large = new CommandLine();
    beforeAll(async () => {
      const statements = Array.from({ length: 1500 }, (_, at) => ({
        id: `s${at}`,
        kind: 'claim',
        text: `Claim ${at}.`,
      }));
      const placements = statements.map(({ id }, at) => ({
        map: 'map',
        statement: id,
        x: (at % 30) * 300,
        y: Math.floor(at / 30) * 300,
      }));
      large.writeJson('in.json', {
        format: 'counterclaim',
        version: 1,
        debate: { title: 'Large' },
        statements,
        maps: [{ id: 'map', title: 'Map' }],
        placements,
      });
      await large.run('import', 'in.json', '--to', 'a.debate');
    });

    afterAll(() => large.remove());

    /** Returns an export that is sent `signal` once its temporary file is there. */
    async function exportWith(signal: NodeJS.Signals, hungUp = false) {
      const watcher = watch(large.folder);
      const temporaryFile = new Promise<void>((resolve) => watcher.once('change', () => resolve()));
      const child = spawn(process.execPath, [CLI, 'export', 'a.debate', '--to', 'a.png', '--scale', '2'], {
        cwd: large.folder,
        env: environment(),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const outcome = ended(child);
      await Promise.race([temporaryFile, outcome]);
      watcher.close();
      if (hungUp) child.stderr.destroy();
      child.kill(signal);
      return outcome;
    }

    test('leaves nothing behind when an export is interrupted', async () => {
      const before = readdirSync(large.folder);
      expect(await exportWith('SIGINT')).toMatchObject({ code: 2, err: expect.stringMatching(/cancelled/i) });
      expect(readdirSync(large.folder)).toEqual(before);
    });

    test('leaves nothing behind when its terminal is closed, and takes no more words', async () => {
      const before = readdirSync(large.folder);
      expect(await exportWith('SIGHUP', true)).toMatchObject({ code: 2 });
      expect(readdirSync(large.folder)).toEqual(before);
    });

    test('removes at the next export what one that was killed left behind', async () => {
      const before = readdirSync(large.folder);
      await exportWith('SIGKILL');
      expect(readdirSync(large.folder)).toHaveLength(before.length + 1);
      await large.run('export', 'a.debate', '--to', 'a.json');
      expect(readdirSync(large.folder)).toEqual([...before, 'a.json'].sort());
    });
  });

  test('stops at the first signal while it waits for somebody to write to a pipe', async () => {
    expect(spawnSync('mkfifo', [cli.path('pipe')]).status).toBe(0);
    const child = spawn(process.execPath, [CLI, 'import', 'pipe', '--to', 'b.debate'], {
      cwd: cli.folder,
      env: { ...environment(), NODE_DEBUG: 'net' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const outcome = ended(child);
    // The first word about the connection says that the pipe is open.
    await new Promise((resolve) => child.stderr.once('data', resolve));
    child.kill('SIGINT');
    expect(await outcome).toMatchObject({ code: 2, err: expect.stringContaining('Cancelled: nothing was written.') });
  });

  test('imports what comes through a pipe', async () => {
    cli.writeJson('in.json', smallJson());
    expect(spawnSync('mkfifo', [cli.path('pipe')]).status).toBe(0);
    const child = spawn(process.execPath, [CLI, 'import', 'pipe', '--to', 'b.debate'], {
      cwd: cli.folder,
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const outcome = ended(child);
    spawn('sh', ['-c', 'cat in.json > pipe'], { cwd: cli.folder, stdio: 'ignore' });
    expect(await outcome).toMatchObject({ code: 0, err: expect.stringContaining('Made') });
  });
});

describeUnless(whyNotAsNobody(), 'for somebody without permission, the command line', () => {
  const checkout = checkoutForNobody();
  const runAsNobody = (argv: readonly string[]) => run(argv, NOBODY, checkout);

  test('reads no file that may not be read', () => {
    run(['sample', 'a.debate']);
    chmodSync(cli.path('a.debate'), 0o600);
    chmodSync(cli.folder, 0o777);
    for (const argv of [
      ['stats', 'a.debate'],
      ['check', 'a.debate'],
      ['search', 'a.debate', 'x'],
      ['export', 'a.debate', '--to', 'a.json'],
    ]) {
      const { code, out, err } = runAsNobody(argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('may not be read by you');
    }
    expect(readdirSync(cli.folder)).toEqual(['a.debate']);
  });

  test('reads a file in a folder that may not be written', () => {
    run(['sample', 'a.debate']);
    chmodSync(cli.folder, 0o755);
    expect(runAsNobody(['stats', 'a.debate', '--json'])).toMatchObject({ code: 0, err: '' });
    expect(runAsNobody(['check', 'a.debate', '--json'])).toMatchObject({ code: 0, out: '[]\n' });
  });

  test('writes nothing into a folder that may not be written', () => {
    cli.writeJson('in.json', smallJson());
    run(['import', 'in.json', '--to', 'a.debate']);
    chmodSync(cli.folder, 0o755);
    mkdirSync(cli.path('locked'));
    for (const argv of [
      ['new', 'locked/b.debate'],
      ['sample', 'locked/b.debate'],
      ['import', 'in.json', '--to', 'locked/b.debate'],
      ['export', 'a.debate', '--to', 'locked/b.json'],
      ['export', 'a.debate', '--to', 'locked/b.svg'],
      ['draw-sample', 'locked/out'],
    ]) {
      const { code, out, err } = runAsNobody(argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/permission|not allowed/);
    }
    expect(readdirSync(cli.path('locked'))).toEqual([]);
  });
});
