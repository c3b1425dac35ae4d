import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { Debate } from '../../../shared/model/debate.ts';
import { buildScene } from '../../../shared/scene/build-scene.ts';
import type { CardGeometry, Scene } from '../../../shared/scene/scene.ts';
import { outputOf, testWith, textOfPdf } from '../../fixtures/programs.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { typesetter } from '../../fixtures/typesetter.ts';
import { laidOutLargeDebate } from './laid-out-large-debate.ts';

// Each of these takes seconds on a quiet machine; a busy one may take a good many more.
jest.setTimeout(1_200_000);

const folder = temporaryFolder();
/** Largest resident set of a whole export, layout included. */
const MEGABYTES = 1024;

interface Exported {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly megabytes: number;
}

function exported(count: number, format: string, scale = 1): Exported {
  const path = join(folder, `${count}.${format}`);
  const script = join(import.meta.dirname, 'export-process.ts');
  const answer = outputOf(process.execPath, script, String(count), format, String(scale), path);
  return { path, ...JSON.parse(answer) };
}

/** Returns the numbers that `largeDebate` puts at the head of each text and a reader of the export does not find. */
function missingNumbers(text: string, count: number): number[] {
  const found = new Set([...text.matchAll(/No (\d+):/g)].map(([, number]) => Number(number)));
  return Array.from({ length: count }, (_, number) => number).filter((number) => !found.has(number));
}

async function sceneOfLarge(count: number): Promise<Scene> {
  return buildScene(new Debate(laidOutLargeDebate(count)), 'map', { theme: 'light', typesetter });
}

/** Returns the rightmost card of each row. */
function lastOfRows(scene: Scene): CardGeometry[] {
  const rows = Map.groupBy(scene.cards, ({ box }) => box.y);
  return [...rows.values()].map((row) => row.reduce((last, card) => (card.box.x > last.box.x ? card : last)));
}

describe('a map of 1,000 statements', () => {
  testWith('pdftotext', 'leaves as a PDF with every statement in it, in less than 1 GB of memory', () => {
    const pdf = exported(1000, 'pdf');
    expect(missingNumbers(textOfPdf(pdf.path), 1000)).toEqual([]);
    expect(pdf.megabytes).toBeLessThan(MEGABYTES);
  });

  describe('as a PNG', () => {
    let png: Exported;
    beforeAll(() => {
      png = exported(1000, 'png', 0.5);
    });

    test('takes less than 1 GB of memory', () => {
      expect(png.megabytes).toBeLessThan(MEGABYTES);
    });

    test('has text at the place of the last card of every row', async () => {
      const image = await loadImage(readFileSync(png.path));
      const rows = lastOfRows(await sceneOfLarge(1000));
      const blank = rows.filter(({ box }) => {
        const canvas = createCanvas(100, 10);
        const context = canvas.getContext('2d');
        context.drawImage(image, -(box.x / 2 + 8), -(box.y / 2 + 14));
        const { data } = context.getImageData(0, 0, 100, 10);
        return !data.some((value, i) => i % 4 === 0 && value < 190);
      });
      expect(rows.length).toBeGreaterThan(20);
      expect(blank.map(({ statement }) => statement)).toEqual([]);
    });
  });
});

describe('a map of 10,000 statements', () => {
  // Placed and measured once for all formats, which takes most of the time.
  const paths = { svg: join(folder, 'all.svg'), pdf: join(folder, 'all.pdf'), png: join(folder, 'all.png') };
  let extents: Record<keyof typeof paths, { readonly width: number; readonly height: number }>;
  beforeAll(() => {
    const script = join(import.meta.dirname, 'draw-in-all-formats.ts');
    const targets = Object.entries(paths).map(([format, path]) => `${format}=${path}`);
    extents = JSON.parse(outputOf(process.execPath, script, '10000', ...targets));
  });

  test('leaves as an SVG with every statement in it', () => {
    expect(missingNumbers(readFileSync(paths.svg, 'utf8'), 10_000)).toEqual([]);
  });

  testWith('pdftotext', 'leaves as a PDF with every statement in it, those too small to read in an appendix', () => {
    expect(missingNumbers(textOfPdf(paths.pdf, { asDrawn: true }), 10_000)).toEqual([]);
  });

  test('leaves as a PNG at half size, whole to the last row', () => {
    const bytes = readFileSync(paths.png);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([extents.png.width, extents.png.height]);
    expect(bytes.subarray(-8, -4).toString('latin1')).toBe('IEND');
  });
});
