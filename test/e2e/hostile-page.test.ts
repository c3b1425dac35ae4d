import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { until } from '../fixtures/until.ts';
import { makeDebate } from './fixtures/debate-files.ts';
import { describeApp } from './fixtures/launch-app.ts';
import { Outside } from './fixtures/outside.ts';
import { runInPage } from './fixtures/page-script.ts';
import { card } from './fixtures/window.ts';

describeApp(
  'a page that has become hostile',
  (app) => {
    const outside = new Outside();
    beforeAll(() => outside.start());
    afterAll(() => outside.stop());
    afterEach(async () => {
      expect(outside.heard).toEqual([]);
      await card(app().page, 'The claim.').waitFor();
    });

    test('cannot leave, nor open a window', async () => {
      const { electron, page } = app();
      const address = page.url();
      const native = await electron.browserWindow(page);
      await native.evaluate(({ webContents }: Electron.BrowserWindow) => {
        const refused: string[] = [];
        Object.assign(globalThis, { refused });
        webContents.on('will-navigate', ({ url }) => refused.push(url));
      });
      const opened = await runInPage(
        page,
        (server) => {
          Object.assign(window, { stillHere: true });
          const link = (href: string, target: string) => {
            const made = Object.assign(document.createElement('a'), { href, target });
            document.body.append(made);
            made.click();
            made.remove();
          };
          const form = Object.assign(document.createElement('form'), { action: `${server}/form`, method: 'post' });
          document.body.append(form);
          form.submit();
          form.remove();
          location.href = 'file:///etc/passwd';
          link('file:///etc/passwd', '');
          link(`${server}/blank`, '_blank');
          link('data:text/html,<h1>Hello</h1>', '');
          link('mailto:somebody@example.org', '');
          const windows = ['/open', '', 'about:blank'].map((path) =>
            window.open(path === '/open' ? server + path : path),
          );
          link(`${server}/link`, '');
          setTimeout(() => location.assign(`${server}/assign`), 0);
          return windows.filter((each) => each !== null).length;
        },
        outside.address,
      );
      expect(opened).toBe(0);
      const refused = () => electron.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
      await until('Nobody was asked about leaving.', async () =>
        (await refused()).includes(`${outside.address}/assign`),
      );
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
      expect(electron.windows()).toHaveLength(1);
    });

    test('gets no permission', async () => {
      const outcomes = await runInPage(
        app().page,
        async () => {
          const promised = (ask: () => Promise<unknown>) =>
            Promise.resolve()
              .then(ask)
              .then(String)
              .catch(() => 'denied');
          const place = () =>
            new Promise((resolve, reject) => {
              navigator.geolocation.getCurrentPosition(resolve, reject);
            });
          return Promise.all([
            promised(place),
            promised(() => Notification.requestPermission()),
            promised(() => navigator.clipboard.readText()),
            promised(() => navigator.mediaDevices.getUserMedia({ audio: true })),
            promised(() => navigator.mediaDevices.getDisplayMedia()),
            promised(() => navigator.requestMIDIAccess({ sysex: true })),
            promised(async () => (await navigator.permissions.query({ name: 'geolocation' })).state),
          ]);
        },
        null,
      );
      expect(outcomes.filter((outcome) => outcome !== 'denied')).toEqual([]);
    });

    test('makes no script of text', async () => {
      const outcomes = await runInPage(
        app().page,
        () => {
          Object.assign(window, { ran: [] });
          const attempt = (make: () => unknown) => {
            try {
              return make();
            } catch {
              return 'refused';
            }
          };
          const element = (html: string) => {
            const holder = document.createElement('div');
            holder.innerHTML = html;
            document.body.append(holder);
            holder.querySelector('button')?.click();
            holder.remove();
          };
          const script = document.createElement('script');
          script.textContent = 'ran.push("script")';
          document.body.append(script);
          element('<button onclick="ran.push(1)"></button>');
          element('<iframe srcdoc="<script>parent.ran.push(2)</script>"></iframe>');
          location.href = 'javascript:ran.push(3)';
          setTimeout('ran.push(4)' as unknown as () => void);
          return [
            // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
            attempt(() => eval('1')),
            attempt(() => new Function('return 1')()),
            attempt(() => window.counterclaim.request.constructor('return typeof process')()),
          ];
        },
        null,
      );
      expect(outcomes).toEqual(['refused', 'refused', 'refused']);
      expect(await runInPage(app().page, () => (window as unknown as { ran: unknown[] }).ran, null)).toEqual([]);
    });
  },
  {
    before: (folder) =>
      makeDebate(join(folder, 'A.debate'), { claims: { one: 'The claim.' }, placed: { one: [0, 0] } }),
    files: (folder) => [join(folder, 'A.debate')],
    heedless: true,
  },
);
