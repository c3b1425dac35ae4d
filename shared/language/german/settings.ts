import type { Catalogue } from '../translate.ts';

export const SETTINGS: Catalogue = {};
