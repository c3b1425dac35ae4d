/** The scheme of everything that the window loads: nothing else is ever requested. */
export const SCHEME = 'app';
export const APP_ADDRESS = `${SCHEME}://counterclaim/`;

/** Tells whether `address` is one of the app's own. */
export function isAppAddress(address: string): boolean {
  return address.startsWith(APP_ADDRESS);
}

/**
 * Returns the address under which a window finds the contents of its debate, each by its SHA-256. Only that window
 * knows its key: a request says nothing else about the window that it comes from.
 */
export function contentsAddress({ key }: { readonly key: string }): string {
  return `/content/${key}`;
}
