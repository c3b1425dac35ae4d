import type { Debate } from '../model/debate.ts';
import type { MapId } from '../model/entities.ts';
import type { Typesetter } from '../text/text.ts';
import { buildScene } from './build-scene.ts';
import { zoomToFit } from './canvas.ts';
import { TEXT_STYLE } from './card.ts';
import { boundsOf } from './geometry.ts';
import type { Box } from './scene.ts';
import { sheetFor } from './sheet.ts';

/** The size of a map, and the size at which it can be shown. */
export interface Legibility {
  /** Number of cards that are drawn. */
  readonly statements: number;
  /** The smallest box around the cards, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The share of that box that cards cover, from 0 to 1; 0 for an empty map. */
  readonly density: number;
  /** The size of a card's text when the whole map is printed on one A4 sheet, in points. */
  readonly a4TextPt: number;
  /** The zoom at which the whole map fits in a window of 1440 × 900 pixels with both panels; 1 at most. */
  readonly readableZoom: number;
}

/** Measures a map as it stands. Throws `NotFound` for an unknown map. */
export function legibilityOf(debate: Debate, map: MapId, typesetter: Typesetter): Legibility {
  const scene = buildScene(debate, map, { theme: 'light', typesetter });
  const boxes = scene.cards.map(({ box }) => box);
  const { width, height } = boundsOf(boxes);
  return {
    statements: boxes.length,
    width: Math.round(width),
    height: Math.round(height),
    density: densityOf(boxes),
    a4TextPt: sheetFor(scene, 'A4').scale * TEXT_STYLE.size,
    readableZoom: zoomToFit(boxes),
  };
}

/** Returns the share of the smallest box around `boxes` that they cover; 0 for none. */
export function densityOf(boxes: readonly Box[]): number {
  const { width, height } = boundsOf(boxes);
  const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  return covered === 0 ? 0 : covered / (width * height);
}
