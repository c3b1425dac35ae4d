import type { Catalogue } from '../translate.ts';

export const DB: Catalogue = {};
