import type { Catalogue } from '../translate.ts';

export const FILES: Catalogue = {};
