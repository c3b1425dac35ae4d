import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import { DebateFile } from '../../db/debate-file.ts';
import type { Change } from '../../shared/model/change.ts';
import { addStatement, deleteStatements, editStatement } from '../../shared/model/commands/statements.ts';
import type { Debate } from '../../shared/model/debate.ts';
import { makeDebate, statementTexts, undoLabels } from './fixtures/debate-files.ts';
import { describeSharing } from './fixtures/launch-app.ts';
import { card, cardTexts, dismiss, failureTold, press, selectCard, type, whenSaved } from './fixtures/window.ts';

const aDebate = {
  before: (folder: string) =>
    makeDebate(join(folder, 'A.debate'), {
      claims: { one: 'The first claim.', two: 'The second claim.' },
      placed: { one: [0, 0], two: [400, 0] },
    }),
  files: (folder: string) => [join(folder, 'A.debate')],
};

describeSharing('a debate that another program writes while its window is open', (testApp) => {
  testApp(
    'is shown as it is when the window comes to the front, or with the next edit',
    async (app) => {
      const { page } = app;
      const path = join(app.folder, 'A.debate');
      await elsewhere(path, (debate) => editStatement(debate, { statement: 'one', text: 'Changed elsewhere.' }));
      const window = await app.electron.browserWindow(page);
      await window.evaluate((native) => native.emit('focus'));
      await card(page, 'Changed elsewhere.').waitFor();

      await elsewhere(path, (debate) =>
        addStatement(debate, { newId: uuidv7, kind: 'claim', text: 'Added.', place: { map: 'map', x: 0, y: 300 } }),
      );
      await selectCard(page, 'The second claim.');
      await press(page, 'i');
      await card(page, 'Added.').waitFor();
      await whenSaved(page);
      expect(await statementTexts(path)).toEqual(['Added.', 'Changed elsewhere.', 'The second claim.']);
    },
    aDebate,
  );

  testApp(
    'keeps what that wrote, and takes back a stale edit with its reason',
    async (app) => {
      const { page } = app;
      const path = join(app.folder, 'A.debate');
      await elsewhere(path, (debate) => editStatement(debate, { statement: 'one', text: 'Changed elsewhere.' }));
      await selectCard(page, 'The first claim.');
      await press(page, 'Enter');
      await type(page, 'Changed here.');
      await press(page, 'Enter');
      const told = await failureTold(page);
      expect(told.title).toBe('The debate has changed on the disk');
      expect(told.sentence).toMatch(/\.$/);
      const words = page.getByRole('textbox', { name: 'Text of the claim “Changed elsewhere.”' });
      expect(await words.inputValue()).toBe('Changed here.');
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
      await dismiss(page, 'Keep for later');
      await page.getByRole('button', { name: '1 text not saved' }).click();
      await page.getByRole('button', { name: 'Discard…' }).click();
      await page.getByRole('button', { name: 'Discard', exact: true }).click();
      await card(page, 'Changed elsewhere.').waitFor();
      expect(await cardTexts(page)).toEqual(['Changed elsewhere.', 'The second claim.']);

      await elsewhere(path, (debate) => deleteStatements(debate, { statements: ['two'] }));
      await selectCard(page, 'The second claim.');
      await press(page, 'i');
      await failureTold(page);
      await dismiss(page);
      await card(page, 'The second claim.').waitFor({ state: 'detached' });
      await whenSaved(page);
      expect(await statementTexts(path)).toEqual(['Changed elsewhere.']);
    },
    aDebate,
  );

  testApp(
    'gets twenty edits in their order that were made while that held the file again and again',
    async (app) => {
      const { page } = app;
      const path = join(app.folder, 'A.debate');
      const texts = Array.from({ length: 18 }, (_, i) => `Claim ${String.fromCharCode(97 + i)}`);
      const { hasWaited, letGo } = holdAgainAndAgain(path);
      await selectCard(page, 'The first claim.');
      for (const text of texts) {
        await press(page, 'c');
        await type(page, text);
        await press(page, 'Enter');
        if (text === texts[0]) {
          await page.locator('.status-line').getByText('Saving…').waitFor();
          hasWaited();
        }
      }
      await press(page, 'ControlOrMeta+1');
      await selectCard(page, 'The second claim.');
      await press(page, 'i');
      await press(page, 'Delete');
      await letGo();
      await whenSaved(page);
      const expected = [...texts.map(() => 'Add claim'), 'Make implicit', 'Delete claim'];
      expect((await undoLabels(path)).toReversed()).toEqual(expected);
      expect(await statementTexts(path)).toEqual([...texts, 'The first claim.']);

      for (const _ of expected) await press(page, 'ControlOrMeta+Z');
      await whenSaved(page);
      expect(await cardTexts(page)).toEqual(['The first claim.', 'The second claim.']);
      for (const _ of expected) await press(page, 'ControlOrMeta+Shift+Z');
      await whenSaved(page);
      expect(await cardTexts(page)).toEqual([...texts, 'The first claim.']);
    },
    aDebate,
  );
});

/**
 * Keeps others from the file most of the time, as a slow disk would, until `letGo` is called; the first time until `hasWaited` is
 * called.
 */
function holdAgainAndAgain(path: string): { readonly hasWaited: () => void; readonly letGo: () => Promise<void> } {
  const file = new Database(path);
  const waited = Promise.withResolvers<void>();
  let ended = false;
  const hold = async () => {
    while (!ended) {
      file.exec('BEGIN EXCLUSIVE');
      await waited.promise;
      await setTimeout(300);
      file.exec('COMMIT');
      await setTimeout(100);
    }
    file.close();
  };
  const held = hold();
  return {
    hasWaited: waited.resolve,
    letGo: () => {
      ended = true;
      return held;
    },
  };
}

/** Edits the file as another program does. */
async function elsewhere(path: string, command: (debate: Debate) => Change[]): Promise<void> {
  const file = await DebateFile.open(path);
  await file.commit('Edit elsewhere', command(await file.load()));
  await file.close();
}
