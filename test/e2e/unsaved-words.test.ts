import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { DebateSketch } from '../fixtures/debates.ts';
import { describeUnless } from '../fixtures/skipping.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { until } from '../fixtures/until.ts';
import { accessibilityFaults } from './fixtures/accessibility.ts';
import { faultsIn, makeDebate, readDebate, statementTexts } from './fixtures/debate-files.ts';
import { describeSharing, type TestedApp, testApp } from './fixtures/launch-app.ts';
import { answerMessages } from './fixtures/system-dialogs.ts';
import { card, choose, press, selectCard, type, whenSaved } from './fixtures/window.ts';

const SKETCH: DebateSketch = {
  claims: { one: 'The first claim.', two: 'The second claim.' },
  placed: { one: [0, 0], two: [400, 0] },
};
const LONG = 'Too long. '.repeat(2_001);

const unsaved = (page: Page) => page.getByRole('dialog').last();
const words = (page: Page, name: string | RegExp) => unsaved(page).getByRole('textbox', { name });
const notSaved = (page: Page, count: string) => page.getByRole('button', { name: `${count} not saved` });

/** Returns how many messages of the system were shown, each of which is answered with the button at `index`. */
async function answersTo(app: TestedApp, index: number): Promise<() => Promise<number>> {
  await answerMessages(app, index);
  await app.electron.evaluate(({ dialog }) => {
    const answer = dialog.showMessageBox;
    const shown = globalThis as { messages?: number };
    shown.messages = 0;
    dialog.showMessageBox = (...args: never[]) => {
      shown.messages = (shown.messages ?? 0) + 1;
      return (answer as (...given: never[]) => ReturnType<typeof answer>)(...args);
    };
  });
  return () => app.electron.evaluate(() => (globalThis as { messages?: number }).messages ?? 0);
}

// Before the folders, so that nothing is mounted any more when they are deleted.
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
});
const disk = temporaryFolder();
const debate = join(disk, 'A.debate');
const filler = join(disk, 'filler');
const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { encoding: 'utf8' });
const mounted = mount.status === 0;
const whyNoDisk = mounted
  ? null
  : `no disk could be mounted to be filled: ${(mount.stderr || String(mount.error)).trim()}`;

/** Leaves no room at all. */
function fill(): void {
  for (const size of [1_000_000, 100_000, 4_096]) {
    for (let i = 0; ; i++) {
      try {
        writeFileSync(`${filler}-${size}-${i}`, new Uint8Array(size));
      } catch {
        break;
      }
    }
  }
}

function makeRoom(): void {
  spawnSync('sh', ['-c', `rm -f "${filler}"-*`]);
}

const onDisk = {
  before: async () => {
    makeRoom();
    rmSync(debate, { force: true });
    await makeDebate(debate, SKETCH);
  },
  files: () => [debate],
};

describeUnless(whyNoDisk, 'words typed while the disk is full', () => {
  testApp(
    'are shown, kept and copied, and written by another try when there is room',
    async (app) => {
      const { page } = app;
      fill();
      await selectCard(page, 'The first claim.');
      await press(page, 'Enter');
      await type(page, 'Words that took an hour');
      await press(page, 'Enter');
      await words(page, 'Text of the claim “The first claim.”').waitFor();
      expect(await unsaved(page).getByRole('alert').textContent()).toMatch(/no room left on the disk/);
      expect(await words(page, /^Text of/).inputValue()).toBe('Words that took an hour');
      await card(page, 'The first claim.').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      // Whoever goes on typing presses nothing by accident.
      await type(page, 'and more ');
      await press(page, 'Enter');
      await unsaved(page).getByRole('button', { name: 'Copy' }).click();
      await page.getByText('The text is on the clipboard.').waitFor();
      await press(page, 'Escape');
      await notSaved(page, '1 text').click();
      await unsaved(page).getByRole('button', { name: 'Try again' }).click();
      await words(page, /^Text of/).waitFor();

      makeRoom();
      await unsaved(page).getByRole('button', { name: 'Try again' }).click();
      await card(page, 'Words that took an hour').waitFor();
      await whenSaved(page);
      expect(await notSaved(page, '1 text').count()).toBe(0);
      expect(await statementTexts(debate)).toEqual(['The second claim.', 'Words that took an hour']);
      await press(page, 'ControlOrMeta+Z');
      await card(page, 'The first claim.').waitFor();
      expect(await app.close()).toBe(0);
      expect(await faultsIn(debate)).toEqual([]);
    },
    onDisk,
  );

  testApp(
    'on a new card, and in another field, are written together',
    async (app) => {
      const { page } = app;
      await selectCard(page, 'The first claim.');
      await press(page, 's');
      await page.getByRole('textbox', { name: 'Text of the claim' }).waitFor();
      await whenSaved(page);
      fill();
      await type(page, 'A new premise');
      await press(page, 'Enter');
      await words(page, 'Text of the empty claim').waitFor();
      await press(page, 'Escape');
      await selectCard(page, 'The second claim.');
      await page.getByRole('button', { name: /^More/ }).click();
      await page.getByRole('textbox', { name: 'Note', exact: true }).fill('A note');
      await press(page, 'Escape');
      await words(page, 'Note of the claim “The second claim.”').waitFor();
      makeRoom();
      await unsaved(page).getByRole('button', { name: 'Try again' }).click();
      await card(page, 'A new premise').waitFor();
      await whenSaved(page);
      const kept = await readDebate(debate);
      expect(kept.statements.get('two')?.note).toBe('A note');
      expect(kept.relations.size).toBe(1);
    },
    onDisk,
  );

  testApp(
    'keep the window open when it is to be closed, unless the user would rather lose them',
    async (app) => {
      const { page } = app;
      fill();
      const asked = await answersTo(app, 0);
      await selectCard(page, 'The first claim.');
      await press(page, 'Enter');
      await type(page, 'Not on the disk');
      await app.closeWindow();
      await words(page, /^Text of/).waitFor();
      await until('Nobody was asked.', async () => (await asked()) === 1);
      await press(page, 'Escape');
      await notSaved(page, '1 text').waitFor();
      await app.closeWindow();
      await until('Nobody was asked again.', async () => (await asked()) === 2);
      await words(page, /^Text of/).waitFor();
      await answersTo(app, 1);
      expect(await app.close()).toBe(0);
    },
    onDisk,
  );
});

