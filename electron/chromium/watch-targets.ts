import { browser } from './chromium.ts';
import { toAppUrl } from './custom-schemes.ts';
import { windowOfTarget } from './open-windows.ts';
import { ignoreGonePage } from './page-target.ts';

/** Follows the pages of windows: they close, crash, or open another, which must not happen. */
export function watchTargets(): void {
  browser().on('Target.targetDestroyed', ({ targetId }) => windowOfTarget(targetId)?.pageGone());
  browser().on('Target.targetCrashed', ({ targetId, status, errorCode }) =>
    windowOfTarget(targetId)?.webContents.pageCrashed(status, errorCode),
  );
  browser().on('Target.targetCreated', ({ targetInfo: { targetId, openerId, url } }) => {
    const opener = windowOfTarget(openerId);
    if (opener === undefined) return;
    browser().send('Target.closeTarget', { targetId }).catch(ignoreGonePage);
    opener.webContents.refuseWindow(toAppUrl(url), '', '');
  });
}
