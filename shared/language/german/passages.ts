import type { Catalogue } from '../translate.ts';

export const PASSAGES: Catalogue = {};
