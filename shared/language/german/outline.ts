import type { Catalogue } from '../translate.ts';

export const OUTLINE: Catalogue = {};
