import type { Catalogue } from '../translate.ts';

export const KEPT_FILES: Catalogue = {};
