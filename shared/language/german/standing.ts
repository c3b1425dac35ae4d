import type { Catalogue } from '../translate.ts';

export const STANDING: Catalogue = {};
