import type { Catalogue } from '../translate.ts';

export const MODEL: Catalogue = {};
