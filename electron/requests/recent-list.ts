import type { RecentDebate } from '../../shared/contract/settings.ts';
import { recentDebates } from '../settings/recent-debates.ts';
import type { Settings } from '../settings/settings.ts';
import type { AppWindow } from '../windows/app-window.ts';
import type { Vouchers } from './vouchers.ts';

/** The recent debates as a window sees them: with vouchers that are valid for that window. */
export class RecentList {
  readonly #settings: Settings;
  readonly #vouchers: Vouchers;

  constructor(settings: Settings, vouchers: Vouchers) {
    this.#settings = settings;
    this.#vouchers = vouchers;
  }

  async of(window: AppWindow): Promise<readonly RecentDebate[]> {
    const recent = await recentDebates(this.#settings);
    const files = this.#vouchers.list(
      window,
      recent.map(({ path }) => path),
    );
    return files.flatMap((file, place) => {
      const shown = recent[place];
      return shown === undefined ? [] : [{ ...shown, file }];
    });
  }

  /** Sends windows the list. */
  async tell(windows: readonly AppWindow[]): Promise<void> {
    for (const window of windows) window.send('recent.changed', await this.of(window));
  }
}
