import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadImage } from '@napi-rs/canvas';
import type { Configuration } from 'app-builder-lib';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { ROOT } from './packed-app.ts';

let config: Configuration;
beforeAll(async () => {
  config = await getConfig(ROOT, 'electron-builder.yml', null);
});

/** Tells whether a pattern that takes files in, or leaves them out, has any file to do it with. */
async function matchesFile(pattern: string): Promise<boolean> {
  // Built files need not be there.
  if (pattern === 'dist/**') return true;
  const expanded = pattern
    .replace(/^!/, '')
    .replace('$' + '{platform}', 'linux')
    .replace('$' + '{arch}', 'x64');
  for await (const _file of glob(expanded, { cwd: ROOT })) return true;
  return false;
}

describe('electron-builder.yml', () => {
  test('is valid by electron-builder’s own schema', async () => {
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  test('makes an AppImage and a Debian package, a disk image, and an installer for Windows', () => {
    expect([config.linux?.target, config.mac?.target, config.win?.target]).toEqual([
      ['AppImage', 'deb'],
      ['dmg'],
      ['nsis'],
    ]);
  });

  test('lets the app open files that end in .debate', () => {
    expect(config.fileAssociations).toMatchObject([
      { ext: 'debate', mimeType: 'application/x-counterclaim-debate', role: 'Editor' },
    ]);
  });

  test('names no files that there are not', async () => {
    const sets = [config.files, config.asarUnpack].flat();
    const patterns = sets.flatMap((set) => (typeof set === 'object' ? (set?.filter ?? []) : (set ?? [])));
    expect(patterns).toEqual(expect.arrayContaining(['dist/**', 'package.json']));
    const idle = await Promise.all(patterns.map(async (pattern) => ((await matchesFile(pattern)) ? [] : pattern)));
    expect(idle.flat()).toEqual([]);
  });

  test('publishes nothing', () => {
    expect(config.publish).toBeNull();
  });

  test('does not turn off Chromium’s sandbox for an AppImage', () => {
    expect(config.toolsets?.appimage).not.toBe('0.0.0');
    expect(config.toolsets?.appimage).toBeTruthy();
    expect(JSON.stringify(config)).not.toContain('no-sandbox');
  });
});

describe('the icon', () => {
  test('is large enough to make the icons of macOS and Windows from', async () => {
    const { width, height } = await loadImage(join(ROOT, 'build/icon.png'));
    expect([width, height]).toEqual([1024, 1024]);
  });

  test.each([16, 32, 48, 64, 128, 256, 512])('is there for Linux with %d pixels', async (size) => {
    const { width, height } = await loadImage(join(ROOT, `build/${config.linux?.icon}/${size}x${size}.png`));
    expect([width, height]).toEqual([size, size]);
  });
});

test('`npm run package` sets up, builds and packs', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(scripts.package).toBe('node scripts/setup.mjs scripts/package.ts');
});
