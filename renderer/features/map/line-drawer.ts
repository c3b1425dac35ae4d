import type { RelationId } from '../../../shared/model/entities.ts';
import type { LineRequest } from '../../../shared/scene/map-lines.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import type { ChangedLines } from './line-worker.ts';

export interface DrawnLines {
  readonly version: number;
  readonly drawings: readonly RelationDrawing[];
}

/** Draws all lines of a map in a worker; a request is dropped when a newer one comes before its turn. */
export class LineDrawer {
  readonly #worker = new Worker(new URL('./line-worker.ts', import.meta.url), { type: 'module' });
  readonly #onDrawn: (lines: DrawnLines) => void;
  #lines = new Map<RelationId, RelationDrawing>();
  #waiting: LineRequest | null = null;
  #isBusy = false;

  constructor(onDrawn: (lines: DrawnLines) => void) {
    this.#onDrawn = onDrawn;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ChangedLines>) => {
      this.#isBusy = false;
      this.#onDrawn({ version: data.version, drawings: this.#takeOver(data) });
      this.#next();
    });
    // The window notes what it was; the next request may well be drawn.
    this.#worker.addEventListener('error', () => {
      this.#isBusy = false;
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

  #takeOver({ ids, changed }: ChangedLines): readonly RelationDrawing[] {
    for (const drawing of changed) this.#lines.set(drawing.id, drawing);
    const drawings = ids.flatMap((id) => this.#lines.get(id) ?? []);
    this.#lines = new Map(drawings.map((drawing) => [drawing.id, drawing]));
    return drawings;
  }

  #next(): void {
    if (this.#isBusy || this.#waiting === null) return;
    this.#isBusy = true;
    this.#worker.postMessage(this.#waiting);
    this.#waiting = null;
  }
}
