import type { Catalogue } from '../translate.ts';

export const FINDING: Catalogue = {};
