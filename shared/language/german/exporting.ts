import type { Catalogue } from '../translate.ts';

export const EXPORTING: Catalogue = {};
