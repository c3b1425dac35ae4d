import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../../fixtures/until.ts';
import { describeFixture, type InMain } from './fixture.ts';

describeFixture('windows', (fixture) => {
  /**
   * Returns the page of the window with these contents. Playwright may still know others, of windows that are closed
   * already.
   */
  async function pageOf(contents: number): Promise<Page> {
    const { app } = fixture();
    const contentsOf = async (page: Page) => {
      const window = await app.browserWindow(page);
      return window.evaluate(({ webContents }) => webContents.id);
    };
    let found: Page | undefined;
    await until('The window has no page.', async () => {
      for (const page of app.windows()) {
        if ((await contentsOf(page).catch(() => 0)) === contents) found = page;
      }
      return found !== undefined;
    });
    return found as Page;
  }

  describe('BrowserWindow', () => {
    const inPage = () =>
      fixture().page.evaluate(() => [window.innerWidth, window.innerHeight, window.screenX, window.screenY]);

    test('has the size it was asked for, all of it the page', async () => {
      expect((await inPage()).slice(0, 2)).toEqual([900, 650]);
      const bounds = await fixture().app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
      expect(bounds).toMatchObject({ width: 900, height: 650 });
    });

    test('takes other bounds, and tells so', async () => {
      const bounds = { x: 40, y: 30, width: 700, height: 500 };
      const told = await fixture().app.evaluate(({ BrowserWindow }, wanted) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setBounds(wanted);
        return [window?.getBounds(), window?.getNormalBounds()];
      }, bounds);
      expect(told).toEqual([bounds, bounds]);
      await fixture().page.waitForFunction(() => window.innerWidth === 700);
      expect(await inPage()).toEqual([700, 500, 40, 30]);
      await fixture().whenHappened('resize 700');
    });

    test('gets no smaller than its smallest size', async () => {
      const size = await fixture().app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setSize(100, 100);
        return window?.getSize();
      });
      expect(size).toEqual([400, 300]);
      await fixture().page.waitForFunction(() => window.innerWidth === 400 && window.innerHeight === 300);
    });

    test('keeps its normal bounds while it is maximized', async () => {
      const states = await fixture().app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        if (window === undefined) return [];
        window.setBounds({ x: 5, y: 6, width: 640, height: 480 });
        window.maximize();
        const maximized = [window.isMaximized(), window.getNormalBounds()] as const;
        window.unmaximize();
        return [...maximized, window.isMaximized()];
      });
      expect(states).toEqual([true, { x: 5, y: 6, width: 640, height: 480 }, false]);
      await fixture().page.waitForFunction(() => window.innerWidth === 640);
    });

    test('is minimized until it is restored', async () => {
      const states = await fixture().app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.minimize();
        const minimized = window?.isMinimized();
        window?.restore();
        return [minimized, window?.isMinimized()];
      });
      expect(states).toEqual([true, false]);
    });

    test("has the page's title, or one of its own", async () => {
      const { app, page } = fixture();
      const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
      expect(await title()).toBe('The fixture');
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setTitle('A "debate" – Counterclaim'),
      );
      expect(await title()).toBe('A "debate" – Counterclaim');
      await page.waitForFunction(() => document.title === 'A "debate" – Counterclaim');
    });

    test('is found by its number, its page and its place among all', async () => {
      const found = await fixture().app.evaluate(({ BrowserWindow, webContents }) => {
        const [window] = BrowserWindow.getAllWindows();
        if (window === undefined) return [];
        const { webContents: contents } = window;
        return [
          BrowserWindow.fromId(window.id) === window,
          BrowserWindow.fromWebContents(contents) === window,
          webContents.fromId(contents.id) === contents,
          BrowserWindow.fromId(99) === null,
        ];
      });
      expect(found).toEqual([true, true, true, true]);
    });

    test('takes a picture of its page, or of a part', async () => {
      const sizes = await fixture().app.evaluate(async ({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        const whole = await window?.webContents.capturePage();
        const part = await window?.webContents.capturePage({ x: 1, y: 2, width: 30, height: 20 });
        return [whole?.getSize(), part?.getSize()];
      });
      expect(sizes).toEqual([
        { width: 640, height: 480 },
        { width: 30, height: 20 },
      ]);
    });

    test('tells what its page prints', async () => {
      // biome-ignore lint/suspicious/noConsole: it is what the test is about.
      await fixture().page.evaluate(() => console.warn('careful', 1));
      await fixture().whenHappened('console warning careful 1');
    });

    test('edits the text that has the focus', async () => {
      const { app, page } = fixture();
      await page.fill('#field', 'some words');
      const edit = (...commands: ('selectAll' | 'cut' | 'paste' | 'undo')[]) =>
        app.evaluate(({ BrowserWindow }, wanted) => {
          for (const command of wanted) BrowserWindow.getAllWindows()[0]?.webContents[command]();
        }, commands);
      const value = (expected: string) =>
        page.waitForFunction((text) => document.querySelector<HTMLInputElement>('#field')?.value === text, expected);
      await edit('selectAll', 'cut');
      await value('');
      await edit('paste', 'paste');
      await value('some wordssome words');
      await edit('undo');
      await value('some words');
    });

    test('says which one has the focus', async () => {
      const told = await fixture().app.evaluate(async ({ app, BrowserWindow }) => {
        const order: string[] = [];
        app.on('browser-window-focus', (_event, window) => order.push(`focus ${window.id}`));
        const [first] = BrowserWindow.getAllWindows();
        const second = await (globalThis as InMain).createWindow();
        first?.on('focus', () => order.push('first'));
        first?.on('blur', () => order.push('first left'));
        second.focus();
        const after = BrowserWindow.getFocusedWindow() === second;
        first?.focus();
        second.destroy();
        return { after, first: BrowserWindow.getFocusedWindow() === first, heard: order.includes('first') };
      });
      expect(told).toEqual({ after: true, first: true, heard: true });
    });

    test('refuses, by name, options, members and events that the shell does not implement', async () => {
      const { app } = fixture();
      const refused = (use: (electron: typeof import('electron')) => unknown) => expect(app.evaluate(use)).rejects;
      await refused(({ BrowserWindow }) => new BrowserWindow({ frame: false })).toThrow(
        'The window option "frame" is not implemented by the Chromium shell.',
      );
      await refused(({ BrowserWindow }) => new BrowserWindow({ webPreferences: { nodeIntegration: true } })).toThrow(
        'The web preference "nodeIntegration: true" is not implemented',
      );
      await refused(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setKiosk(true)).toThrow(
        'BrowserWindow.setKiosk is not implemented by the Chromium shell.',
      );
      await refused(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.on('swipe', () => {})).toThrow(
        'The event "swipe" of BrowserWindow is not implemented',
      );
      await refused(({ app: main }) => main.getAppMetrics()).toThrow('app.getAppMetrics is not implemented');
      await refused(({ shell }) => shell.beep()).toThrow('shell.beep is not implemented');
      await refused(({ powerMonitor }) => powerMonitor).toThrow('electron.powerMonitor is not implemented');
    });
  });

  describe('several windows', () => {
    test('each answer for themselves', async () => {
      const { app, page } = fixture();
      await app.evaluate(() => void (globalThis as InMain).createWindow('index.html'));
      await fixture().whenHappened('contents 3');
      const other = await pageOf(3);
      await other.waitForFunction(() => 'fixture' in window);
      const note = (text: string) =>
        (globalThis as unknown as { fixture: { note(text: string): void } }).fixture.note(text);
      await other.evaluate(note, 'two');
      await page.evaluate(note, 'one');
      await fixture().whenHappened('note two from 3');
      await fixture().whenHappened('note one from 1');
    });

    test('close on their own, and the app goes on', async () => {
      const { app } = fixture();
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close());
      await fixture().whenHappened('closed');
      const happened = await fixture().happened();
      expect(happened.filter((text) => /close|all/.test(text))).toEqual(['close', 'closed']);
      expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    });
  });

  describe('closing a window', () => {
    const close = () => fixture().app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    const count = () => fixture().app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

    test('asks the listeners of close, who may keep it open', async () => {
      await fixture().decide({ close: false });
      await close();
      expect(await fixture().happened()).toEqual(['close']);
      expect(await count()).toBe(1);
    });

    test('asks them as well when the page closes itself', async () => {
      await fixture().page.evaluate(() => window.close());
      await fixture().whenHappened('close');
      expect(await count()).toBe(1);
    });

    test('asks the page next, and then the listeners of will-prevent-unload', async () => {
      await fixture().decide({ close: true });
      await fixture().page.evaluate(() => {
        window.addEventListener('beforeunload', (event) => event.preventDefault());
      });
      fixture().page.on('dialog', () => {});
      await close();
      await fixture().whenHappened('will-prevent-unload');
      expect(await fixture().happened()).toEqual(['close', 'will-prevent-unload']);
      expect(await count()).toBe(1);
    });

    test('goes on where they overrule the page', async () => {
      await fixture().decide({ unload: true });
      await close();
      await fixture().whenHappened('window-all-closed');
      expect(await fixture().happened()).toEqual(['close', 'will-prevent-unload', 'closed', 'window-all-closed']);
    });

    test('leaves an app without windows running until it quits', async () => {
      await fixture().app.evaluate(() => void (globalThis as InMain).createWindow());
      await fixture().whenHappened('did-finish-load');
      expect(await count()).toBe(1);
    });

    test('is not what a crash of its page does: that is told of, and another page can be loaded', async () => {
      const { app } = fixture();
      await app.evaluate(({ BrowserWindow }) => {
        void BrowserWindow.getAllWindows()[0]
          ?.loadURL('chrome://crash')
          .catch(() => {});
      });
      await fixture().whenHappened('gone crashed');
      const title = await app.evaluate(async ({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        await window?.loadURL('app://fixture/other.html');
        return window?.webContents.executeJavaScript('document.title + typeof fixture');
      });
      expect(title).toBe('Another pageobject');
    });

    test('is possible after a crash of its page', async () => {
      const { app } = fixture();
      await app.evaluate(({ BrowserWindow }) => {
        void BrowserWindow.getAllWindows()[0]
          ?.loadURL('chrome://crash')
          .catch(() => {});
      });
      await fixture().whenHappened('gone crashed');
      await close();
      await fixture().whenHappened('window-all-closed');
      await app.evaluate(() => void (globalThis as InMain).createWindow());
      await fixture().whenHappened('did-finish-load');
    });

    test('without asking destroys it', async () => {
      await fixture().app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy());
      expect(await fixture().happened()).toEqual(['closed', 'window-all-closed']);
    });
  });
});
