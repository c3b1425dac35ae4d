/** Pixels of paper around the drawn exchange, at its own size. */
export const PAPER = { side: 36, top: 20, underLanes: 10, bottom: 48 } as const;
