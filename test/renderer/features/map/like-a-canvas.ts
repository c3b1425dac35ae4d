import { beforeEach } from '@jest/globals';
import { frameOf } from '../../../../shared/scene/frame.ts';
import type { LineRequest } from '../../../../shared/scene/map-lines.ts';
import { drawRelations } from '../../../../shared/scene/relations.ts';
import { likeABrowser } from '../../fixtures/browser.ts';

/** Gives jsdom what the canvas needs of a browser: sizes, and a thread that draws lines. To be called once in a test file. */
export function likeACanvas(): void {
  // A glide's way between two views takes sizes that jsdom has not.
  likeABrowser({ still: true });
  beforeEach(() => {
    Object.assign(globalThis, { ResizeObserver: SizeObserver, DOMMatrixReadOnly: Matrix, Worker: LineWorker });
    for (const [side, size] of Object.entries({ Width: 900, Height: 700 })) {
      for (const name of [`client${side}`, `offset${side}`]) {
        Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: size });
      }
    }
  });
}

class SizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

class Matrix {
  readonly m22 = 1;
}

/** Does what `renderer/features/map/line-worker.ts` does, and sends every line anew. */
class LineWorker {
  #listener: (event: { data: unknown }) => void = () => {};
  addEventListener(_: string, listener: (event: { data: unknown }) => void) {
    this.#listener = listener;
  }
  postMessage({ version, relations, boxes, direction }: LineRequest) {
    const drawings = drawRelations(relations, boxes, frameOf(direction));
    setTimeout(() => this.#listener({ data: { version, ids: drawings.map(({ id }) => id), changed: drawings } }));
  }
  terminate() {}
}
