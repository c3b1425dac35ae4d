import { EventEmitter } from 'node:events';
import { browser } from './chromium.ts';
import { emitsOnly, implementedOnly } from './not-implemented.ts';
import type { Bounds } from './window-bounds.ts';

export interface Display {
  readonly id: number;
  readonly label: string;
  readonly bounds: Bounds;
  readonly workArea: Bounds;
  readonly size: { readonly width: number; readonly height: number };
  readonly workAreaSize: { readonly width: number; readonly height: number };
  readonly scaleFactor: number;
}

let displays: readonly Display[] = [];

class Screen extends EventEmitter {
  constructor() {
    super();
    emitsOnly('screen', this, new Set());
  }

  getPrimaryDisplay(): Display {
    const [primary] = displays;
    if (primary === undefined) throw new Error('screen cannot be used before app is ready');
    return primary;
  }

  getAllDisplays(): Display[] {
    return [...displays];
  }

  /** Returns the display that most of the rectangle is on. */
  getDisplayMatching(rect: Bounds): Display {
    const [best] = displays.toSorted((a, b) => overlap(b.bounds, rect) - overlap(a.bounds, rect));
    return best ?? this.getPrimaryDisplay();
  }
}
implementedOnly('screen', Screen.prototype);

export const screen: Screen = new Screen();

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Asks Chromium for its screens, the primary one first. */
export async function readDisplays(): Promise<void> {
  const { screenInfos } = await browser().send('Emulation.getScreenInfos');
  displays = screenInfos
    .toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
    .map((info) => {
      const { left, top, width, height, availLeft, availTop, availWidth, availHeight } = info;
      return {
        id: Number(info.id),
        label: info.label,
        bounds: { x: left, y: top, width, height },
        workArea: { x: availLeft, y: availTop, width: availWidth, height: availHeight },
        size: { width, height },
        workAreaSize: { width: availWidth, height: availHeight },
        scaleFactor: info.devicePixelRatio,
      };
    });
}
