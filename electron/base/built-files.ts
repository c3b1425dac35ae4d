import { fileURLToPath } from 'node:url';

// The build puts every file of the main process into one folder, `dist/main`, beside `dist/preload` and `dist/renderer`: from there
// these addresses are right, whatever folder a file has in a checkout, where no window can be opened.

/** The built window: its page, scripts and fonts. */
export const RENDERER_FOLDER: string = fileURLToPath(new URL('../renderer', import.meta.url));

/** The built preload script. */
export const PRELOAD_FILE: string = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));
