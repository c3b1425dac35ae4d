import type { Catalogue } from '../translate.ts';

export const FORMATS: Catalogue = {};
