import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let loaded: typeof import('@napi-rs/canvas') | undefined;

/** Returns Skia's canvases. Loading them takes a tenth of a second, and an SVG or a PDF without emoji needs none. */
export function skia(): typeof import('@napi-rs/canvas') {
  loaded ??= require('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
  return loaded;
}
