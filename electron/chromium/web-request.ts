import { implementedOnly } from './not-implemented.ts';
import type { Protocol } from './protocol-types.ts';

type Details = Pick<
  Electron.OnBeforeRequestListenerDetails,
  'id' | 'url' | 'method' | 'webContentsId' | 'resourceType' | 'referrer' | 'timestamp'
>;
type Listener = (details: Details, callback: (response: Electron.CallbackResponse) => void) => void;

let listening: { matches: (url: string) => boolean; listener: Listener } | undefined;
let lastId = 0;

function onBeforeRequest(filter: Electron.WebRequestFilter, listener: Listener | null): void;
function onBeforeRequest(listener: Listener | null): void;
function onBeforeRequest(first: Electron.WebRequestFilter | Listener | null, second?: Listener | null): void {
  const listener = typeof first === 'object' && first !== null ? second : first;
  const patterns = typeof first === 'object' && first !== null ? first.urls : ['<all_urls>'];
  const tests = patterns.map(matchPattern);
  listening = listener ? { matches: (url) => tests.some((test) => test.test(url)), listener } : undefined;
}

export const webRequest = implementedOnly('webRequest', { onBeforeRequest });

/** Asks the app whether this request may pass, and where it is redirected. */
export function askBeforeRequest(details: Omit<Details, 'id' | 'timestamp'>): Promise<Electron.CallbackResponse> {
  const asked = listening;
  if (asked === undefined || !asked.matches(details.url)) return Promise.resolve({});
  return new Promise((resolve) => asked.listener({ ...details, id: ++lastId, timestamp: Date.now() }, resolve));
}

/** Returns Electron's name for the type of a request. */
export function resourceType(type: Protocol.Network.ResourceType, isMainFrame: boolean): Details['resourceType'] {
  switch (type) {
    case 'Document':
      return isMainFrame ? 'mainFrame' : 'subFrame';
    case 'Stylesheet':
    case 'Script':
    case 'Image':
    case 'Font':
    case 'Media':
    case 'Ping':
      return type.toLowerCase() as Details['resourceType'];
    case 'XHR':
    case 'Fetch':
      return 'xhr';
    case 'WebSocket':
      return 'webSocket';
    case 'CSPViolationReport':
      return 'cspReport';
    default:
      return 'other';
  }
}

/** Returns a match pattern, as in extensions, as a regular expression: `*://*.example.org/*`. */
function matchPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped.replace(/^\.\*:/, '[a-z]+:').replace('://.*\\.', '://(?:[^/]*\\.)?')}$`);
}
