import { EventEmitter } from 'node:events';
import { emitsOnly, implementedOnly } from './not-implemented.ts';
import { openWindows } from './open-windows.ts';
import { ignoreGonePage, type PageTarget } from './page-target.ts';

type ThemeSource = 'system' | 'light' | 'dark';

class NativeTheme extends EventEmitter {
  #source: ThemeSource = 'system';
  #systemIsDark = false;

  constructor() {
    super();
    emitsOnly('nativeTheme', this, new Set(['updated']));
  }

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    this.#change(() => {
      this.#source = source;
    });
    for (const { page } of openWindows) if (page !== undefined) void applyColourScheme(page);
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.#systemIsDark : this.#source === 'dark';
  }

  /** Notes the colours that a page sees; they are the system's choice only while the app makes none. */
  noteSystem(dark: boolean): void {
    if (this.#source !== 'system') return;
    this.#change(() => {
      this.#systemIsDark = dark;
    });
  }

  #change(make: () => void): void {
    const before = this.shouldUseDarkColors;
    make();
    if (this.shouldUseDarkColors !== before) this.emit('updated');
  }
}
implementedOnly('nativeTheme', NativeTheme.prototype);

export const nativeTheme: NativeTheme = new NativeTheme();

/** Shows the page in the colours that the app or, where it does not say, the system has chosen. */
export async function applyColourScheme(page: PageTarget): Promise<void> {
  const { themeSource } = nativeTheme;
  const value = themeSource === 'system' ? '' : themeSource;
  const features = [{ name: 'prefers-color-scheme', value }];
  await page.session.send('Emulation.setEmulatedMedia', { features }).catch(ignoreGonePage);
}

export function noteColourScheme(dark: boolean): void {
  nativeTheme.noteSystem(dark);
}
