import { app, type Session } from 'electron';
import { isAppAddress } from './app-address.ts';

/**
 * To be called before the app is ready: no address can be found, not even one that is given in figures. Calls are not asked about
 * as requests are.
 */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Lets a session reach nothing but the app itself, and gives pages no permission for anything. */
export function closeSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
}

/** Besides the app's own addresses what a page has made itself: neither reaches anything outside it. */
function isAllowed(address: string): boolean {
  return isAppAddress(address) || address.startsWith('blob:app://counterclaim/') || address.startsWith('data:');
}
