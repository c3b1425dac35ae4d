import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fontBytes } from '../../../../electron/base/fonts.ts';
import { loadFonts } from '../../../../renderer/core/fonts/font-loader.ts';

const PAGE = readFileSync(new URL('../../../../renderer/index.html', import.meta.url), 'utf8');

test('the fonts that are loaded at once are those that the page asks for beforehand', async () => {
  const fetched: string[] = [];
  await loadFonts(async (id) => {
    fetched.push(id);
    return fontBytes(id);
  });
  const preloaded = [...PAGE.matchAll(/<link rel="preload" [^>]*href="\/fonts\/([^"]+)"/g)].map(([, id]) => id);
  expect(preloaded).toEqual(fetched);
});
