import { implementedOnly } from './not-implemented.ts';

type SchemeHandler = (request: Request) => Response | Promise<Response>;

/**
 * The app's own schemes. Chromium cannot be taught one from outside, so a page of `app://host/path` really is at
 * `https://host.app.localhost/path`, whose requests are answered before they reach the network.
 */
const handlers = new Map<string, SchemeHandler>();

/** Returns the address that Chromium loads for an address of the app. */
export function toChromiumUrl(url: string): string {
  const [, scheme = '', host, rest] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  return handlers.has(scheme) ? `https://${host}.${scheme}.localhost${rest || '/'}` : url;
}

/** Returns the address as the app knows it. */
export function toAppUrl(url: string): string {
  if (url.startsWith('blob:')) return `blob:${toAppUrl(url.slice('blob:'.length))}`;
  const [, host, scheme = '', rest] = /^https:\/\/([^/?#:]+)\.([a-z\d+-]+)\.localhost(.*)$/is.exec(url) ?? [];
  return handlers.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** Returns the handler of an address as the app knows it, if it has one. */
export function schemeHandler(appUrl: string): SchemeHandler | undefined {
  return handlers.get(appUrl.slice(0, appUrl.indexOf(':')));
}

export const protocol = implementedOnly('protocol', {
  /** Does nothing: every page at https:// already is standard, secure, and may fetch and stream. */
  registerSchemesAsPrivileged(_schemes: unknown[]): void {},

  handle(scheme: string, handler: SchemeHandler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },

  unhandle(scheme: string): void {
    handlers.delete(scheme);
  },

  isProtocolHandled(scheme: string): boolean {
    return handlers.has(scheme);
  },
});
