import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { svgAssets } from '../../../electron/export/export-assets.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { writeSvg } from '../../../shared/scene/svg.ts';
import { type Pixels, pixelsOf } from '../../fixtures/pixel-blocks.ts';
import { bytesOf, outputOf, testWith } from '../../fixtures/programs.ts';
import { sceneOf } from '../../fixtures/scenes.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const scene = sceneOf({
  claims: {
    emoji: 'Should we ship 🚀 wholly and 👍 it?',
    close: 'Immediately🚀, wholly👍and at once',
    hebrew: 'שלום ABC ועוד 45 מילים',
    arabic: 'هذا نص English words و 123 رقم',
  },
  placed: { emoji: [0, 0], close: [320, 0], hebrew: [0, 200], arabic: [320, 200] },
});
const folder = temporaryFolder();
const svg = [...writeSvg(scene, svgAssets)].join('');

function fileOf(name: string, content: string): string {
  const path = join(folder, `${name}.svg`);
  writeFileSync(path, content);
  return path;
}

/** Returns the boxes in which the pictures of emoji should be visible, less the air around them. */
function emojiBoxes(): Box[] {
  return scene.elements
    .flatMap(({ shapes }) => shapes)
    .flatMap((shape) => {
      if (shape.type !== 'text') return [];
      const { size } = shape.style;
      const emoji = shape.line.runs.filter(({ font }) => font === 'emoji');
      return emoji.map((run) => ({
        x: shape.x + run.x + 2,
        y: shape.y - size * 0.7,
        width: run.width - 4,
        height: size * 0.8,
      }));
    });
}

/** Tells whether all of `box` has one colour. */
function isBare({ width, data }: Pixels, box: Box): boolean {
  const colours = new Set<number>();
  for (let y = Math.ceil(box.y); y < box.y + box.height; y++) {
    for (let x = Math.ceil(box.x); x < box.x + box.width; x++) colours.add(data[4 * (y * width + x) + 1] ?? -1);
  }
  return colours.size === 1;
}

/**
 * Returns the boxes of the objects in a drawing as Inkscape sees them, by the kind of element, in the order of the
 * file.
 */
function boxesInInkscape(path: string, kind: 'text' | 'use'): Box[] {
  const rows = outputOf('inkscape', '--query-all', path).matchAll(/^(\w+?)\d+,(.+)$/gm);
  return [...rows]
    .filter(([, name]) => name === kind)
    .map(([, , numbers = '']) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers.split(',').map(Number);
      return { x, y, width, height };
    });
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

describe('an SVG in programs that do not use its fonts', () => {
  testWith('rsvg-convert', 'shows emoji that cover no letters', async () => {
    const drawn = await pixelsOf(bytesOf('rsvg-convert', fileOf('with-emoji', svg)));
    const without = svg.replaceAll(/<use [^>]*>/g, '');
    const letters = await pixelsOf(bytesOf('rsvg-convert', fileOf('letters', without)));
    const boxes = emojiBoxes();
    expect(boxes).toHaveLength(4);
    expect(boxes.filter((box) => isBare(drawn, box))).toEqual([]);
    expect(boxes.filter((box) => !isBare(letters, box))).toEqual([]);
  });

  testWith('inkscape', 'shows emoji, and no runs over one another', () => {
    const path = fileOf('inkscape', svg);
    const emoji = boxesInInkscape(path, 'use');
    const texts = boxesInInkscape(path, 'text');
    expect(emoji.map(({ width }) => Math.round(width))).toEqual([17, 17, 17, 17]);
    const seen = [...emoji, ...texts];
    const covered = seen.flatMap((box, index) => seen.slice(index + 1).filter((other) => overlap(box, other) > 2));
    expect(covered).toEqual([]);
    expect(texts.length).toBeGreaterThan(16);
  });
});
