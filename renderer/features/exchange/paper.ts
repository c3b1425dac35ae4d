import type { Paper } from '../../core/surfaces/scrolling-surface.ts';

/** Pixels of paper around the drawn exchange, at its own size. */
export const PAPER: Paper = { side: 36, top: 20, underHeadings: 10, bottom: 48 };
