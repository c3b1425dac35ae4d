import type { Catalogue } from '../translate.ts';

export const INSPECTOR: Catalogue = {};
