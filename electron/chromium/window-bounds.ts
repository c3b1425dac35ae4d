import { headless } from './chromium.ts';
import { ignoreGonePage, type PageTarget } from './page-target.ts';
import type { Protocol } from './protocol-types.ts';
import type { ReadOptions } from './window-options.ts';

export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
type WindowState = NonNullable<Protocol.Browser.Bounds['windowState']>;
const ENTERED = { maximized: 'maximize', minimized: 'minimize', fullscreen: 'enter-full-screen' } as const;
const LEFT = { maximized: 'unmaximize', minimized: 'restore', fullscreen: 'leave-full-screen' } as const;
export type BoundsChange =
  | 'resize'
  | 'move'
  | (typeof ENTERED)[keyof typeof ENTERED]
  | (typeof LEFT)[keyof typeof LEFT];

/**
 * The place of a window. Electron answers at once, so the last bounds that Chromium reported, or was given, are kept
 * here.
 */
export class WindowBounds {
  readonly #minimum: { readonly width: number; readonly height: number };
  readonly #changed: (change: BoundsChange) => void;
  readonly #asked: Partial<Bounds>;
  #page: PageTarget | undefined;
  #windowId = 0;
  /** The frame that Chromium draws around a page without a screen; Electron's window has nothing of the kind. */
  #frame = { width: 0, height: 0 };
  #current: Bounds;
  #normal: Bounds;
  #state: WindowState = 'normal';

  constructor(options: ReadOptions, changed: (change: BoundsChange) => void) {
    const { x, y, minWidth, minHeight } = options;
    const width = Math.max(options.width, minWidth);
    const height = Math.max(options.height, minHeight);
    this.#minimum = { width: minWidth, height: minHeight };
    this.#changed = changed;
    this.#asked = { width, height, ...(x !== undefined && { x }), ...(y !== undefined && { y }) };
    this.#current = { x: x ?? 0, y: y ?? 0, width, height };
    this.#normal = this.#current;
  }

  get state(): WindowState {
    return this.#state;
  }

  current(): Bounds {
    return { ...this.#current };
  }

  /** Returns the bounds of the window when it is neither minimized nor maximized. */
  normal(): Bounds {
    return { ...this.#normal };
  }

  async attach(page: PageTarget): Promise<void> {
    this.#page = page;
    const { windowId } = await page.session.send('Browser.getWindowForTarget', { targetId: page.id });
    this.#windowId = windowId;
    if (headless) await this.#measureFrame(page);
    await this.#send(this.#state === 'normal' ? this.#asked : this.#state);
  }

  set(bounds: Partial<Bounds>): void {
    const wanted = { ...bounds };
    if (wanted.width !== undefined) wanted.width = Math.max(wanted.width, this.#minimum.width);
    if (wanted.height !== undefined) wanted.height = Math.max(wanted.height, this.#minimum.height);
    Object.assign(this.#asked, wanted);
    const sent = this.#send(wanted);
    this.#note({ ...this.#current, ...wanted }, 'normal');
    void sent;
  }

  setState(state: WindowState): void {
    this.#note(this.#current, state);
    void this.#send(state);
  }

  /** Asks Chromium where the window is now, and grows one that was made smaller than it may be. */
  async refresh(): Promise<void> {
    const request = this.#page?.session.send('Browser.getWindowBounds', { windowId: this.#windowId });
    const answer = await request?.catch(ignoreGonePage);
    if (!answer) return;
    const { left: x = 0, top: y = 0, windowState = 'normal' } = answer.bounds;
    const width = (answer.bounds.width ?? 0) - this.#frame.width;
    const height = (answer.bounds.height ?? 0) - this.#frame.height;
    this.#note({ x, y, width, height }, windowState);
    const tooSmall = width < this.#minimum.width || height < this.#minimum.height;
    if (windowState === 'normal' && tooSmall) this.set({ width, height });
  }

  #note(bounds: Bounds, state: WindowState): void {
    const before = this.#current;
    const stateBefore = this.#state;
    this.#current = bounds;
    this.#state = state;
    if (state === 'normal') this.#normal = bounds;
    if (bounds.width !== before.width || bounds.height !== before.height) this.#changed('resize');
    if (bounds.x !== before.x || bounds.y !== before.y) this.#changed('move');
    if (state === stateBefore) return;
    if (stateBefore !== 'normal') this.#changed(LEFT[stateBefore]);
    if (state !== 'normal') this.#changed(ENTERED[state]);
  }

  async #measureFrame({ session }: PageTarget): Promise<void> {
    const { width, height } = this.#current;
    await session.send('Browser.setContentsSize', { windowId: this.#windowId, width, height });
    const { bounds } = await session.send('Browser.getWindowBounds', { windowId: this.#windowId });
    this.#frame = { width: (bounds.width ?? width) - width, height: (bounds.height ?? height) - height };
  }

  async #send(wanted: Partial<Bounds> | WindowState): Promise<void> {
    // Chromium moves and sizes a window only in its normal state.
    if (typeof wanted === 'object' && this.#state !== 'normal') await this.#sendToChromium({ windowState: 'normal' });
    await this.#sendToChromium(typeof wanted === 'object' ? this.#withFrame(wanted) : { windowState: wanted });
    await this.refresh();
  }

  async #sendToChromium(bounds: Protocol.Browser.Bounds): Promise<void> {
    const request = this.#page?.session.send('Browser.setWindowBounds', { windowId: this.#windowId, bounds });
    await request?.catch(ignoreGonePage);
  }

  #withFrame({ x, y, width, height }: Partial<Bounds>): Protocol.Browser.Bounds {
    return {
      ...(x !== undefined && { left: Math.round(x) }),
      ...(y !== undefined && { top: Math.round(y) }),
      ...(width !== undefined && { width: Math.round(width) + this.#frame.width }),
      ...(height !== undefined && { height: Math.round(height) + this.#frame.height }),
    };
  }
}
