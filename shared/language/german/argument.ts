import type { Catalogue } from '../translate.ts';

export const ARGUMENT: Catalogue = {};
