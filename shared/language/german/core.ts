import type { Catalogue } from '../translate.ts';

export const CORE: Catalogue = {};
