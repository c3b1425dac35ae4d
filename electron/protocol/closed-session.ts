import { app, type Session } from 'electron';
import { isAppAddress } from './app-address.ts';

/**
 * Call before the app is ready: makes every address unreachable, even one given as numbers. Calls over WebRTC do not
 * pass the filter of requests.
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

/** Allows the app's own addresses and those that a page has made itself: neither reaches anything outside. */
function isAllowed(address: string): boolean {
  return isAppAddress(address) || address.startsWith('blob:app://counterclaim/') || address.startsWith('data:');
}
