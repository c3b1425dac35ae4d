import type { Paper } from '../../core/surfaces/scrolling-surface.ts';

/** Pixels of paper around the drawing, at its own size. */
export const PAPER: Paper = { side: 36, top: 18, underHeadings: 8, bottom: 48 };
