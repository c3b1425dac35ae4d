import type { Catalogue } from '../translate.ts';

export const SOURCES: Catalogue = {};
