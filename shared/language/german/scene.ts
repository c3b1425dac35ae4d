import type { Catalogue } from '../translate.ts';

export const SCENE: Catalogue = {};
