import type { Catalogue } from '../translate.ts';

export const REPORTS: Catalogue = {};
