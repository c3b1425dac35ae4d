import { browser, chromiumIsRunning } from './chromium.ts';
import type { OpenContents } from './open-contents.ts';
import { openWindows } from './open-windows.ts';

type Permission = Parameters<NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>>[1];
type RequestHandler = (
  webContents: OpenContents,
  permission: Permission,
  callback: (granted: boolean) => void,
  details: object,
) => void;
type CheckHandler = (webContents: OpenContents, permission: Permission, origin: string, details: object) => boolean;

/** Chromium's names of permissions, with Electron's. */
const PERMISSIONS: readonly (readonly [string, Permission])[] = [
  ['camera', 'media'],
  ['microphone', 'media'],
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['push', 'notifications'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['midi', 'midi'],
  ['display-capture', 'display-capture'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'local-fonts'],
  ['local-network-access', 'local-network-access'],
  ['local-network', 'local-network'],
  ['loopback-network', 'loopback-network'],
  ['nfc', 'nfc'],
  ['accelerometer', 'sensors'],
  ['gyroscope', 'sensors'],
  ['magnetometer', 'sensors'],
  ['ambient-light-sensor', 'sensors'],
  ['payment-handler', 'payment-handler'],
  ['periodic-background-sync', 'periodic-background-sync'],
  ['background-sync', 'background-sync'],
  ['background-fetch', 'background-fetch'],
  ['persistent-storage', 'persistent-storage'],
  ['storage-access', 'storage-access'],
  ['top-level-storage-access', 'top-level-storage-access'],
  ['screen-wake-lock', 'screen-wake-lock'],
  ['system-wake-lock', 'system-wake-lock'],
  ['speaker-selection', 'speaker-selection'],
  ['window-management', 'window-management'],
  ['keyboard-lock', 'keyboardLock'],
  ['pointer-lock', 'pointerLock'],
  ['fullscreen', 'fullscreen'],
  ['captured-surface-control', 'captured-surface-control'],
  ['hand-tracking', 'hand-tracking'],
];

/** The permissions that the app has denied, by Electron's names. */
let denied = new Set<Permission>();

let requestHandler: RequestHandler | null = null;
let checkHandler: CheckHandler | null = null;

export function setPermissionRequestHandler(handler: RequestHandler | null): void {
  requestHandler = handler;
  applyToOpenWindows();
}

export function setPermissionCheckHandler(handler: CheckHandler | null): void {
  checkHandler = handler;
  applyToOpenWindows();
}

/**
 * Asks the app's handlers for every permission ahead of time, and has Chromium keep to their answers: it does not ask
 * anybody at the moment a page wants something. Without handlers everything is granted, as Electron documents.
 */
export async function applyPermissions(webContents: OpenContents, url: string): Promise<void> {
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  const decided = await Promise.all(
    PERMISSIONS.map(async ([name, permission]) => {
      const granted = await isGranted(webContents, permission, origin);
      await setPermission(name, granted);
      return granted ? undefined : permission;
    }),
  );
  denied = new Set(decided.filter((permission) => permission !== undefined));
}

/**
 * Returns a header for the app's documents, for features that Chromium grants a page, or lets a person grant, whatever
 * the permission says.
 */
export function permissionsPolicy(): string {
  return (['display-capture', 'fullscreen'] as const)
    .filter((permission) => denied.has(permission))
    .map((permission) => `${permission}=()`)
    .join(', ');
}

/** Sets Chromium's answer to a page that wants `name`, from now on. */
export async function setPermission(name: string, granted: boolean): Promise<void> {
  const permission = { name, ...(name === 'fullscreen' && { allowWithoutGesture: true }) };
  try {
    await browser().send('Browser.setPermission', { permission, setting: granted ? 'granted' : 'denied' });
  } catch {
    // Not every version of Chromium knows every permission.
  }
}

async function isGranted(webContents: OpenContents, permission: Permission, origin: string): Promise<boolean> {
  const details = { isMainFrame: true, requestingUrl: origin };
  if (checkHandler !== null && !checkHandler(webContents, permission, origin, details)) return false;
  const request = requestHandler;
  if (request === null) return true;
  return new Promise((resolve) => request(webContents, permission, resolve, details));
}

function applyToOpenWindows(): void {
  if (!chromiumIsRunning()) return;
  for (const { webContents } of openWindows) void applyPermissions(webContents, webContents.getURL());
}
