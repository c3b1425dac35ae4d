import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { Licence } from '../../shared/licence.ts';
import { describeUnless } from '../fixtures/skipping.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { type PackedApp, packApp, ROOT, unpackApp } from './packed-app.ts';

const folder = temporaryFolder();
const whyNot =
  process.platform === 'linux' ? null : 'only on Linux can the app be packed around a stand-in for Electron';

const MAIN = join(ROOT, 'dist/main');
/** Bytes of script with which a window may start: what is not shown at first is loaded later (`renderer/core/late-parts.ts`). */
const MOST_AT_START = 950_000;
/** The same with what an open debate needs. */
const MOST_WITH_DEBATE = 1_350_000;

/** Returns the names in the code of the built main process: packages that it imports, or files in packages. */
function named(pattern: RegExp): string[] {
  const code = readdirSync(MAIN).filter((name) => name.endsWith('.js'));
  const found = code.flatMap((name) => [...readFileSync(join(MAIN, name), 'utf8').matchAll(pattern)]);
  return [...new Set(found.map(([, name = '']) => name))].sort();
}

/** By statements at the beginning of a line, or by `import(…)`; without Electron's and Node's own. */
function importedModules(): string[] {
  const name = /["']((?:@[\w.-]+\/)?[a-z][\w.-]*(?:\/[^"']*)?)["']/.source;
  const statements = named(new RegExp(`^(?:import|export)\\b(?:[^"'\n]*\\bfrom)?\\s*${name}`, 'gm'));
  const calls = named(new RegExp(`\\b(?:import|requireModule)\\(${name}\\)`, 'g'));
  const own = new Set(['electron', ...builtinModules]);
  return [...new Set([...statements, ...calls])].filter((each) => !own.has(each)).sort();
}

function packageOf(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

describeUnless(whyNot, 'the packed app', () => {
  let packed: PackedApp;
  beforeAll(() => {
    packed = packApp(folder);
  }, 600_000);

  const holds = (pattern: RegExp) => packed.files.filter((path) => pattern.test(path));

  test('has its fuses set so that nothing but the app can be run with it', () => {
    const [runAsNode, cookieEncryption, nodeOptions, nodeInspect, asarIntegrity, onlyAsar, ownSnapshot, fileProtocol] =
      packed.fuses;
    expect({ runAsNode, nodeOptions, nodeInspect, ownSnapshot, fileProtocol }).toEqual({
      runAsNode: '0',
      nodeOptions: '0',
      nodeInspect: '0',
      ownSnapshot: '0',
      fileProtocol: '0',
    });
    expect({ cookieEncryption, asarIntegrity, onlyAsar }).toEqual({
      cookieEncryption: '1',
      asarIntegrity: '1',
      onlyAsar: '1',
    });
  });

  test('holds all that was built, but for source maps', () => {
    const built = readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
    expect(built).toEqual(expect.arrayContaining(['dist/main/main.js', 'dist/renderer/index.html']));
    expect(packed.files).toEqual(expect.arrayContaining(built));
    expect(holds(/\.map$/)).toEqual([]);
  });

  test('holds nothing else of the project than its description and its licence', () => {
    const top = new Set(packed.files.map((path) => path.split('/')[0]));
    expect([...top].sort()).toEqual(['LICENSE', 'dist', 'node_modules', 'package.json']);
  });

  test('starts its window with a small part of its scripts', () => {
    const page = readFileSync(join(unpackApp(packed, folder), 'dist/renderer/index.html'), 'utf8');
    const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
    const bytes = scripts.map((path) => statSync(join(ROOT, 'dist/renderer', path)).size);
    expect(scripts.length).toBeGreaterThan(0);
    const total = (sizes: readonly number[]) => sizes.reduce((sum, each) => sum + each, 0);
    expect(total(bytes)).toBeLessThan(MOST_AT_START);
    const ofDebate = holds(/^dist\/renderer\/assets\/workspace-[^/]+\.js$/);
    expect(ofDebate).not.toEqual([]);
    const more = ofDebate.map((path) => statSync(join(ROOT, path)).size);
    expect(total([...bytes, ...more])).toBeLessThan(MOST_WITH_DEBATE);
  });

  test('holds no package that only development needs', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const packages = Object.keys(devDependencies).filter((name) =>
      packed.files.includes(`node_modules/${name}/package.json`),
    );
    expect(packages).toEqual([]);
  });

  test('holds the fonts that text is set in, those that a PDF may take for granted, and no other', () => {
    const fonts = named(/["'](@[\w-]+\/[\w-]+\/[\w/.-]+\.(?:ttf|woff))["']/g);
    expect(fonts.length).toBeGreaterThan(0);
    const packedFonts = holds(/\.(ttf|otf|woff2?)$/).filter((path) => !path.includes('/pdfjs-dist/standard_fonts/'));
    expect(packedFonts.sort()).toEqual(fonts.map((path) => `node_modules/${path}`));
  });

  test('has native modules of this platform alone, as files of their own', () => {
    const native = holds(/\.node$/);
    expect(native.map((path) => existsSync(join(packed.resources, 'app.asar.unpacked', path)))).toEqual(
      native.map(() => true),
    );
    expect(native.filter((path) => path.includes('better-sqlite3'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ]);
    expect(native.filter((path) => path.includes('canvas'))).toHaveLength(1);
  });

  test('holds the licence of every package that is in it, with those bundled into the window', () => {
    const app = unpackApp(packed, folder);
    const licences = JSON.parse(readFileSync(join(app, 'dist/renderer/licences.json'), 'utf8')) as Licence[];
    const listed = licences.map(({ name, version }) => `${name} ${version}`);
    const inIt = holds(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/).map((path) => {
      const { name, version } = JSON.parse(readFileSync(join(app, path), 'utf8'));
      return `${name} ${version}`;
    });
    expect(inIt.length).toBeGreaterThan(50);
    expect(inIt.filter((each) => !listed.includes(each))).toEqual([]);
    expect(licences.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['react', 'react-dom', '@xyflow/react', 'zustand', 'lucide-react', 'electron']),
    );
    expect(licences.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('holds all packages that the main process imports, with what these need', () => {
    const app = unpackApp(packed, folder);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const imported = importedModules();
    expect(imported).toContain('@napi-rs/canvas');
    expect(imported.filter((name) => !(packageOf(name) in dependencies))).toEqual([]);
    const loading = imported.map((name) => `await import('${name}');`);
    const opening = "new (await import('better-sqlite3')).default(':memory:');";
    const code = [...loading, opening].join('\n');
    // Out of the project's reach, so that nothing of its own packages is found.
    const result = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: app, encoding: 'utf8' });
    expect([result.status, result.stderr]).toEqual([0, '']);
  });
});
