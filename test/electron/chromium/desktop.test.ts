import { describe, expect, test } from '@jest/globals';
import { until } from '../../fixtures/until.ts';
import { describeFixture, type InMain } from './fixture.ts';

type Heard = InMain & { heard: string[] };

describeFixture('the desktop around the app', (fixture) => {
  const heard = () => fixture().app.evaluate(() => (globalThis as Heard).heard);
  const untilHeard = (text: string) => until(`“${text}” was not heard.`, async () => (await heard()).includes(text));

  describe('Menu', () => {
    const build = () =>
      fixture().app.evaluate(({ Menu }) => {
        const list: string[] = [];
        (globalThis as Heard).heard = list;
        const item = (id: string, accelerator: string, more: object = {}) => ({
          id,
          label: id,
          accelerator,
          click: (_item: object, window: { id: number } | undefined) => list.push(`${id} ${window?.id}`),
          ...more,
        });
        const menu = Menu.buildFromTemplate([
          {
            label: 'File',
            submenu: [
              item('new', 'CmdOrCtrl+Shift+K'),
              item('zoom', 'CmdOrCtrl+Plus'),
              item('disabled', 'CmdOrCtrl+J', { enabled: false }),
              item('shown', 'CmdOrCtrl+U', { registerAccelerator: false }),
              item('checked', 'F2', { type: 'checkbox', checked: false }),
              { type: 'separator' },
              { role: 'quit' },
            ],
          },
          { role: 'editMenu' },
        ]);
        Menu.setApplicationMenu(menu);
      });

    test('does what an accelerator says, in the window it was pressed in', async () => {
      await build();
      await fixture().page.keyboard.press('Control+Shift+K');
      await untilHeard('new 1');
      await fixture().page.keyboard.press('Control++');
      await untilHeard('zoom 1');
    });

    test('leaves alone what is disabled, only shown, or taken by the page', async () => {
      const { page } = fixture();
      await build();
      await page.evaluate(() => {
        window.addEventListener('keydown', (event) => event.key === 'K' && event.preventDefault());
      });
      for (const keys of ['Control+J', 'Control+U', 'Control+Shift+K', 'F2']) await page.keyboard.press(keys);
      await untilHeard('checked 1');
      expect(await heard()).toEqual(['checked 1']);
    });

    test('finds items by their id, and does what they do when they are clicked', async () => {
      await build();
      const found = await fixture().app.evaluate(({ Menu }) => {
        const menu = Menu.getApplicationMenu();
        const item = menu?.getMenuItemById('checked');
        item?.click();
        return [item?.checked, menu?.getMenuItemById('nothing')];
      });
      expect(found).toEqual([true, null]);
      expect(await heard()).toEqual(['checked 1']);
    });

    test('names the items of roles, and refuses roles that the shell does not know', async () => {
      const { app } = fixture();
      const labels = await app.evaluate(({ Menu }) => {
        const menu = Menu.getApplicationMenu();
        return menu?.items.map(({ label, submenu }) =>
          [label, ...(submenu?.items ?? []).map((item) => item.label)].at(-1),
        );
      });
      expect(labels).toEqual(['Quit', 'Select All']);
      const unknown = app.evaluate(({ Menu }) => void Menu.buildFromTemplate([{ role: 'toggleSpellChecker' }]));
      await expect(unknown).rejects.toThrow('The menu role "toggleSpellChecker" is not implemented');
    });
  });

  describe('dialog', () => {
    test('is cancelled where nobody can see it', async () => {
      const answers = await fixture().app.evaluate(async ({ BrowserWindow, dialog }) => {
        const [window] = BrowserWindow.getAllWindows();
        if (window === undefined) return [];
        return [
          await dialog.showOpenDialog(window, { properties: ['openFile'] }),
          await dialog.showSaveDialog({}),
          await dialog.showMessageBox(window, { message: 'Sure?', buttons: ['Yes', 'Cancel'] }),
        ];
      });
      expect(answers).toEqual([
        { canceled: true, filePaths: [] },
        { canceled: true, filePath: '' },
        { response: 1, checkboxChecked: false },
      ]);
    });

    test('can be answered by a test', async () => {
      const answer = await fixture().app.evaluate(({ dialog }) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/a/b'] });
        return process.getBuiltinModule('node:module').createRequire('/')('electron').dialog.showOpenDialog({});
      });
      expect(answer).toEqual({ canceled: false, filePaths: ['/a/b'] });
    });
  });

  describe('clipboard', () => {
    const inPage = (type: string) =>
      fixture().app.evaluate(async ({ BrowserWindow, session }, wanted) => {
        const { decisions } = globalThis as InMain;
        decisions.permission = true;
        session.defaultSession.setPermissionCheckHandler(() => decisions.permission);
        const read = `(async () => {
          const [item] = await navigator.clipboard.read();
          const blob = await item.getType(${JSON.stringify(wanted)});
          return [...new Uint8Array(await blob.arrayBuffer())];
        })()`;
        const bytes: unknown = await BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript(read, true)
          .catch(() => []);
        decisions.permission = false;
        session.defaultSession.setPermissionCheckHandler(() => decisions.permission);
        return bytes as number[];
      }, type);
    const untilInPage = async (type: string, isThere: (bytes: number[]) => boolean) => {
      for (;;) if (isThere(await inPage(type))) return;
    };

    test('holds the text that is written, for other programs too', async () => {
      const read = await fixture().app.evaluate(async ({ clipboard }) => {
        await clipboard.writeText('naïve – text');
        return [await clipboard.readText(), await clipboard.has('text/plain'), await clipboard.has('image/png')];
      });
      expect(read).toEqual(['naïve – text', true, false]);
      await untilInPage('text/plain', (bytes) => Buffer.from(bytes).toString() === 'naïve – text');
    });

    test('holds a text in two forms, of which other programs take the one they know', async () => {
      await fixture().app.evaluate(async ({ clipboard, ClipboardItem }) => {
        const forms = { 'text/plain': '“Yes”', 'text/html': '<blockquote><i>Yes</i></blockquote>' };
        await clipboard.write([new ClipboardItem(forms)]);
      });
      await untilInPage('text/plain', (bytes) => Buffer.from(bytes).toString() === '“Yes”');
      await untilInPage('text/html', (bytes) => /<i[^>]*>Yes<\/i>/.test(Buffer.from(bytes).toString()));
    });

    test('holds a picture', async () => {
      const read = await fixture().app.evaluate(async ({ BrowserWindow, clipboard, ClipboardItem }) => {
        const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage({
          x: 0,
          y: 0,
          width: 20,
          height: 10,
        });
        const png = new Uint8Array(picture?.toPNG() ?? []);
        await clipboard.write([new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) })]);
        const [item] = await clipboard.read();
        return [item?.types, (await item?.getType('image/png'))?.size === png.length];
      });
      expect(read).toEqual([['image/png'], true]);
      await untilInPage('image/png', (bytes) => bytes.length > 0);
    });

    test('leaves a page no right to it', async () => {
      const write = () => navigator.clipboard.writeText('mine').catch((error: Error) => error.name);
      expect(await fixture().page.evaluate(write)).toBe('NotAllowedError');
    });
  });

  describe('nativeTheme', () => {
    test('has pages and the app agree on the colours', async () => {
      const { app, page } = fixture();
      const choose = (source: 'dark' | 'light' | 'system') =>
        app.evaluate(({ nativeTheme }, chosen) => {
          let updated = false;
          nativeTheme.once('updated', () => {
            updated = true;
          });
          nativeTheme.themeSource = chosen;
          return [updated, nativeTheme.shouldUseDarkColors];
        }, source);
      const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
      expect(await choose('dark')).toEqual([true, true]);
      await page.waitForFunction(isDark);
      expect(await choose('light')).toEqual([true, false]);
      await page.waitForFunction(() => !matchMedia('(prefers-color-scheme: dark)').matches);
      expect(await choose('system')).toEqual([false, await page.evaluate(isDark)]);
    });
  });

  test('screen describes the displays', async () => {
    const { primary, all, matching } = await fixture().app.evaluate(({ screen }) => ({
      primary: screen.getPrimaryDisplay(),
      all: screen.getAllDisplays(),
      matching: screen.getDisplayMatching({ x: 10, y: 10, width: 10, height: 10 }),
    }));
    expect(primary).toMatchObject({ bounds: { x: 0, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 });
    expect([all, matching]).toEqual([[primary], primary]);
  });

  test('nativeImage is empty where there is no file', async () => {
    const empty = await fixture().app.evaluate(({ nativeImage }) => {
      const image = nativeImage.createFromPath('/no/such/file.png');
      return [image.isEmpty(), image.getSize()];
    });
    expect(empty).toEqual([true, { width: 0, height: 0 }]);
  });
});
