import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { COMMANDS } from '../../electron/cli/main.ts';
import { fromCounterclaimJson } from '../../shared/formats/counterclaim-json.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test("the README's example of JSON can be imported as it stands", () => {
  const example = /```json\n(.*?)```/su.exec(readme)?.[1] ?? '';
  let ids = 0;
  const given = { newId: () => `id-${ids++}`, now: '2025-01-16T00:00:00.000Z', sha256: () => '0'.repeat(64) };
  expect(fromCounterclaimJson(JSON.parse(example), given).data.statements).toHaveLength(4);
});

test('the README shows every command that users are meant to call', () => {
  const isShown = (name: string) => readme.includes(`npm run -s cli -- ${name} `);
  const missing = COMMANDS.map(({ name }) => name).filter((name) => !isShown(name) && name !== 'draw-sample');
  expect(missing).toEqual([]);
});

test('the pictures that the README shows are there', () => {
  const pictures = [...readme.matchAll(/(?:src|srcset)="([^"]+)"/gu)].map(([, path]) => path ?? '');
  expect(pictures.length).toBeGreaterThan(0);
  for (const path of pictures)
    expect(
      readFileSync(new URL(`../../${path}`, import.meta.url))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
});
