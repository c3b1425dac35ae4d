import type { Catalogue } from '../translate.ts';

export const SEVERAL: Catalogue = {};
