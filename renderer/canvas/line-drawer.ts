import type { LineRequest } from '../../shared/scene/map-geometry.ts';
import type { RelationDrawing } from '../../shared/scene/relations.ts';

export interface DrawnLines {
  readonly version: number;
  readonly drawings: readonly RelationDrawing[];
}

/** Draws all lines of a map off the user's path; a request is dropped when a newer one comes before its turn. */
export class LineDrawer {
  readonly #worker = new Worker(new URL('./line-worker.ts', import.meta.url), { type: 'module' });
  readonly #onDrawn: (lines: DrawnLines) => void;
  #waiting: LineRequest | null = null;
  #isBusy = false;

  constructor(onDrawn: (lines: DrawnLines) => void) {
    this.#onDrawn = onDrawn;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<DrawnLines>) => {
      this.#isBusy = false;
      this.#onDrawn(data);
      this.#next();
    });
  }

  draw(request: LineRequest): void {
    this.#waiting = request;
    this.#next();
  }

  close(): void {
    this.#worker.terminate();
  }

  #next(): void {
    if (this.#isBusy || this.#waiting === null) return;
    this.#isBusy = true;
    this.#worker.postMessage(this.#waiting);
    this.#waiting = null;
  }
}
