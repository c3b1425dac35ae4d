/**
 * Takes a picture of the app's window, for a look at one's work:
 *
 *   npm run look -- [--theme dark] [--size 1024x700] [--scale 2] [--open FILE.debate|sample] [--select TEXT] OUT.png
 *
 * Builds the app, starts it without a display, waits until its fonts are there and nothing changes any more. What the window says
 * to its console goes to stderr. Nothing of the user's own is read or written.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { _electron, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1440x900' },
    scale: { type: 'string', default: '1' },
    open: { type: 'string' },
    select: { type: 'string' },
  },
});
const [out] = positionals;
const [width, height] = values.size.split('x').map(Number);
if (out === undefined || !width || !height || !Number(values.scale)) {
  console.error(
    'npm run look -- [--theme dark] [--size 1024x700] [--scale 2] [--open FILE.debate|sample] [--select TEXT] OUT.png',
  );
  process.exit(2);
}
const from = process.env['INIT_CWD'] ?? process.cwd();
const target = resolve(from, out);

// Looked up in this very process.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= join(root, 'electron', 'chromium');

const built = spawnSync(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build'], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(built.stdout, built.stderr);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-look-'));
let status = 0;
try {
  await look();
} catch (error) {
  console.error(error);
  status = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(status);

async function look(): Promise<void> {
  const bounds = { x: 0, y: 0, width, height };
  const preferences = { theme: values.theme };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ preferences, window: { bounds, maximized: false } }));
  const app = await _electron.launch({
    args: [`--user-data-dir=${folder}`, `--force-device-scale-factor=${values.scale}`, root, ...(await fileToOpen())],
    env: environment(),
    timeout: 60_000,
  });
  app.process().stderr?.pipe(process.stderr);
  try {
    const page = await app.firstWindow();
    page.on('console', (message) => console.error(`[${message.type()}] ${message.text()}`));
    page.on('pageerror', (error) => console.error(`[error] ${error.stack ?? error.message}`));
    await page.emulateMedia({ colorScheme: values.theme === 'dark' ? 'dark' : 'light' });
    await quiet(page);
    if (values.select !== undefined) {
      await page.getByRole('group', { name: values.select }).first().click();
      await quiet(page);
    }
    await page.screenshot({ path: target });
    console.log(target);
  } finally {
    await app.close();
  }
}

async function fileToOpen(): Promise<string[]> {
  if (values.open === undefined) return [];
  if (values.open !== 'sample') return [resolve(from, values.open)];
  const sample = join(folder, 'Sample debate.debate');
  const { writeSample } = await import('../electron/debates/write-sample.ts');
  await writeSample(sample);
  return [sample];
}

/** Without a display, whether there is one or not. */
function environment(): Record<string, string> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = process.env;
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Waits until the fonts are loaded and the page has not changed for 300 ms, or for 10 s. */
async function quiet(page: Page): Promise<void> {
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const giveUp = setTimeout(resolve, 10_000);
    let pause = setTimeout(resolve, 300);
    const observer = new MutationObserver(() => {
      clearTimeout(pause);
      pause = setTimeout(resolve, 300);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await promise;
    clearTimeout(giveUp);
    observer.disconnect();
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
  });
}
