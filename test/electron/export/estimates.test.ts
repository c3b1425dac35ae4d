import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../db/content.ts';
import { drawPreview } from '../../../electron/export/draw-in-memory.ts';
import { drawSubject } from '../../../electron/export/draw-subject.ts';
import type { DrawingRequest } from '../../../electron/export/drawing-request.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { laidOutLargeDebate } from './laid-out-large-debate.ts';

const WATCH = { onProgress: () => {}, check: () => {} };

/** The room of a preview in a window of the usual size. */
const ROOM = { pixelRatio: 1, room: { width: 760, height: 560 } };

/** Returns the ratio of the preview's estimate to the file's true size. */
async function estimateByTruth(data: DebateData, map: string, look: Partial<DrawingRequest>): Promise<number> {
  const request: DrawingRequest = {
    data,
    subject: { kind: 'map', map },
    format: 'png',
    theme: 'light',
    scale: 1,
    page: 'fit',
    pages: 'one',
    ...look,
  };
  let length = 0;
  const count = (bytes: Uint8Array) => {
    length += bytes.length;
  };
  // Here, since to start a thread for each would take longer than to draw.
  await drawSubject(request, count, WATCH);
  const { estimatedBytes } = await drawPreview({ ...request, ...ROOM }, WATCH);
  return estimatedBytes / length;
}

const sample = sampleDebate({ sha256 }).data;
const large = laidOutLargeDebate(300);
const looks: readonly [string, Partial<DrawingRequest>][] = [
  ['a PNG at 0.5', { format: 'png', scale: 0.5 }],
  ['a PNG at 2', { format: 'png', scale: 2 }],
  ['a dark PNG at 4', { format: 'png', scale: 4, theme: 'dark' }],
  ['an SVG', { format: 'svg' }],
  ['a PDF', { format: 'pdf', page: 'A4' }],
];

describe('the estimated bytes', () => {
  test.each(looks)('of the sample maps as %s are within a factor of 2', async (_, look) => {
    const ratios = await Promise.all(sample.maps.map(({ id }) => estimateByTruth(sample, id, look)));
    expect(Math.min(...ratios)).toBeGreaterThan(0.5);
    expect(Math.max(...ratios)).toBeLessThan(2);
  });

  test.each(looks.filter(([, { scale }]) => scale !== 4))(
    'of a map of 300 cards as %s are within a factor of 2',
    async (_, look) => {
      const ratio = await estimateByTruth(await large, 'map', look);
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
    },
  );
});
