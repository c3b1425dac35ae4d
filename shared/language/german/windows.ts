import type { Catalogue } from '../translate.ts';

export const WINDOWS: Catalogue = {};
