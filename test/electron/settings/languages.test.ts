import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Languages } from '../../../electron/settings/languages.ts';
import { Settings } from '../../../electron/settings/settings.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
const kept = join(folder, 'languages');
let settings: Settings;
let languages: Languages;
beforeEach(() => {
  rmSync(kept, { recursive: true, force: true });
  settings = new Settings(join(folder, 'settings.json'), () => {});
  settings.set({ language: null });
  languages = new Languages(settings, kept);
});

describe('the languages in which text is recognised', () => {
  test('are English alone at first', async () => {
    expect(await languages.list()).toEqual({ names: [], chosen: null });
    expect(languages.path()).toBeNull();
  });

  test('are joined by one whose data is given, which is kept and chosen', async () => {
    expect(await languages.keep('deu', Buffer.from('data'))).toEqual({ names: ['deu'], chosen: 'deu' });
    expect(readFileSync(languages.path() ?? '', 'utf8')).toBe('data');
    expect(await languages.choose(null)).toEqual({ names: ['deu'], chosen: null });
    expect(languages.path()).toBeNull();
    await settings.written();
  });

  test('are English again when the file of the chosen one is gone', async () => {
    await languages.keep('deu', Buffer.from('data'));
    rmSync(kept, { recursive: true });
    expect(languages.path()).toBeNull();
    expect(await languages.list()).toEqual({ names: [], chosen: null });
    await settings.written();
  });

  test('leave out files that are called otherwise', async () => {
    mkdirSync(kept);
    for (const name of ['a b.traineddata', 'deu.txt', 'fra.traineddata']) writeFileSync(join(kept, name), '');
    expect((await languages.list()).names).toEqual(['fra']);
  });
});
