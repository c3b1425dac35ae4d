import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dropFiles } from '../../fixtures/drop-files.ts';
import { describeFixture, type InMain, temporaryFolder } from './fixture.ts';

/** The API that the fixture's preload script exposes, and the traces that the tests leave on the page's window. */
interface Exposed {
  readonly platform: string;
  readonly nested: { readonly list: readonly number[] };
  echo(...args: unknown[]): Promise<{ from: string; parent: null; args: unknown[] }>;
  bytes(bytes: Uint8Array): Promise<Uint8Array>;
  fail(): Promise<unknown>;
  missing(): Promise<unknown>;
  returnFunction(): Promise<unknown>;
  note(text: string): void;
  twice(number: number): number;
  throws(): void;
  pathOf(file: File): Promise<string>;
  unknown(): void;
  onEvent(listener: (...args: unknown[]) => void): () => void;
}
type InPage = typeof globalThis & { readonly fixture: Exposed; heard: unknown[]; stop: () => void };

describeFixture('the preload script and the page', (fixture) => {
  describe('contextBridge and ipcRenderer', () => {
    test('show the page an immutable copy of what the preload script exposes', async () => {
      const seen = await fixture().page.evaluate(() => {
        const { fixture: exposed } = globalThis as InPage;
        const frozen = Object.isFrozen(exposed) && Object.isFrozen(exposed.nested.list);
        return { frozen, platform: exposed.platform, list: exposed.nested.list };
      });
      expect(seen).toEqual({ frozen: true, platform: process.platform, list: [1, 2, 3] });
    });

    test('show the page nothing else of the preload script, of Node or of the shell', async () => {
      const names = ['ofThePreload', 'require', 'process', '__shellPost', '__shellDeliver', 'electron'];
      const kinds = await fixture().page.evaluate(
        (asked) => asked.map((name) => typeof (globalThis as unknown as Record<string, unknown>)[name]),
        names,
      );
      expect(kinds).toEqual(names.map(() => 'undefined'));
    });

    test('call functions of the preload script at once, and throw what they throw', async () => {
      const { page } = fixture();
      expect(await page.evaluate(() => (globalThis as InPage).fixture.twice(21))).toBe(42);
      const thrown = await page.evaluate(() => {
        try {
          (globalThis as InPage).fixture.throws();
          return 'nothing';
        } catch (error) {
          return error instanceof Error ? `${error.name}: ${error.message}` : 'no error';
        }
      });
      expect(thrown).toBe('TypeError: from the preload script');
    });

    test('invoke a handler with the values of structured cloning, and give its answer', async () => {
      const answer = await fixture().page.evaluate(async () => {
        const sent = {
          date: new Date(5),
          map: new Map([[1, new Set(['x'])]]),
          none: undefined,
          big: 10n,
          nan: Number.NaN,
        };
        const { from, parent, args } = await (globalThis as InPage).fixture.echo(sent, new Float32Array([1.5]));
        const [got, floats] = args as [typeof sent, Float32Array];
        return {
          from,
          parent,
          date: got.date instanceof Date && got.date.getTime(),
          set: [...(got.map.get(1) ?? [])],
          none: 'none' in got && got.none === undefined,
          big: got.big === 10n,
          nan: Number.isNaN(got.nan),
          floats: floats instanceof Float32Array && [...floats],
        };
      });
      const from = 'app://fixture/index.html';
      expect(answer).toEqual({
        from,
        parent: null,
        date: 5,
        set: ['x'],
        none: true,
        big: true,
        nan: true,
        floats: [1.5],
      });
    });

    test('carry a megabyte there and back', async () => {
      const { length, last } = await fixture().page.evaluate(async () => {
        const bytes = new Uint8Array(1 << 20);
        bytes[0] = 7;
        const back = await (globalThis as InPage).fixture.bytes(bytes);
        return { length: back.length, last: back.at(-1) };
      });
      expect([length, last]).toEqual([1 << 20, 7]);
    });

    test('reject with the sentence Electron rejects with', async () => {
      const messages = await fixture().page.evaluate(async () => {
        const { fail, missing, returnFunction } = (globalThis as InPage).fixture;
        const message = (error: Error) => error.message;
        return Promise.all([fail().catch(message), missing().catch(message), returnFunction().catch(message)]);
      });
      expect(messages).toEqual([
        "Error invoking remote method 'fail': RangeError: too far",
        "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
        "Error invoking remote method 'function': Error: An object could not be cloned.",
      ]);
    });

    test('refuse what cannot be cloned', async () => {
      const refused = await fixture().page.evaluate(() => {
        try {
          return (globalThis as InPage).fixture.echo(document.body).then(
            () => 'accepted',
            () => 'refused',
          );
        } catch {
          return 'refused';
        }
      });
      expect(refused).toBe('refused');
    });

    test('send a message to the main process, with its sender', async () => {
      const { page } = fixture();
      await page.evaluate(() => (globalThis as InPage).fixture.note('hello'));
      await fixture().whenHappened('note hello from 1');
    });

    test('hear what the main process sends until they stop listening', async () => {
      const { page, app } = fixture();
      const send = (text: string) =>
        app.evaluate(
          ({ BrowserWindow }, sent) => BrowserWindow.getAllWindows()[0]?.webContents.send('event', sent),
          text,
        );
      await page.evaluate(() => {
        const inPage = globalThis as InPage;
        inPage.heard = [];
        inPage.stop = inPage.fixture.onEvent((...args) => inPage.heard.push(args));
      });
      await send('first');
      await page.waitForFunction(() => (globalThis as InPage).heard.length === 1);
      await page.evaluate(() => (globalThis as InPage).stop());
      await send('second');
      // An answer comes after what was sent before it.
      await page.evaluate(() => (globalThis as InPage).fixture.echo());
      expect(await page.evaluate(() => (globalThis as InPage).heard)).toEqual([['first']]);
    });

    test('tell the main process where a file that was dropped lies, a folder too, and nothing of one made by a script', async () => {
      const { page } = fixture();
      const folder = temporaryFolder();
      const paths = [path.join(folder, 'Łódź notes.txt'), path.join(folder, 'a folder')];
      writeFileSync(paths[0] ?? '', 'notes');
      mkdirSync(paths[1] ?? '');
      await page.evaluate(() => {
        const { fixture: exposed, document } = globalThis as InPage;
        document.addEventListener('dragover', (event) => event.preventDefault());
        document.addEventListener('drop', (event) => {
          event.preventDefault();
          const files = [...(event.dataTransfer?.files ?? []), new File(['text'], 'made.txt')];
          Object.assign(globalThis, { heard: Promise.all(files.map((file) => exposed.pathOf(file))) });
        });
      });
      await dropFiles(page, paths);
      expect(await page.evaluate(() => (globalThis as InPage).heard)).toEqual([...paths, '']);
    });

    test('refuse, by name, what the shell does not implement', async () => {
      const call = () => (globalThis as InPage).fixture.unknown();
      await expect(fixture().page.evaluate(call)).rejects.toThrow('ipcRenderer.sendSync is not implemented');
    });

    test('are there again after a reload', async () => {
      const { app, page } = fixture();
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
      await fixture().whenHappened('did-finish-load');
      await page.waitForFunction(() => (globalThis as InPage).fixture?.twice(2) === 4);
      expect(await fixture().happened()).not.toContain('will-navigate app://fixture/index.html');
    });

    test('leave a preload script that fails to be heard of', async () => {
      const { app } = fixture();
      const told = await app.evaluate(async ({ BrowserWindow, app: main }) => {
        const { writeFileSync } = process.getBuiltinModule('node:fs');
        const preload = `${main.getPath('userData')}/broken.cjs`;
        writeFileSync(preload, "require('node:fs')");
        const window = new BrowserWindow({ webPreferences: { preload } });
        const error = new Promise<string>((resolve) =>
          window.webContents.once('preload-error', (_event, _file, { message }) => resolve(message)),
        );
        await window.loadURL('app://fixture/index.html');
        window.destroy();
        return error;
      });
      expect(told).toBe('module not found: node:fs');
    });
  });

  describe('webContents.executeJavaScript', () => {
    const execute = (code: string) =>
      fixture().app.evaluate(
        ({ BrowserWindow }, text) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text),
        code,
      );

    test('gives the value of the code, or of its promise', async () => {
      expect(await execute('document.title + 1')).toBe('The fixture1');
      expect(await execute('Promise.resolve({ a: [1] })')).toEqual({ a: [1] });
    });

    test('rejects with what the code throws', async () => {
      await expect(execute('throw new RangeError("too far")')).rejects.toThrow('RangeError: too far');
    });

    test('runs in the world of the page', async () => {
      await execute('window.left = 1');
      expect(await fixture().page.evaluate(() => (globalThis as InMain & { left?: number }).left)).toBe(1);
    });
  });
});
