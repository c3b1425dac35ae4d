import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { REQUESTS } from '../../shared/contract/requests.ts';
import { until } from '../fixtures/until.ts';
import { bytesIn, Canary } from './fixtures/canary.ts';
import { makeDebate } from './fixtures/debate-files.ts';
import { askForAll, hostileRequests } from './fixtures/hostile-requests.ts';
import { describeApp } from './fixtures/launch-app.ts';
import { Outside } from './fixtures/outside.ts';
import { runInPage } from './fixtures/page-script.ts';
import { openFrom, saveAs } from './fixtures/system-dialogs.ts';
import { card } from './fixtures/window.ts';

const SECRET = 'nobody but the user is to read this';

/** What the user has beside the debates that are open: a text, a document, and debates in both their forms. */
async function makeSecrets(folder: string): Promise<void> {
  const secrets = join(folder, 'secrets');
  mkdirSync(secrets);
  writeFileSync(join(secrets, 'secret.txt'), SECRET);
  writeFileSync(join(secrets, 'secret.html'), `<p>${SECRET}`);
  await makeDebate(join(secrets, 'Secret.debate'), { claims: { one: SECRET }, placed: { one: [0, 0] } });
  const json = { format: 'counterclaim', version: 1, debate: { title: SECRET }, statements: [] };
  writeFileSync(join(secrets, 'secret.json'), JSON.stringify(json));
}

/** A page's voucher for a recent debate. */
async function recentVoucher(page: Page, name: string): Promise<string> {
  const voucher = await runInPage(
    page,
    async (wanted) => {
      const answer = await window.counterclaim.request('window.load', {});
      return answer.ok ? answer.value.recent.find((recent) => recent.name === wanted)?.file : undefined;
    },
    name,
  );
  if (voucher === undefined) throw new Error(`“${name}” is not among the recent debates.`);
  return voucher;
}

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

    test('asks by every request for what it must not have, and nothing of it is read or written', async () => {
      const { electron, page, folder } = app();
      const secrets = new Canary(join(folder, 'secrets'));
      if (!secrets.seesReading)
        process.stderr.write('Not tested: this file system does not keep when a file was read.\n');
      await saveAs(app(), null);
      await openFrom(app(), null);
      const other = await app().nextWindow(() => app().startAgain([join(folder, 'B.debate')]));
      const asked = hostileRequests({
        paths: secrets.paths,
        recent: await recentVoucher(page, 'A'),
        elsewhere: await recentVoucher(other, 'B'),
        sha: createHash('sha256').update(SECRET).digest('hex'),
      });
      expect(Object.keys(asked).sort()).toEqual(Object.keys(REQUESTS).sort());
      const before = bytesIn(folder, 'user data');
      secrets.arm();

      const { counts, heard, given } = await runInPage(page, askForAll, { asked, path: secrets.paths[0] ?? '' });

      expect(given).toEqual([]);
      expect(heard.filter((answer) => answer.includes(SECRET))).toEqual([]);
      expect(Object.keys(asked).filter((name) => (counts[name] ?? 0) < 15)).toEqual([]);
      expect(secrets.touched()).toEqual([]);
      expect(bytesIn(folder, 'user data')).toEqual(before);
      expect(electron.windows()).toHaveLength(2);
      await card(other, 'The claim of B.').waitFor();
      await app().closeWindow(other);
    }, 400_000);

    test('finds the contents of no other window, and no file, at the app’s addresses', async () => {
      const { page } = app();
      const found = await runInPage(
        page,
        async (sha) => {
          const answer = await window.counterclaim.request('window.load', {});
          const contents = answer.ok ? answer.value.contents : '';
          const addresses = [
            `/content/${sha}`,
            `/content/${'A'.repeat(32)}/${sha}`,
            `${contents}/${sha}`,
            `${contents}/../../package.json`,
            `${contents}/%2e%2e%2f%2e%2e%2fpackage.json`,
            '/../package.json',
            '/..%5c..%5cpackage.json',
            '/pictures/1',
            '/main/main.js',
          ];
          const outcomes = addresses.map((address) => fetch(address).then(({ ok, status }) => (ok ? address : status)));
          return (await Promise.all(outcomes)).filter((outcome) => typeof outcome === 'string');
        },
        'ab'.repeat(32),
      );
      expect(found).toEqual([]);
    });

    test('works in folders that nobody else may look into', () => {
      if (process.platform === 'win32') return;
      const { userData } = app();
      const mode = (path: string) => statSync(path).mode & 0o777;
      expect(mode(userData)).toBe(0o700);
      expect(mode(join(userData, 'settings.json'))).toBe(0o600);
    });
  },
  {
    before: async (folder) => {
      await makeSecrets(folder);
      await makeDebate(join(folder, 'A.debate'), { claims: { one: 'The claim.' }, placed: { one: [0, 0] } });
      await makeDebate(join(folder, 'B.debate'), { claims: { one: 'The claim of B.' }, placed: { one: [0, 0] } });
    },
    files: (folder) => [join(folder, 'A.debate')],
    heedless: true,
  },
);
