import type { Catalogue } from '../translate.ts';

export const ACTIONS: Catalogue = {};
