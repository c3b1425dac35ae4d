import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { faultsIn, makeDebate } from './fixtures/debate-files.ts';
import { describeApp, testApp } from './fixtures/launch-app.ts';
import { openFrom, saveAs } from './fixtures/system-dialogs.ts';
import { card, choose, dismiss, failureTold, menuLabel, selectCard } from './fixtures/window.ts';

const SKETCH = { claims: { claim: 'The claim.' }, placed: { claim: [0, 0] } } as const;

describeApp(
  'a file that cannot be opened',
  (app) => {
    test('because it is no debate is told of in a sentence', async () => {
      expect(await toldOf('No database.debate')).toEqual({
        title: 'The debate could not be opened',
        sentence: expect.stringMatching(/^“.*No database\.debate” is not a debate: /),
      });
    });

    test('because a newer Counterclaim wrote it is told of, and left alone', async () => {
      expect(await toldOf('Newer.debate')).toEqual({
        title: 'The debate could not be opened',
        sentence: expect.stringMatching(/newer/),
      });
    });

    test('because it is a folder, or damaged, is told of', async () => {
      expect((await toldOf('Folder.debate')).sentence).toMatch(/is a folder/);
      expect((await toldOf('Damaged.debate')).sentence).toMatch(/damaged/);
    });

    test('because it is not there any more is marked in the list, and can be forgotten', async () => {
      const { page, folder } = app();
      const recent = join(folder, 'Recent.debate');
      await openFrom(app(), recent);
      await page.getByRole('button', { name: 'Open…' }).click();
      await card(page, 'The claim.').waitFor();
      rmSync(recent);
      await app().restart();
      await app().page.getByText('not found').waitFor();
      await app().page.getByRole('button', { name: 'Forget “Recent”' }).click();
      await app().page.getByText('not found').waitFor({ state: 'detached' });
    });

    test('because it is damaged can be recovered to a new one, from the keyboard, and what is missing is told', async () => {
      const { page, folder } = app();
      const torn = join(folder, 'Torn.debate');
      const before = readFileSync(torn);
      await openFrom(app(), torn);
      await saveAs(app(), join(folder, 'Whole.debate'));
      await page.getByRole('button', { name: 'Open…' }).click();
      const offer = page.getByRole('dialog', { name: 'The debate could not be opened' });
      await offer.waitFor();
      await page.keyboard.press('Enter');
      const told = page.getByRole('dialog', { name: 'Recovered' });
      await told.waitFor();
      await told.getByRole('listitem').first().waitFor();
      await page.keyboard.press('Enter');
      await card(page, 'The claim.').waitFor();
      expect(readFileSync(torn).equals(before)).toBe(true);
      expect(await faultsIn(join(folder, 'Whole.debate'))).toEqual([]);
      await app().reopen();
    });

    test('because a journal lies beside it is opened as the user says, from the keyboard', async () => {
      const { page, folder } = app();
      const path = join(folder, 'With journal.debate');
      writeFileSync(`${path}-journal`, 'Left by nobody knows what.'.repeat(100));
      await openFrom(app(), path);
      await page.getByRole('button', { name: 'Open…' }).click();
      await page.getByRole('radio', { name: 'Open the debate as it stands' }).waitFor();
      await page.keyboard.press('Tab');
      for (let tabs = 0; tabs < 4; tabs++) {
        const focused = await page.evaluate(() => document.activeElement?.textContent);
        if (focused === 'Open') break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Opened' }).waitFor();
      await page.keyboard.press('Enter');
      await card(page, 'The claim.').waitFor();
      expect(readdirSync(folder).filter((name) => name.startsWith('With journal'))).toHaveLength(2);
      await app().reopen();
    });

    test('does not keep the app from going on', async () => {
      const { page, folder } = app();
      await openFrom(app(), join(folder, 'Good.debate'));
      await page.getByRole('button', { name: 'Open…' }).click();
      await card(page, 'The claim.').waitFor();
      await saveAs(app(), join(folder, 'no such folder', 'A copy.debate'));
      await choose(app(), 'File', 'Save a copy…');
      const { title, sentence } = await failureTold(page);
      expect(title).toBe('The file is not there');
      expect(sentence).toMatch(/^There is no folder “.*no such folder”/);
      await dismiss(page);
      await selectCard(page, 'The claim.');
    });

    async function toldOf(name: string): Promise<{ title: string; sentence: string }> {
      const { page, folder } = app();
      await openFrom(app(), join(folder, name));
      await page.getByRole('button', { name: 'Open…' }).click();
      const told = await failureTold(page);
      expect(told.sentence).not.toMatch(/Error|\n\s+at /);
      expect(told.sentence).toMatch(/^[“A-Z].*\.$/s);
      await dismiss(page, 'Close');
      return told;
    }
  },
  {
    before: async (folder) => {
      writeFileSync(join(folder, 'No database.debate'), 'This is a letter to my grandmother.');
      mkdirSync(join(folder, 'Folder.debate'));
      for (const name of ['Newer', 'Damaged', 'Recent', 'Good', 'Torn', 'With journal'])
        await makeDebate(join(folder, `${name}.debate`), SKETCH);
      inFile(join(folder, 'Newer.debate'), (file) => file.pragma('user_version = 9999'));
      inFile(join(folder, 'Damaged.debate'), (file) => file.exec('DELETE FROM debate'));
      tear(join(folder, 'Torn.debate'));
    },
  },
);

describe('a file that cannot be written', () => {
  const folder = (inside: string) => join(inside, 'fixed');
  const given = {
    before: async (inside: string) => {
      mkdirSync(folder(inside));
      await makeDebate(join(folder(inside), 'Fixed.debate'), SKETCH);
      fix(folder(inside), true);
    },
    files: (inside: string) => [join(folder(inside), 'Fixed.debate')],
  };
  const reason = whyNotFixed();
  if (reason !== null) test.skip(`is opened for reading (skipped: ${reason})`, () => {});
  else {
    testApp(
      'is opened for reading, and says so',
      async (app) => {
        try {
          const { page } = app;
          await page.locator('.status-line').getByText('Read-only', { exact: true }).waitFor();
          await selectCard(page, 'The claim.');
          await page.keyboard.press('Delete');
          await page.getByText('This debate can be read, but not changed').waitFor();
          await card(page, 'The claim.').waitFor();
          expect(await menuLabel(app, 'Edit', /^Undo/)).toBe('Undo');
        } finally {
          fix(folder(app.folder), false);
        }
      },
      given,
    );
  }
});

/** Loses the root page of a table that has nothing in it. */
function tear(path: string): void {
  const root = inFile(path, (file) =>
    file.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'speaker'").pluck().get(),
  ) as number;
  const bytes = readFileSync(path);
  bytes.fill(0xff, (root - 1) * 4096, root * 4096);
  writeFileSync(path, bytes);
}

function inFile<T>(path: string, work: (file: Database.Database) => T): T {
  const file = new Database(path);
  try {
    return work(file);
  } finally {
    file.close();
  }
}

/** Keeps a folder and what is in it from being written, also by root. */
function fix(folder: string, on: boolean): void {
  if (process.getuid?.() === 0) spawnSync('chattr', ['-R', on ? '+i' : '-i', folder]);
  else spawnSync('chmod', ['-R', on ? 'a-w' : 'u+w', folder]);
}

/** Returns why no folder can be kept from being written here; null when it can. */
function whyNotFixed(): string | null {
  if (process.platform === 'win32') return 'Windows has no folders that cannot be written';
  if (process.getuid?.() !== 0) return null;
  const probe = `/tmp/counterclaim-probe-${process.pid}`;
  mkdirSync(probe);
  const { status } = spawnSync('chattr', ['+i', probe]);
  spawnSync('chattr', ['-i', probe]);
  rmSync(probe, { recursive: true });
  return status === 0 ? null : 'root may write everywhere, and chattr does nothing on this file system';
}
