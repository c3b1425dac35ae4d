import { browser } from './chromium.ts';
import { toAppUrl } from './custom-schemes.ts';
import { windowOfTarget } from './open-windows.ts';
import { ignoreGonePage } from './page-target.ts';

/** Follows what happens to the pages of windows: closed, crashed, or opening another that must not be. */
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
