import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { drop, dropFiles } from '../fixtures/drop-files.ts';
import { makeDebate, readDebate } from './fixtures/debate-files.ts';
import { testApp } from './fixtures/launch-app.ts';
import { centre } from './fixtures/pointer.ts';
import { card, press, whenSaved } from './fixtures/window.ts';

const debatePath = (folder: string) => join(folder, 'A.debate');

describe('what is dropped on the window from elsewhere', () => {
  testApp(
    'is taken: a file, a folder, a text on the map and one beside it',
    async (app) => {
      const { page, folder } = app;
      const notes = join(folder, 'notes.txt');
      writeFileSync(notes, 'The first note.\n');
      mkdirSync(join(folder, 'minutes', 'below'), { recursive: true });
      writeFileSync(join(folder, 'minutes', 'one.md'), '# One\n\nThe chair opened it.\n');
      writeFileSync(join(folder, 'minutes', 'below', 'two.html'), '<title>Two</title><p>The chair closed it.</p>');
      const sources = page.locator('.navigator-source');

      await dropFiles(page, [notes]);
      await sources.getByText('The first note', { exact: false }).or(sources.getByText('notes')).first().waitFor();
      await dropFiles(page, [join(folder, 'minutes')]);
      await sources.nth(2).waitFor();
      await press(page, 'Escape');

      await drop(page, { text: 'It was said in a letter.' }, await centre(page.locator('.canvas')));
      await press(page, 'Escape');
      await card(page, 'It was said in a letter.').waitFor();
      await drop(page, { text: 'A letter, of which more is to be read.' }, await centre(page.locator('.status-line')));
      await sources.nth(3).waitFor();
      await whenSaved(page);

      const debate = await readDebate(debatePath(folder));
      expect([...debate.statements.values()].map(({ text }) => text)).toEqual([
        'The claim.',
        'It was said in a letter.',
      ]);
      const types = [...debate.sources.values()].map(({ mediaType }) => mediaType);
      expect(types).toEqual(['text/plain', 'text/markdown', 'text/html', 'text/plain']);
    },
    {
      before: (folder) => makeDebate(debatePath(folder), { claims: { one: 'The claim.' }, placed: { one: [0, 0] } }),
      files: (folder) => [debatePath(folder)],
    },
  );
});
