import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DebateFile } from '../../db/debate-file.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { DebateSketch } from '../fixtures/debates.ts';
import { largeDebate } from '../fixtures/large-debates.ts';
import { until } from '../fixtures/until.ts';
import { makeDebate, readDebate, statementTexts } from './fixtures/debate-files.ts';
import { testApp } from './fixtures/launch-app.ts';
import { openFrom, saveAs } from './fixtures/system-dialogs.ts';
import { choose, press, selectCard, type } from './fixtures/window.ts';

const SKETCH: DebateSketch = { claims: { one: 'The first claim.' }, placed: { one: [0, 0] } };
const aDebate = {
  before: (folder: string) => makeDebate(join(folder, 'A.debate'), SKETCH),
  files: (folder: string) => [join(folder, 'A.debate')],
};

describe('what was typed less than a second ago', () => {
  testApp(
    'is in the file when the window is closed',
    async (app) => {
      await selectCard(app.page, 'The first claim.');
      await press(app.page, 'Enter');
      await type(app.page, 'Typed on the card');
      expect(await app.close()).toBe(0);
      expect(await statementTexts(join(app.folder, 'A.debate'))).toEqual(['Typed on the card']);

      await app.start([join(app.folder, 'A.debate')]);
      await selectCard(app.page, 'Typed on the card');
      await app.page.getByRole('button', { name: /^More/ }).click();
      await app.page.getByRole('textbox', { name: 'Note' }).click();
      await type(app.page, 'A note');
      await app.page.getByRole('textbox', { name: 'Add tags' }).click();
      await type(app.page, 'half a tag');
      expect(await app.quit()).toBe(0);
      const [claim] = (await readDebate(join(app.folder, 'A.debate'))).statements.values();
      expect({ note: claim?.note, tags: claim?.tags }).toEqual({ note: 'A note', tags: ['half a tag'] });
    },
    aDebate,
  );

  testApp(
    'is in the file when the app is quit by its key',
    async (app) => {
      await selectCard(app.page, 'The first claim.');
      await app.page.getByRole('textbox', { name: 'Text', exact: true }).fill('Typed in the inspector');
      await press(app.page, 'ControlOrMeta+Q');
      expect(await app.whenEnded()).toBe(0);
      expect(await statementTexts(join(app.folder, 'A.debate'))).toEqual(['Typed in the inspector']);
    },
    aDebate,
  );
});

describe('a signal that ends programs', () => {
  if (process.platform === 'win32') test.skip('closes the windows (skipped: Windows sends none)', () => {});
  else {
    testApp(
      'closes the windows, writes what was typed, and leaves nothing, whichever it is',
      async (app) => {
        let before = 'The first claim.';
        for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
          await selectCard(app.page, before);
          before = `The claim after ${signal}`;
          await app.page.getByRole('textbox', { name: 'Text', exact: true }).fill(before);
          app.electron.process().kill(signal);
          expect(await app.whenEnded()).toBe(0);
          expect(await statementTexts(join(app.folder, 'A.debate'))).toEqual([before]);
          expect(readdirSync(app.folder).filter((name) => /journal|\.part|\.tmp/.test(name))).toEqual([]);
          if (signal !== 'SIGHUP') await app.start([join(app.folder, 'A.debate')]);
        }
      },
      aDebate,
    );
  }
});

describe('closing in the middle', () => {
  testApp(
    'of an export leaves no part of a file',
    async (app) => {
      const folder = join(app.folder, 'exports');
      mkdirSync(folder);
      await saveAs(app, join(folder, 'A map.png'));
      await choose(app, 'File', /^Export map/);
      await app.page.getByRole('button', { name: 'Export…' }).click();
      await app.page.getByRole('progressbar', { name: 'Drawing the map' }).waitFor();
      expect(await app.close()).toBe(0);
      expect(readdirSync(folder)).toEqual([]);
    },
    {
      before: async (folder) => {
        const file = await DebateFile.create(join(folder, 'Large.debate'), placedInRows(largeDebate(600)), []);
        await file.close();
      },
      files: (folder) => [join(folder, 'Large.debate')],
    },
  );

  testApp(
    'of an import leaves no part of a debate',
    async (app) => {
      const folder = join(app.folder, 'imports');
      mkdirSync(folder);
      await openFrom(app, join(app.folder, 'Large.json'));
      await saveAs(app, join(folder, 'Large.debate'));
      await app.page.getByRole('button', { name: 'Import…' }).click();
      await until('The import did not begin.', () => readdirSync(folder).length > 0);
      expect(await app.close()).toBe(0);
      expect(readdirSync(folder)).toEqual([]);
    },
    { before: (folder) => writeFileSync(join(folder, 'Large.json'), JSON.stringify(largeJson())) },
  );
});

function placedInRows(data: DebateData): DebateData {
  const placements = data.statements.map(({ id }, i) => ({
    id: `placement-${id}`,
    map: 'map',
    statement: id,
    x: (i % 25) * 320,
    y: Math.floor(i / 25) * 300,
    collapsed: false,
    pinned: false,
  }));
  return { ...data, placements };
}

function largeJson() {
  const statements = Array.from({ length: 30_000 }, (_, i) => ({ id: `s${i}`, kind: 'claim', text: `Claim ${i}.` }));
  return { format: 'counterclaim', version: 1, debate: { title: 'A large one' }, statements };
}
