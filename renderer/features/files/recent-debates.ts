import type { RecentDebate } from '../../../shared/contract/settings.ts';
import type { App } from '../../core/app.ts';
import { takeRecent } from '../../core/slices/window.ts';

/** Takes debates off the list of those opened before. */
export async function forgetDebates(app: App, debates: readonly RecentDebate[]): Promise<void> {
  try {
    for (const { file } of debates) takeRecent(app, await app.request('recent.forget', { file }));
  } catch (error) {
    app.fail(error);
  }
}
