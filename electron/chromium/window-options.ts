import { notImplemented } from './not-implemented.ts';

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly title?: string;
  readonly backgroundColor?: string;
  readonly show?: boolean;
  readonly webPreferences?: Readonly<Record<string, unknown>> & { readonly preload?: string };
}

export interface ReadOptions {
  readonly width: number;
  readonly height: number;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly minWidth: number;
  readonly minHeight: number;
  readonly title: string | undefined;
  readonly background: string;
  readonly preload: string | undefined;
  readonly webPreferences: Readonly<Record<string, unknown>>;
}

/** Options that the shell follows, or that change nothing in it: it has no menu bar, and takes its icon from the page. */
const KNOWN = new Set([
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'title',
  'backgroundColor',
  'show',
  'webPreferences',
  'autoHideMenuBar',
  'icon',
]);

/**
 * Settings that every page of the shell has, whether the app asks for them or not; asking for the opposite is refused.
 */
const FIXED: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

/** Reads a window's options, with Electron's defaults; throws, by name, for one that the shell does not follow. */
export function readWindowOptions(options: WindowOptions): ReadOptions {
  for (const name of Object.keys(options)) if (!KNOWN.has(name)) throw notImplemented(`The window option "${name}"`);
  const { preload, ...preferences } = options.webPreferences ?? {};
  for (const [name, value] of Object.entries(preferences)) {
    if (FIXED[name] !== value) throw notImplemented(`The web preference "${name}: ${value}"`);
  }
  return {
    width: options.width ?? 800,
    height: options.height ?? 600,
    x: options.x,
    y: options.y,
    minWidth: options.minWidth ?? 0,
    minHeight: options.minHeight ?? 0,
    title: options.title,
    background: options.backgroundColor ?? '#ffffff',
    preload,
    webPreferences: { ...FIXED, preload },
  };
}
