import type { Catalogue } from '../translate.ts';

export const SHELL: Catalogue = {};
