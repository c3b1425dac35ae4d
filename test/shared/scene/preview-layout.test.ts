import { describe, expect, test } from '@jest/globals';
import { previewLayout, previewPixels } from '../../../shared/scene/preview-layout.ts';

const map = { width: 2000, height: 1000 };
const png = { format: 'png', scale: 2, page: 'fit' } as const;
const room = { width: 500, height: 500 };

describe('the layout of a preview', () => {
  test('shows a picture whole in its room', () => {
    expect(previewLayout(map, png, { pixelRatio: 1, room })).toEqual({
      paper: { width: 500, height: 250 },
      map: { x: 0, y: 0, width: 500, height: 250 },
      scale: 0.25,
      zoom: 0.125,
    });
  });

  test('has a pixel of the screen for each of a picture at its own size, however dense the screen', () => {
    const layout = previewLayout(map, png, { pixelRatio: 2, room: null });
    expect(layout).toMatchObject({ paper: { width: 2000, height: 1000 }, scale: 2, zoom: 1 });
    expect(previewPixels(layout, 2)).toBe(4000 * 2000);
  });

  test('never enlarges', () => {
    const small = previewLayout({ width: 100, height: 50 }, { ...png, scale: 1 }, { pixelRatio: 1, room });
    expect(small).toMatchObject({ paper: { width: 100, height: 50 }, zoom: 1 });
  });

  test('shows a drawing by its CSS pixels, whatever the scale of pictures', () => {
    const layout = previewLayout(map, { ...png, format: 'svg' }, { pixelRatio: 2, room: null });
    expect(layout).toMatchObject({ paper: map, scale: 2 });
  });

  test('stands a map on its sheet, with the margins that it has there', () => {
    const { paper, map: box } = previewLayout(map, { ...png, format: 'pdf', page: 'A4' }, { pixelRatio: 1, room });
    expect(paper.width / paper.height).toBeCloseTo(841.89 / 595.28);
    expect(paper.width).toBe(500);
    expect(box.width / box.height).toBeCloseTo(2);
    expect(2 * box.x + box.width).toBeCloseTo(paper.width);
    expect(2 * box.y + box.height).toBeCloseTo(paper.height);
    expect(box.x).toBeCloseTo((28 / 841.89) * 500);
  });

  test('shows an inch of paper as 96 CSS pixels', () => {
    const { paper } = previewLayout(map, { ...png, format: 'pdf', page: 'Letter' }, { pixelRatio: 1, room: null });
    expect([paper.width, paper.height]).toEqual([11 * 96, 8.5 * 96]);
  });
});
