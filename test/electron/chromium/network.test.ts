import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { describeFixture } from './fixture.ts';

describeFixture('what a page may reach', (fixture) => {
  describe('a custom scheme', () => {
    const fetchText = (address: string, init?: RequestInit) =>
      fixture().page.evaluate(
        async ([to, options]) => {
          const response = await fetch(to ?? '', JSON.parse(options ?? '{}'));
          return `${response.status} ${await response.text()}`;
        },
        [address, JSON.stringify(init ?? {})],
      );

    test('is served by its handler, with the answer as the handler made it', async () => {
      expect(await fetchText('other.html')).toContain('200 <!doctype html>');
      expect(await fetchText('posted', { method: 'POST', body: 'some words' })).toBe('200 POST some words');
    });

    test('takes an answer that is a stream', async () => {
      expect(await fetchText('streamed')).toBe('200 one two three');
    });

    test('fails where its handler does', async () => {
      await expect(fetchText('missing.html')).rejects.toThrow('Failed to fetch');
    });

    test('is a secure place to be', async () => {
      expect(await fixture().page.evaluate(() => isSecureContext)).toBe(true);
    });

    test('cannot have two handlers', async () => {
      const again = fixture().app.evaluate(({ protocol }) => protocol.handle('app', () => new Response()));
      await expect(again).rejects.toThrow('Failed to register protocol: app');
    });
  });

  describe('net.fetch', () => {
    test('reads a file, with a type by its name', async () => {
      const [type, text] = await fixture().app.evaluate(async ({ app, net }) => {
        const response = await net.fetch(`file://${app.getAppPath()}/other.html`);
        return [response.headers.get('content-type'), await response.text()] as const;
      });
      expect(type).toBe('text/html');
      expect(text).toContain('Another page');
    });

    test('rejects where there is no file, and refuses anything but files', async () => {
      const { app } = fixture();
      await expect(app.evaluate(({ net }) => net.fetch('file:///no/such/file'))).rejects.toThrow(
        'net::ERR_FILE_NOT_FOUND',
      );
      await expect(app.evaluate(({ net }) => net.fetch('https://example.org/'))).rejects.toThrow('not implemented');
    });
  });

  describe('webRequest.onBeforeRequest', () => {
    let server: Server;
    let address = '';
    let connections = 0;
    beforeAll(async () => {
      server = createServer((socket) => {
        connections += 1;
        socket.end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const at = server.address();
      address = typeof at === 'object' && at !== null ? `127.0.0.1:${at.port}` : '';
    });
    beforeEach(() => {
      connections = 0;
    });
    afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

    test('keeps a request that its listener cancels from the network', async () => {
      const url = `http://${address}/data`;
      const failed = await fixture().page.evaluate((to) => fetch(to).catch((error: Error) => error.message), url);
      expect(failed).toBe('Failed to fetch');
      expect(await fixture().happened()).toContain(`cancelled xhr ${url}`);
      expect(connections).toBe(0);
    });

    test('names what is asked for', async () => {
      const url = `http://${address}/picture.png`;
      await fixture().page.evaluate((to) => {
        const image = new Image();
        return new Promise((resolve) => {
          image.onerror = resolve;
          image.src = to;
        });
      }, url);
      expect(await fixture().happened()).toContain(`cancelled image ${url}`);
      expect(connections).toBe(0);
    });

    test('holds the requests of workers too', async () => {
      const url = `http://${address}/worker`;
      await fixture().page.evaluate((to) => {
        const code = `fetch(${JSON.stringify(to)}).catch(() => postMessage('failed'))`;
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        return new Promise((resolve) => {
          worker.onmessage = resolve;
        });
      }, url);
      expect(await fixture().happened()).toContain(`cancelled xhr ${url}`);
      expect(connections).toBe(0);
    });

    test('leaves sockets nothing to reach', async () => {
      await fixture().page.evaluate((to) => {
        const socket = new WebSocket(`ws://${to}/`);
        return new Promise((resolve) => {
          socket.onerror = resolve;
        });
      }, address);
      expect(connections).toBe(0);
    });
  });

  describe('the permission handlers', () => {
    const state = (name: string) =>
      fixture().page.evaluate(
        async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
        name,
      );

    test.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write', 'midi'])(
      'have a page denied %s that the app denies',
      async (name) => {
        expect(await state(name)).toBe('denied');
      },
    );

    test('have what a page does without permission fail', async () => {
      const outcomes = await fixture().page.evaluate(async () => {
        const name = (error: Error) => error.name;
        const position = new Promise((_resolve, reject) => navigator.geolocation.getCurrentPosition(_resolve, reject));
        return {
          position: await position.catch((error: GeolocationPositionError) => error.code === error.PERMISSION_DENIED),
          notification: await Notification.requestPermission(),
          clipboard: await navigator.clipboard.readText().catch(name),
          camera: await navigator.mediaDevices.getUserMedia({ video: true }).catch(name),
          screen: await navigator.mediaDevices.getDisplayMedia().catch(name),
          fullscreen: await document.documentElement.requestFullscreen().catch(name),
        };
      });
      expect(outcomes).toEqual({
        position: true,
        notification: 'denied',
        clipboard: 'NotAllowedError',
        camera: 'NotAllowedError',
        screen: 'NotAllowedError',
        fullscreen: 'TypeError',
      });
    });

    test('have a page granted what the app grants, from when it loads again', async () => {
      await fixture().decide({ permission: true });
      await fixture().load('other.html');
      expect(await state('geolocation')).toBe('granted');
      await fixture().load('index.html');
    });
  });

  describe('a page that would leave the app', () => {
    test('stays where a listener of will-navigate prevents it', async () => {
      const { page } = fixture();
      await page.click('#outside', { noWaitAfter: true });
      await fixture().whenHappened('will-navigate https://example.org/outside');
      expect(await fixture().happened()).toContain('frame true https://example.org/outside');
      expect(await page.evaluate(() => document.title)).toBe('The fixture');
    });

    test('is asked about for its frames as well', async () => {
      await fixture().page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.src = 'https://example.org/frame';
        document.body.append(frame);
      });
      await fixture().whenHappened('frame false https://example.org/frame');
      expect(await fixture().happened()).not.toContain('will-navigate https://example.org/frame');
    });

    test('may go where the listeners let it', async () => {
      await fixture().decide({ navigate: true });
      await fixture().page.evaluate(() => location.assign('other.html'));
      await fixture().page.waitForFunction(() => document.title === 'Another page');
      const url = await fixture().app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      );
      expect(url).toBe('app://fixture/other.html');
      await fixture().load('index.html');
    });

    test('opens no windows, however it tries, and the handler hears of each', async () => {
      const { app, page } = fixture();
      expect(await page.evaluate(() => window.open('https://example.org/opened'))).toBeNull();
      await fixture().whenHappened('open https://example.org/opened');
      await page.click('#blank');
      await fixture().whenHappened('open https://example.org/blank');
      await page.click('#outside', { modifiers: ['Control'] });
      await fixture().whenHappened('open https://example.org/outside');
      expect(app.windows()).toHaveLength(1);
    });

    test('starts no other program', async () => {
      await fixture().page.click('#mail');
      await fixture().whenHappened('will-navigate mailto:a@example.org');
    });
  });
});
