import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isInstalled } from '../../../scripts/install-programs.ts';
import { describeUnless } from '../../fixtures/skipping.ts';
import { describeWithChromium, type InMain, launchFixture, type Running } from './fixture.ts';

const whyNoScreen = isInstalled('Xvfb') ? null : 'Xvfb is not installed';

describeUnless(whyNoScreen, 'on a screen', () => {
  describeWithChromium('windows', () => {
    let server: ChildProcess;
    let running: Running;
    beforeAll(async () => {
      const screen = ['-screen', '0', '1600x1000x24'];
      server = spawn('Xvfb', ['-displayfd', '3', ...screen], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
      const [number] = await once(server.stdio[3] as NodeJS.ReadableStream, 'data');
      running = await launchFixture(`:${String(number).trim()}`);
      // Playwright would answer the question whether to leave the page itself.
      running.page.on('dialog', () => {});
    });
    afterAll(async () => {
      await running.app.close();
      server.kill();
    });

    /** Does what the window's own close button does. */
    const pressClose = async () => {
      const session = await running.page.context().newCDPSession(running.page);
      await session.send('Page.close');
    };
    const forget = () =>
      running.app.evaluate(() => {
        (globalThis as InMain).happened.length = 0;
      });

    test('have the size they were asked for, without an address bar', async () => {
      const sizes = await running.page.evaluate(() => [window.innerWidth, window.outerWidth, window.outerHeight]);
      expect(sizes).toEqual([900, 900, 650]);
      expect(await running.page.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
    });

    test('can be several', async () => {
      await forget();
      const opened = running.app.waitForEvent('window');
      await running.app.evaluate(() => void (globalThis as InMain).createWindow());
      const other = await opened;
      await other.waitForFunction(() => 'fixture' in window);
      await running.whenHappened('did-finish-load');
      await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close());
      await running.whenHappened('closed');
      expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    });

    test('are not closing when their page is loaded again', async () => {
      await forget();
      await running.page.reload();
      await running.whenHappened('did-finish-load');
      expect(await running.happened()).not.toContain('close');
    });

    test('ask the listeners of close when their close button is pressed', async () => {
      await forget();
      await running.decide({ close: false });
      await pressClose();
      await running.whenHappened('close');
      expect(await running.page.evaluate(() => document.title)).toBe('The fixture');

      await forget();
      await running.decide({ close: true });
      await pressClose();
      await running.whenHappened('window-all-closed');
      expect(await running.happened()).toEqual(['close', 'closed', 'window-all-closed']);
    });
  });
});
