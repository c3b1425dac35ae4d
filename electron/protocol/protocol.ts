import { protocol } from 'electron';
import { SCHEME } from './app-address.ts';
import { type AppContent, respond } from './app-responses.ts';

/** Call before the app is ready: makes the app's scheme one that pages and their workers can have. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Serves the window, the fonts and the pictures in memory. */
export function setUpProtocol(content: AppContent): void {
  protocol.handle(SCHEME, (request) => respond(request, content));
}
