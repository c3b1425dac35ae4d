import type { Catalogue } from '../translate.ts';

export const EXCHANGE: Catalogue = {};
