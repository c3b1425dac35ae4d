import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { until } from '../../fixtures/until.ts';
import {
  describeFixture,
  describeWithChromium,
  FIXTURE,
  type InMain,
  launchFixture,
  SHELL,
  temporaryFolder,
} from './fixture.ts';

describeFixture('app', (fixture) => {
  test('knows its name, its version and its places', async () => {
    const known = await fixture().app.evaluate(({ app }) => ({
      name: app.getName(),
      version: app.getVersion(),
      packaged: app.isPackaged,
      ready: app.isReady(),
      paths: (['userData', 'home', 'temp', 'appData'] as const).map((name) => app.getPath(name)),
      folder: app.getAppPath(),
      locale: app.getLocale(),
    }));
    const appData = process.env['XDG_CONFIG_HOME'] || path.join(homedir(), '.config');
    expect(known).toEqual({
      name: 'fixture-app',
      version: '1.2.3',
      packaged: false,
      ready: true,
      paths: [fixture().userData, homedir(), tmpdir(), appData],
      folder: FIXTURE,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
    });
  });

  test('takes other places, and refuses those it does not know', async () => {
    const { app } = fixture();
    const set = await app.evaluate(({ app: main }) => {
      main.setPath('documents', '/somewhere/else');
      return main.getPath('documents');
    });
    expect(set).toBe('/somewhere/else');
    await expect(app.evaluate(({ app: main }) => main.getPath('nowhere' as 'home'))).rejects.toThrow(
      "Failed to get 'nowhere' path",
    );
  });

  test('gives the arguments as Electron does: the program, the switches, the folder', async () => {
    const argv = await fixture().app.evaluate(() => process.argv.slice(1));
    // Playwright takes its own away.
    expect(argv).toEqual([`--user-data-dir=${fixture().userData}`, FIXTURE]);
  });

  test('hears of a second instance, which quits', async () => {
    const second = start(fixture().userData, 'a file.debate');
    await fixture().whenHappened('second a file.debate {"from":"fixture"}');
    expect(await exitCode(second)).toBe(0);
  });

  test('is one and the same however it is imported', async () => {
    const same = await fixture().app.evaluate(async (electron) => {
      const required = process.getBuiltinModule('node:module').createRequire('/')('electron/main');
      return [required.app === electron.app, required.BrowserWindow === electron.BrowserWindow];
    });
    expect(same).toEqual([true, true]);
  });
});

describeWithChromium('quitting', () => {
  test('asks, closes the windows, asks again and ends', async () => {
    const running = await launchFixture();
    const { app } = running;
    const quit = () => app.evaluate(({ app: main }) => main.quit());
    await running.decide({ close: false });
    await quit();
    await running.whenHappened('close');
    expect((await running.happened()).slice(-2)).toEqual(['before-quit', 'close']);

    await app.evaluate(({ app: main }) => {
      const { writeFileSync } = process.getBuiltinModule('node:fs');
      const { decisions, happened: list } = globalThis as InMain;
      decisions.close = true;
      list.length = 0;
      main.on('quit', (_event, code) =>
        writeFileSync(`${main.getPath('userData')}/end`, [...list, `quit ${code}`].join()),
      );
    });
    const folder = await app.evaluate(({ app: main }) => main.getPath('userData'));
    const ended = once(app.process(), 'exit');
    await quit();
    expect((await ended)[0]).toBe(0);
    expect(readFileSync(path.join(folder, 'end'), 'utf8')).toBe('before-quit,close,closed,will-quit,quit 0');
  });

  test('at once ends with the code that is asked for', async () => {
    const running = await launchFixture();
    const { app } = running;
    await running.decide({ close: false });
    const ended = once(app.process(), 'exit');
    await app.evaluate(({ app: main }) => main.exit(3));
    expect((await ended)[0]).toBe(3);
  });
});

describeWithChromium('the processes', () => {
  test('end together when the app is told to', async () => {
    const folder = temporaryFolder();
    const child = start(folder);
    await chromiumOf(folder);
    child.kill('SIGTERM');
    expect(await exitCode(child)).toBe(0);
    await until('Some processes still run.', () => processesOf(folder).length === 0);
  });

  test('end together when the app is killed', async () => {
    const folder = temporaryFolder();
    const child = start(folder);
    await chromiumOf(folder);
    child.kill('SIGKILL');
    await until('Some processes still run.', () => processesOf(folder).length === 0);
  });

  test('end together when Chromium is killed', async () => {
    const folder = temporaryFolder();
    const child = start(folder);
    process.kill(await chromiumOf(folder), 'SIGKILL');
    expect(await exitCode(child)).toBe(1);
    await until('Some processes still run.', () => processesOf(folder).length === 0);
  });
});

test('without a Chromium the shell says what to install', async () => {
  const child = start(temporaryFolder(), '', { PATH: '/usr/bin-without-browsers', COUNTERCLAIM_CHROMIUM: '' });
  const said = child.stderr?.toArray().then((parts) => parts.join(''));
  expect(await exitCode(child)).toBe(1);
  expect(await said).toBe('No Chromium was found: install Chromium or Google Chrome, or set COUNTERCLAIM_CHROMIUM.\n');
});

/** Runs the shell without Playwright. */
function start(userData: string, argument = '', env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { execPath } = process;
  return spawn(execPath, [path.join(SHELL, 'boot.ts'), `--user-data-dir=${userData}`, FIXTURE, argument], {
    env: { ...process.env, COUNTERCLAIM_HEADLESS: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function exitCode(child: ChildProcess): Promise<unknown> {
  return child.exitCode ?? (await once(child, 'exit'))[0];
}

/** Returns the main process of the Chromium that runs on this folder. */
async function chromiumOf(folder: string): Promise<number> {
  const find = () => processesOf(folder).find(({ command }) => command.includes('--remote-debugging-pipe'));
  await until('Chromium did not start.', () => find() !== undefined && readdirSync(folder).includes('chromium'));
  return find()?.pid ?? 0;
}

function processesOf(folder: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
    .filter(({ command }) => command.includes(folder));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
