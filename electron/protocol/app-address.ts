/** Where the window finds all that it loads: nothing else is ever requested. */
export const SCHEME = 'app';
export const APP_ADDRESS = `${SCHEME}://counterclaim/`;

/** Whether `address` is one of the app's own. */
export function isAppAddress(address: string): boolean {
  return address.startsWith(APP_ADDRESS);
}

/**
 * Where a window finds the contents of its debate, each by its SHA-256. Its key is known to that window alone: a request says nothing else of
 * the window that it comes from.
 */
export function contentsAddress({ key }: { readonly key: string }): string {
  return `/content/${key}`;
}
