import { browser } from './chromium.ts';
import { schemeHandler, toAppUrl } from './custom-schemes.ts';
import { type OpenWindow, windowOfFrame } from './open-windows.ts';
import { permissionsPolicy } from './permissions.ts';
import type { Protocol } from './protocol-types.ts';
import { askBeforeRequest, resourceType } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

/** Makes every request of every page and worker wait here, before the network, for the app's decision. */
export async function guardRequests(): Promise<void> {
  browser().on('Fetch.requestPaused', (paused) => {
    // A request of a page that has closed meanwhile cannot be answered, and need not be.
    decide(paused).catch(() => {});
  });
  await browser().send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function decide(paused: Paused): Promise<unknown> {
  const { requestId, request, resourceType: type } = paused;
  const url = toAppUrl(request.url);
  const window = windowOfFrame(paused.frameId);
  const isMainFrame = window?.page?.id === paused.frameId;
  if (type === 'Document' && window !== undefined && !mayGo(window, paused, url, isMainFrame)) {
    return fail(requestId, 'Aborted');
  }
  // Chromium looks for an icon that no page has asked for; Electron does not.
  if (type === 'Other' && new URL(url).pathname === '/favicon.ico') return fail(requestId, 'BlockedByClient');
  const response = await askBeforeRequest({
    url,
    method: request.method,
    resourceType: resourceType(type, isMainFrame),
    referrer: toAppUrl(request.headers['Referer'] ?? ''),
    ...(window && { webContentsId: window.webContents.id }),
  });
  if (response.cancel) return fail(requestId, 'BlockedByClient');
  if (response.redirectURL !== undefined) {
    const responseHeaders = [{ name: 'Location', value: response.redirectURL }];
    return browser().send('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders });
  }
  const handler = schemeHandler(url);
  if (handler === undefined) return browser().send('Fetch.continueRequest', { requestId });
  try {
    return await fulfil(paused, await handler(requestOf(paused, url)));
  } catch (error) {
    process.stderr.write(`${url} failed: ${error}\n`);
    return fail(requestId, 'Failed');
  }
}

function mayGo({ webContents }: OpenWindow, paused: Paused, url: string, isMainFrame: boolean): boolean {
  if (paused.redirectedRequestId !== undefined) return webContents.allowRedirect(url, isMainFrame);
  return webContents.allowNavigation(paused.request.url, url, isMainFrame);
}

function requestOf({ request }: Paused, url: string): Request {
  const body = Buffer.concat((request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')));
  const { method, headers } = request;
  return new Request(url, { method, headers, ...(body.length > 0 && { body }) });
}

/** Answers a request. The protocol takes an answer whole, so a streamed one is read to its end first. */
async function fulfil({ requestId, resourceType: type }: Paused, response: Response): Promise<unknown> {
  const headers = [...response.headers];
  const policy = type === 'Document' ? permissionsPolicy() : '';
  if (policy !== '') headers.push(['permissions-policy', policy]);
  return browser().send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: headers.map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

function fail(requestId: string, errorReason: Protocol.Network.ErrorReason): Promise<unknown> {
  return browser().send('Fetch.failRequest', { requestId, errorReason });
}
