import { createRequire } from 'node:module';

/** Not `require`: the build declares that itself. */
const requireModule = createRequire(import.meta.url);
let loaded: typeof import('@napi-rs/canvas') | undefined;

/** Returns Skia's canvases. Loading them takes a tenth of a second, and an SVG or a PDF without emoji needs none. */
export function skia(): typeof import('@napi-rs/canvas') {
  loaded ??= requireModule('@napi-rs/canvas') as typeof import('@napi-rs/canvas');
  return loaded;
}
