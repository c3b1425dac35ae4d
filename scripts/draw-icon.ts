/** Draws the app's icon from docs/icon/icon.svg in all sizes that the packages need: run it when the drawing has changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** electron-builder makes the icons for macOS and Windows from the largest. */
const LARGEST = 1024;
const LINUX_SIZES = [16, 32, 48, 64, 128, 256, 512];
/** Below this many pixels, the drawing goes without its details. */
const DETAILED = 48;

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const drawing = readFileSync(inProject('docs/icon/icon.svg'), 'utf8');
const plain = drawing.replace(/<g id="detail">.*<\/g>/s, '');

async function drawIcon(path: string, size: number): Promise<void> {
  const sized = (size < DETAILED ? plain : drawing).replace(
    'width="1024" height="1024"',
    `width="${size}" height="${size}"`,
  );
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0, size, size);
  writeFileSync(inProject(path), canvas.toBuffer('image/png'));
  console.log(path);
}

mkdirSync(inProject('build/icons'), { recursive: true });
await drawIcon('build/icon.png', LARGEST);
for (const size of LINUX_SIZES) await drawIcon(`build/icons/${size}x${size}.png`, size);
