import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../electron/chromium/find-chromium.ts';
import { slowFrame } from './latency.ts';
import { dragCard, pan } from './map-gestures.ts';
import type { Measurement } from './measurement.ts';
import type { Workbench } from './workbench.ts';

export type PlainMeasure = 'open' | 'pan' | 'drag';

const PAGE = fileURLToPath(new URL('./peers/plain-react-flow.html', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Measures one thing in React Flow as it comes, in milliseconds, with the debate of a JSON file already in memory. */
export async function measurePlain(bench: Workbench, data: string, measure: PlainMeasure): Promise<Measurement> {
  const html = await builtPage(bench);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 872, height: 830 } });
    await page.route('**/*', (route) => {
      const path = join(dirname(html), new URL(route.request().url()).pathname);
      const contentType = TYPES[extname(path)];
      if (contentType === undefined) return route.abort();
      return route.fulfill({ body: readFileSync(path), contentType });
    });
    await page.goto('http://plain.localhost/plain-react-flow.html');
    const opened = await show(page, data);
    const ms = measure === 'open' ? opened : await slowFrame(page, () => (measure === 'pan' ? pan : dragCard)(page));
    return { ms, cpuMs: null, peakMb: null };
  } finally {
    await browser.close();
  }
}

function builtPage(bench: Workbench): Promise<string> {
  return bench.file('plain-react-flow/plain-react-flow.html', async (path) => {
    await build({
      root: dirname(PAGE),
      configFile: false,
      logLevel: 'error',
      base: '/',
      oxc: { jsx: { runtime: 'automatic' } },
      build: { outDir: dirname(path), emptyOutDir: true, rolldownOptions: { input: PAGE } },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
  });
}

/** Launches the same browser as ours runs in, with the same switches. */
function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('not run: no Chromium');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

async function show(page: Page, data: string): Promise<number> {
  return page.evaluate(
    (debate) =>
      new Promise<number>((resolve) => {
        const count = debate.placements.length;
        const start = performance.now();
        (globalThis as unknown as { show(data: unknown): void }).show(debate);
        const look = () => {
          const nodes = document.querySelectorAll('.react-flow__node');
          const last = nodes[nodes.length - 1];
          const isThere =
            nodes.length >= count && last !== undefined && getComputedStyle(last).visibility === 'visible';
          if (!isThere || document.querySelector('.react-flow__edge-path') === null) {
            requestAnimationFrame(look);
            return;
          }
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        };
        look();
      }),
    JSON.parse(readFileSync(data, 'utf8')) as { placements: unknown[] },
  );
}
