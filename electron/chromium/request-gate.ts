import { browser } from './chromium.ts';
import { schemeHandler, toAppUrl } from './custom-schemes.ts';
import { windowOfFrame } from './open-windows.ts';
import type { Protocol } from './protocol-types.ts';
import { askBeforeRequest, resourceType } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

/** Has every request of every page and worker wait here, before the network, for the app's word. */
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
  const isNavigation = type === 'Document' && paused.redirectedRequestId === undefined;
  if (isNavigation && window?.webContents.allowNavigation(request.url, url, isMainFrame) === false) {
    return fail(requestId, 'Aborted');
  }
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
    return await fulfil(requestId, await handler(requestOf(paused, url)));
  } catch (error) {
    process.stderr.write(`${url} failed: ${error}\n`);
    return fail(requestId, 'Failed');
  }
}

function requestOf({ request }: Paused, url: string): Request {
  const body = Buffer.concat((request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')));
  const { method, headers } = request;
  return new Request(url, { method, headers, ...(body.length > 0 && { body }) });
}

/** The protocol takes an answer whole, so a streamed one is read to its end first. */
async function fulfil(requestId: string, response: Response): Promise<unknown> {
  return browser().send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

function fail(requestId: string, errorReason: Protocol.Network.ErrorReason): Promise<unknown> {
  return browser().send('Fetch.failRequest', { requestId, errorReason });
}
