import type { Catalogue } from '../translate.ts';

export const MAP: Catalogue = {};
