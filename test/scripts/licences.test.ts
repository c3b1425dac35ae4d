import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { licencesOf } from '../../scripts/licences/licences.ts';
import { packageFolder } from '../../scripts/licences/packages.ts';
import type { Licence } from '../../shared/licence.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

describe('the licences of the app', () => {
  let licences: readonly Licence[];
  beforeAll(() => {
    licences = licencesOf(ROOT, [join(ROOT, 'node_modules/electron')]);
  });
  const textOf = (name: string) => licences.find((each) => each.name === name)?.text ?? '';

  test('are there for every package that is not for development alone, each with a text', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>;
    };
    const needed = Object.entries(packages)
      .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version}`);
    expect(needed.length).toBeGreaterThan(50);
    const listed = licences.map(({ name, version }) => `${name} ${version}`);
    expect(needed.filter((each) => !listed.includes(each))).toEqual([]);
    expect(licences.filter(({ text }) => text.length < 200)).toEqual([]);
  });

  test('have the terms of the fonts, and of what lies in folders of a package', () => {
    expect(textOf('@expo-google-fonts/inter')).toMatch(/SIL OPEN FONT LICENSE/i);
    expect(textOf('@fontsource/noto-color-emoji')).toMatch(/SIL OPEN FONT LICENSE/i);
    expect(textOf('pdfjs-dist')).toMatch(/LICENSE_LIBERATION[\s\S]*LICENSE_OPENJPEG/);
  });

  test('say whose the package is where it brings no text', () => {
    expect(textOf('fontkit')).toMatch(/^Copyright \(c\) Devon Govett[^\n]*\n\nPermission is hereby granted/);
    expect(textOf('saxes')).toMatch(/^Copyright \(c\) Louis-Dominique Dubeau/);
  });

  test('name what was compiled into a package, with its licences', () => {
    expect(textOf('electron')).toMatch(/Chromium, BSD-3-Clause/);
    expect(textOf(`@napi-rs/canvas-${process.platform}-${process.arch}-gnu`) || textOf('harfbuzzjs')).toMatch(
      /It has in it:\n- /,
    );
  });

  test('give the whole Apache Licence where a package only names it', () => {
    expect(textOf('@mozilla/readability')).toMatch(/TERMS AND CONDITIONS FOR USE/);
  });
});

describe('a package without terms', () => {
  const folder = temporaryFolder();
  function makePackage(path: string, description: object): void {
    const file = join(folder, path, 'package.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(description));
  }

  test('keeps the app from being built when there is no standard text of its licence', () => {
    makePackage('.', { name: 'app', version: '1.0.0', dependencies: { lost: '1.0.0' } });
    makePackage('node_modules/lost', { name: 'lost', version: '1.0.0', license: 'Beerware' });
    expect(() => licencesOf(folder)).toThrow(/^lost has no file with its licence/);
  });
});

test.each([
  ['/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['/a/node_modules/@xyflow/react/dist/x.css', '/a/node_modules/@xyflow/react'],
  ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
  ['/a/renderer/main.tsx', null],
])('the package of %s is found by its folder', (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});
