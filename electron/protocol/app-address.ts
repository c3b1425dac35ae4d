/** Where the window finds all that it loads: nothing else is ever requested. */
export const SCHEME = 'app';
export const APP_ADDRESS = `${SCHEME}://counterclaim/`;

/** Whether `address` is one of the app's own. */
export function isAppAddress(address: string): boolean {
  return address.startsWith(APP_ADDRESS);
}
