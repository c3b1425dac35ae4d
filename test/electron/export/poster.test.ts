import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { type PosterPlan, planPoster } from '../../../shared/paper/plan-poster.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { buildScene } from '../../../shared/scene/build-scene.ts';
import { sheetFor } from '../../../shared/scene/sheet.ts';
import { bytesOf, outputOf, testWith } from '../../fixtures/programs.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const folder = temporaryFolder();
const { data } = sampleDebate({ sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') });
const map = data.maps[0]?.id ?? '';
/** Pixels by which two pictures of the same lines are blurred before they are compared: sheets begin between pixels. */
const BLOCK = 4;

interface Grey {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): number;
}

/** Draws a page of a PDF in grey, with so many pixels to a point. */
function drawn(path: string, page: number, perPoint: number): Grey {
  const pgm = bytesOf('pdftoppm', '-gray', '-r', String(72 * perPoint), '-f', String(page), '-l', String(page), path);
  const [header = '', size = ''] = /^P5\s+(\d+ \d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40)) ?? [];
  const [width = 0, height = 0] = size.split(' ').map(Number);
  return { width, height, at: (x, y) => pgm[header.length + y * width + x] ?? 255 };
}

/** Cuts each sheet along its marks, and lays them side by side. */
function glued(sheets: readonly Grey[], plan: PosterPlan, corner: { x: number; y: number }): Grey {
  const { cell, marks, columns, rows } = plan;
  const at = (x: number, y: number): number => {
    const [column, row] = [Math.floor(x / cell.width), Math.floor(y / cell.height)];
    const sheet = sheets[row * columns + column];
    const inside = { x: corner.x + marks + x - column * cell.width, y: corner.y + marks + y - row * cell.height };
    return sheet?.at(Math.round(inside.x), Math.round(inside.y)) ?? 255;
  };
  return { width: Math.floor(columns * cell.width), height: Math.floor(rows * cell.height), at };
}

function blockAt(picture: Grey, x: number, y: number): number {
  let sum = 0;
  for (let row = 0; row < BLOCK; row++)
    for (let column = 0; column < BLOCK; column++) sum += picture.at(x + column, y + row);
  return sum / BLOCK ** 2;
}

testWith(
  'pdftoppm',
  'the sheets of a poster, cut along their marks and glued, are the picture on one sheet',
  async () => {
    const request = { data, subject: { kind: 'map', map }, format: 'pdf', theme: 'print', scale: 1 } as const;
    const [one, poster] = [join(folder, 'one.pdf'), join(folder, 'poster.pdf')];
    await exportDrawing({ ...request, page: 'fit', pages: 'one' }, one);
    await exportDrawing({ ...request, page: 'A4', pages: 'poster' }, poster);
    const scene = buildScene(new Debate(data), map, { theme: 'print', typesetter });
    const plan = planPoster(scene, 'A4');
    const sheet = sheetFor(plan.room, 'A4');

    const picture = drawn(one, 1, 1 / sheetFor(scene, 'fit').scale);
    const sheets = [1, 2, 3, 4].map((page) => drawn(poster, page, plan.perPoint));
    const whole = glued(sheets, plan, { x: sheet.x * plan.perPoint, y: sheet.y * plan.perPoint });
    const start = { x: (whole.width - picture.width) / 2, y: (whole.height - picture.height) / 2 };
    let [blocks, inked, different] = [0, 0, 0];
    for (let y = 0; y + BLOCK < picture.height; y += BLOCK) {
      for (let x = 0; x + BLOCK < picture.width; x += BLOCK) {
        const [theirs, ours] = [
          blockAt(picture, x, y),
          blockAt(whole, Math.round(start.x + x), Math.round(start.y + y)),
        ];
        blocks++;
        if (theirs < 250) inked++;
        if (Math.abs(theirs - ours) > 64) different++;
      }
    }

    expect(plan.columns * plan.rows).toBe(4);
    expect(plan.points).toBeGreaterThanOrEqual(9);
    expect(inked).toBeGreaterThan(blocks / 50);
    expect(different).toBeLessThan(inked / 100);
    expect(outputOf('pdftotext', '-l', '4', poster, '-')).toMatch(/Sheet 1 of 4.*Sheet 4 of 4/s);
  },
);

test('a poster has as few sheets as make its text readable, and two at least', () => {
  const sheetsFor = (width: number, height: number) => {
    const { columns, rows } = planPoster({ width, height }, 'A4');
    return [columns, rows];
  };
  expect(sheetsFor(600, 900)).toEqual([1, 2]);
  expect(sheetsFor(1400, 1000)).toEqual([2, 1]);
  expect(sheetsFor(3000, 900)).toEqual([4, 1]);
});
