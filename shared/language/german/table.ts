import type { Catalogue } from '../translate.ts';

export const TABLE: Catalogue = {};
