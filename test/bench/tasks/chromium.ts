import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { type Browser, chromium, type Page } from 'playwright-core';
import { descendants } from '../descendants.ts';
import { type Measurement, measured } from '../measurement.ts';

export interface ChromiumInput {
  readonly executable: string;
  readonly svg: string;
  readonly format: 'png' | 'pdf';
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Points that lie on cards, as shares of the picture's width and height, and the colour of the paper around them. */
  readonly onCards: readonly (readonly [number, number])[];
  readonly paper: string;
  readonly target: string;
}

/** From opening the SVG in a browser that is running already, to the picture's bytes. */
export async function run(input: ChromiumInput): Promise<Measurement> {
  const browser = await chromium.launch({ executablePath: input.executable, args: ['--no-sandbox'] });
  try {
    return await picture(browser, input);
  } finally {
    await browser.close();
  }
}

async function picture(browser: Browser, input: ChromiumInput): Promise<Measurement> {
  const { width, height, scale, format, target } = input;
  // A window as large as the map is the quicker way to a picture of all of it: for a "full page" it is drawn again and again.
  const viewport = format === 'png' ? { width, height } : { width: 1280, height: 800 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  page.setDefaultTimeout(0);
  const before = descendants();
  const { result, ms, cpuMs } = await measured(() => bytesOf(page, input));
  const after = descendants();
  writeFileSync(target, result);
  const size = `${(result.length / 1e6).toFixed(1)} MB`;
  return {
    ms,
    cpuMs: before && after ? cpuMs + after.cpuMs - before.cpuMs : null,
    peakMb: after?.peakMb ?? null,
    note: format === 'pdf' ? size : `${size}, ${await faultsOf(result, input)}`,
  };
}

async function bytesOf(page: Page, { svg, format, width, height }: ChromiumInput): Promise<Buffer> {
  await page.goto(pathToFileURL(svg).href);
  if (format === 'png') return page.screenshot({ timeout: 0 });
  return page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true, pageRanges: '1' });
}

/** Returns how many cards are there: past 16,384 pixels a side, Chromium leaves paper, or repeats what stood before. */
async function faultsOf(png: Buffer, { onCards, paper }: ChromiumInput): Promise<string> {
  const image = await loadImage(png);
  const dot = createCanvas(1, 1).getContext('2d');
  const missing = onCards.filter(([x, y]) => {
    dot.drawImage(image, -Math.round(x * image.width), -Math.round(y * image.height));
    const [red = 0, green = 0, blue = 0] = dot.getImageData(0, 0, 1, 1).data;
    const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    return colour === paper || colour === '#000000';
  });
  const size = `${image.width} × ${image.height} px`;
  return missing.length === 0 ? size : `${size}, ${missing.length} of ${onCards.length} cards missing`;
}
