import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { makeDebate, statementTexts, undoLabels } from './fixtures/debate-files.ts';
import { describeSharing, type LaunchOptions } from './fixtures/launch-app.ts';
import { saveAs } from './fixtures/system-dialogs.ts';
import { card, choose, press, selectCard, whenSaved } from './fixtures/window.ts';

const SECRET = 'Xylophones were never mentioned.';

const TWO: LaunchOptions = {
  before: async (folder) => {
    const claim = { placed: { claim: [0, 0] } } as const;
    await makeDebate(join(folder, 'A.debate'), { claims: { claim: SECRET }, ...claim });
    await makeDebate(join(folder, 'B.debate'), { claims: { claim: 'The claim of B.' }, ...claim });
  },
  files: (folder) => [join(folder, 'A.debate'), join(folder, 'B.debate')],
};

describeSharing('two debates', (testApp) => {
  testApp(
    'have a window each, and one can be copied with what was deleted in it, or without',
    async (app) => {
      const { page } = app;
      const path = join(app.folder, 'A.debate');
      const other = app.electron.windows().find((window) => window !== page);
      if (other === undefined) throw new Error('There is only one window.');
      const [ofA, ofB] = (await card(page, SECRET).isVisible()) ? [page, other] : [other, page];
      await selectCard(ofA, SECRET);
      await press(ofA, 'Delete');
      await card(ofA, SECRET).waitFor({ state: 'detached' });
      await whenSaved(ofA);
      await card(ofB, 'The claim of B.').waitFor();
      expect(await statementTexts(path)).toEqual([]);

      const mailed = join(app.folder, 'To be mailed.debate');
      await saveAs(app, mailed);
      await choose(app, 'File', 'Save a copy…', ofA);
      await ofA.getByText(`Saved a copy as “${mailed}”.`).waitFor();
      const kept = join(app.folder, 'To be kept.debate');
      await saveAs(app, kept);
      await choose(app, 'File', 'Save a copy with history and versions…', ofA);
      await ofA.getByText(`Saved a copy as “${kept}”.`).waitFor();

      expect([mailed, kept].map((copy) => readFileSync(copy).includes('Xylophones'))).toEqual([false, true]);
      expect(await undoLabels(mailed)).toEqual([]);
      expect(await undoLabels(kept)).toEqual(['Delete claim']);
    },
    TWO,
  );

  testApp(
    'give each other what is copied and pasted by keys, or cut',
    async (app) => {
      const { page } = app;
      const other = app.electron.windows().find((window) => window !== page);
      if (other === undefined) throw new Error('There is only one window.');
      const [ofA, ofB] = (await card(page, SECRET).isVisible()) ? [page, other] : [other, page];
      await ofA.bringToFront();
      await selectCard(ofA, SECRET);
      await press(ofA, 'ControlOrMeta+C');
      await press(ofA, 'ControlOrMeta+X');
      await card(ofA, SECRET).waitFor({ state: 'detached' });
      await ofB.bringToFront();
      await selectCard(ofB, 'The claim of B.');
      await press(ofB, 'ControlOrMeta+V');
      await card(ofB, SECRET).waitFor();
      await whenSaved(ofB);
      expect(await statementTexts(join(app.folder, 'B.debate'))).toEqual(['The claim of B.', SECRET]);
      expect(await statementTexts(join(app.folder, 'A.debate'))).toEqual([]);
    },
    TWO,
  );
});
