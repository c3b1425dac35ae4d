import { protocol } from './custom-schemes.ts';
import { implementedOnly } from './not-implemented.ts';
import { setPermissionCheckHandler, setPermissionRequestHandler } from './permissions.ts';
import { webRequest } from './web-request.ts';

/** The one session there is: that of the browser's profile. */
const defaultSession = implementedOnly('session', {
  protocol,
  webRequest,
  setPermissionCheckHandler,
  setPermissionRequestHandler,
});

export const session = implementedOnly('session', { defaultSession });