const inFolder = {
  before: (folder: string) => makeDebate(join(folder, 'A.debate'), SKETCH),
  files: (folder: string) => [join(folder, 'A.debate')],
};

describe('words typed when the file has been taken away', () => {
  testApp(
    'are shown, and written when it is back',
    async (app) => {
      const { page } = app;
      const path = join(app.folder, 'A.debate');
      renameSync(path, join(app.folder, 'Elsewhere.debate'));
      await selectCard(page, 'The first claim.');
      await press(page, 'Enter');
      await type(page, 'Typed meanwhile');
      await press(page, 'Enter');
      await words(page, 'Text of the claim “The first claim.”').waitFor();
      await card(page, 'The first claim.').waitFor();
      renameSync(join(app.folder, 'Elsewhere.debate'), path);
      await unsaved(page).getByRole('button', { name: 'Try again' }).click();
      await card(page, 'Typed meanwhile').waitFor();
      await whenSaved(page);
      expect(await statementTexts(path)).toEqual(['The second claim.', 'Typed meanwhile']);
    },
    inFolder,
  );
});

describeSharing('a text that is too long', (testApp) => {
  testApp(
    'is kept when something else is selected, on its card and in the inspector, until it is mended',
    async (app) => {
      const { page } = app;
      await selectCard(page, 'The first claim.');
      await press(page, 'Enter');
      await page.getByRole('textbox', { name: 'Text of the claim' }).fill(LONG);
      await page.locator('.text-refusal').waitFor();
      await selectCard(page, 'The second claim.');
      await notSaved(page, '1 text').click();
      expect(await words(page, /^Text of/).inputValue()).toBe(LONG);
      expect(await accessibilityFaults(page)).toEqual([]);
      await unsaved(page).getByRole('button', { name: 'Go to it' }).click();
      const field = page.getByRole('textbox', { name: 'Text', exact: true });
      await until('The field was never reached.', () => field.evaluate((at) => at === document.activeElement));
      expect(await field.inputValue()).toBe(LONG);
      await field.fill('Shorter.');
      await whenSaved(page);
      expect(await notSaved(page, '1 text').count()).toBe(0);
      await card(page, 'Shorter.').waitFor();
    },
    inFolder,
  );

  testApp(
    'keeps its new card, and asks before the window closes',
    async (app) => {
      const { page } = app;
      await selectCard(page, 'The first claim.');
      await press(page, 's');
      await page.getByRole('textbox', { name: 'Text of the claim' }).fill(LONG);
      await page.locator('.text-refusal').waitFor();
      const asked = await answersTo(app, 0);
      await app.closeWindow();
      await until('Nobody was asked.', async () => (await asked()) === 1);
      expect(await words(page, /^Text of/).inputValue()).toBe(LONG);
      await unsaved(page).getByRole('button', { name: 'Discard…' }).click();
      await unsaved(page).getByRole('button', { name: 'Discard' }).click();
      await notSaved(page, '1 text').waitFor({ state: 'detached' });
      await answersTo(app, 0);
      expect(await app.close()).toBe(0);
    },
    inFolder,
  );
});

describe('a text that is pasted to become a source', () => {
  testApp(
    'is not closed away by Escape, and not by closing the window',
    async (app) => {
      const { page } = app;
      await choose(app, 'File', /^Add a text as source/);
      const text = page.getByRole('textbox', { name: 'Text', exact: true }).last();
      await text.fill('A long text. '.repeat(100));
      await press(page, 'Escape');
      await unsaved(page).getByRole('button', { name: 'Cancel' }).click();
      const asked = await answersTo(app, 0);
      await app.closeWindow();
      await until('Nobody was asked.', async () => (await asked()) === 1);
      expect(await text.inputValue()).toMatch(/^A long text/);
      await press(page, 'Escape');
      await unsaved(page).getByRole('button', { name: 'Close without it' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await app.close()).toBe(0);
    },
    inFolder,
  );
});
