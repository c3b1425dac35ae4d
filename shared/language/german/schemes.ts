import type { Catalogue } from '../translate.ts';

export const SCHEMES: Catalogue = {};
