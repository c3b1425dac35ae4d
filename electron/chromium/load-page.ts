import type { PageTarget } from './page-target.ts';

/** Loads the address `real` in the page, which the app calls `url`; fulfilled when it has loaded. */
export async function loadPage(page: PageTarget, real: string, url: string): Promise<void> {
  const ended = new Set<string>();
  const waiting = Promise.withResolvers<void>();
  let loader: string | undefined;
  const onLifecycle = (event: { name: string; frameId: string; loaderId: string }) => {
    if (event.name !== 'load' || event.frameId !== page.id) return;
    ended.add(event.loaderId);
    if (event.loaderId === loader) waiting.resolve();
  };
  page.session.on('Page.lifecycleEvent', onLifecycle);
  try {
    const { loaderId, errorText } = await page.session.send('Page.navigate', { url: real });
    if (errorText !== undefined) throw loadError(errorText, url);
    loader = loaderId;
    // A new fragment of the same document loads nothing.
    if (loader === undefined || ended.has(loader)) return;
    await waiting.promise;
  } finally {
    page.session.off('Page.lifecycleEvent', onLifecycle);
  }
}

function loadError(code: string, url: string): Error {
  return Object.assign(new Error(`${code} loading '${url}'`), { code: code.replace(/^net::/, ''), url });
}
