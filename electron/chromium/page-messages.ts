/** A message from a page's isolated world to the main process. */
export type FromPage =
  | { kind: 'hello'; dark: boolean }
  | { kind: 'preload-error'; path: string; error: Error }
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'chord'; chord: string }
  | { kind: 'open'; url: string; name: string; features: string }
  | { kind: 'leave'; url: string }
  | { kind: 'close' }
  | { kind: 'guarded' }
  | { kind: 'focus'; focused: boolean }
  | { kind: 'bounds' }
  | { kind: 'title'; title: string }
  | { kind: 'dark'; dark: boolean };

/** A message from the main process to a page's isolated world. */
export type ToPage =
  | { kind: 'answer'; id: number; ok: true; value: unknown }
  | { kind: 'answer'; id: number; ok: false; message: string }
  | { kind: 'event'; channel: string; args: unknown[] }
  | { kind: 'chords'; chords: string[] }
  | { kind: 'guard'; on: boolean };

/** Facts that the isolated world is given when it is made. */
export interface PageBoot {
  readonly preloadPath: string;
  readonly headless: boolean;
  readonly process: object;
}
