import type { Catalogue } from '../translate.ts';

export const ELECTRON: Catalogue = {};
