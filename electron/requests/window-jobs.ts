import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { inSteps } from '../base/in-steps.ts';
import type { PreviewImage, PreviewImages } from '../protocol/preview-images.ts';
import type { AppWindow } from '../windows/app-window.ts';

interface Jobs {
  exporting: AbortController | null;
  previewing: AbortController | null;
  /** The address of the picture that it shows. */
  shown: string | null;
}

/** How an export reports its progress, and learns that it is cancelled. */
export interface ExportWatch {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * The longer jobs of each window: one export, of a drawing or of sources, and one preview, of which the latest counts.
 */
export class WindowJobs {
  readonly #previews: PreviewImages;
  readonly #windows = new Map<number, Jobs>();

  constructor(previews: PreviewImages) {
    this.#previews = previews;
  }

  /**
   * Runs an export. The window is told its progress; the signal is given by `cancelExport`, and when the window closes.
   * Throws `FileBusy`.
   */
  async export<T>(window: AppWindow, make: (watch: ExportWatch) => Promise<T>): Promise<T> {
    const own = this.#of(window);
    if (own.exporting !== null) {
      throw new CounterclaimError(
        'FileBusy',
        t('Something is being exported already. Wait until it is done, or cancel it.'),
      );
    }
    const cancelling = new AbortController();
    own.exporting = cancelling;
    try {
      const onProgress = inSteps((done) => window.send('export.progress', { done }));
      return await window.work((closing) =>
        make({ onProgress, signal: AbortSignal.any([cancelling.signal, closing]) }),
      );
    } finally {
      own.exporting = null;
    }
  }

  cancelExport(window: AppWindow): void {
    this.#of(window).exporting?.abort();
  }

  /** Draws a picture for the window to show in place of the last one, which is cancelled if it is not finished yet. */
  async preview<F>(
    window: AppWindow,
    draw: (signal: AbortSignal) => Promise<{ readonly image: PreviewImage; readonly facts: F }>,
  ): Promise<F & { readonly address: string }> {
    const own = this.#of(window);
    own.previewing?.abort();
    const cancelling = new AbortController();
    own.previewing = cancelling;
    const { image, facts } = await window.work((closing) => draw(AbortSignal.any([cancelling.signal, closing])));
    // Cancelled just after it was done: another picture is on its way, or none is wanted.
    if (cancelling.signal.aborted) throw new CounterclaimError('Cancelled', t('Another preview was asked for.'));
    this.#takeBack(own);
    own.shown = this.#previews.put(image);
    return { ...facts, address: own.shown };
  }

  forgetPreview(window: AppWindow): void {
    const own = this.#of(window);
    own.previewing?.abort();
    this.#takeBack(own);
  }

  /** Forgets the window. */
  letGo(window: AppWindow): void {
    this.forgetPreview(window);
    this.#windows.delete(window.id);
  }

  #takeBack(own: Jobs): void {
    if (own.shown !== null) this.#previews.forget(own.shown);
    own.shown = null;
  }

  #of({ id }: AppWindow): Jobs {
    const known = this.#windows.get(id) ?? { exporting: null, previewing: null, shown: null };
    this.#windows.set(id, known);
    return known;
  }
}
