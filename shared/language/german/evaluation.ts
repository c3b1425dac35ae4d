import type { Catalogue } from '../translate.ts';

export const EVALUATION: Catalogue = {};
