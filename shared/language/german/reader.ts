import type { Catalogue } from '../translate.ts';

export const READER: Catalogue = {};
