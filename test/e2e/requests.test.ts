import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { until } from '../fixtures/until.ts';
import { makeDebate } from './fixtures/debate-files.ts';
import { describeApp } from './fixtures/launch-app.ts';
import { runInPage } from './fixtures/page-script.ts';
import { card } from './fixtures/window.ts';

describeApp(
  'a page that asks the app for what it should not',
  (app) => {
    afterEach(async () => {
      await card(app().page, 'The claim.').waitFor();
    });

    test('finds nothing of Node, and a bridge that it cannot change', async () => {
      const found = await runInPage(
        app().page,
        () => {
          const bridge = window.counterclaim as unknown as Record<string, unknown>;
          const original = bridge['request'];
          try {
            bridge['request'] = null;
            delete bridge['request'];
          } catch {
            // In strict code it is an error already.
          }
          const globals = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'];
          return {
            globals: globals.filter((name) => name in window),
            bridge: Object.keys(bridge).sort(),
            same: bridge['request'] === original,
          };
        },
        null,
      );
      expect(found).toEqual({ globals: [], bridge: ['listen', 'request', 'voucherOf'], same: true });
    });

    test('gets a refusal for every request that is none', async () => {
      const outside = join(app().folder, 'secret.txt');
      const answers = await runInPage(
        app().page,
        async (path) => {
          const ask = window.counterclaim.request as (name: unknown, args?: unknown) => Promise<{ ok: boolean }>;
          Object.assign(Object.prototype, { path, query: '', limit: 1 });
          Array.prototype.push = () => 0;
          const asked: [unknown, unknown?][] = [
            ['no.such.request', {}],
            ['__proto__', {}],
            ['constructor', {}],
            ['toString', {}],
            [['debate.undo'], {}],
            [null, {}],
            ['debate.undo'],
            ['debate.undo', { path }],
            ['debate.undo', []],
            ['debate.search', {}],
            ['debate.search', { query: 1, limit: 'x' }],
            [
              'debate.commit',
              { label: 'x', changes: [{ entity: 'sqlite_master', id: 'x', before: null, after: {} }], step: null },
            ],
            ['debate.commit', { label: '', changes: [], step: null }],
            [
              'debate.commit',
              {
                label: 'x',
                changes: [
                  { entity: 'statement', id: "x'; DROP TABLE statement; --", before: null, after: { evil: 1 } },
                ],
                step: null,
              },
            ],
            ['file.reveal', { path }],
            ['file.open', { path }],
            ['file.open', { file: path }],
            ['file.open', { file: 'A'.repeat(32) }],
            ['sources.read', { dropped: [path], several: true }],
            ['sources.read', { dropped: ['A'.repeat(32)], several: true }],
            ['recent.forget', { file: 'A'.repeat(32) }],
            ['clipboard.write', { text: 'x', clip: '{}', from: path }],
            ['clipboard.bringContents', { contents: ['../../etc/passwd'] }],
            ['preferences.set', { theme: 'javascript:' }],
            ['menu.show', { items: [{ id: 'evil', label: '', enabled: true, checked: null }] }],
            [
              'export.drawing',
              {
                subject: { kind: 'map', map: 'none' },
                theme: 'light',
                scale: 1e9,
                format: 'png',
                page: 'fit',
                pages: 'one',
              },
            ],
          ];
          const outcomes = asked.map(async ([name, args]) => {
            try {
              return (await ask(name, args)).ok ? `${JSON.stringify([name, args])} was done` : 'refused';
            } catch {
              return 'refused';
            }
          });
          const all = await Promise.all(outcomes);
          for (const name of ['path', 'query', 'limit']) delete (Object.prototype as Record<string, unknown>)[name];
          return all;
        },
        outside,
      );
      expect(answers.filter((answer) => answer !== 'refused')).toEqual([]);
    });

    test('leaves what fails in it in the log, without its words, and goes on', async () => {
      const { page, userData } = app();
      await runInPage(
        page,
        () => {
          setTimeout(() => {
            throw new TypeError('Words of a debate');
          });
        },
        null,
      );
      await page.getByText('Details are in the log').waitFor();
      const log = () => readFileSync(join(userData, 'counterclaim.log'), 'utf8');
      await until('The failure never came into the log.', () => /window \(.*\): TypeError\n/.test(log()));
      expect(log()).not.toContain('Words');
    });

    test('is not answered in another window, or in a frame', async () => {
      const { electron, page } = app();
      const made = electron.waitForEvent('window', { timeout: 60_000 });
      await electron.evaluate(({ app: native, BrowserWindow }) => {
        const preload = `${native.getAppPath()}/dist/preload/preload.cjs`;
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false },
        });
        void window.loadURL('data:text/html,<title>Another</title>');
      });
      const other = await made;
      await other.waitForFunction(() => 'counterclaim' in window);
      const answer = await other.evaluate(() =>
        window.counterclaim.request('window.load', {}).then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      );
      expect(answer).toMatch(/Counterclaim answers its own windows alone/);
      await electron.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().startsWith('data:'))
          ?.destroy();
      });
      const inFrame = await runInPage(
        page,
        () => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const bridge = frame.contentWindow !== null && 'counterclaim' in frame.contentWindow;
          frame.remove();
          return bridge;
        },
        null,
      );
      expect(inFrame).toBe(false);
    });
  },
  {
    before: (folder) =>
      makeDebate(join(folder, 'A.debate'), { claims: { one: 'The claim.' }, placed: { one: [0, 0] } }),
    files: (folder) => [join(folder, 'A.debate')],
    heedless: true,
  },
);
