import type { Catalogue } from '../translate.ts';

export const ADDING_SOURCES: Catalogue = {};
