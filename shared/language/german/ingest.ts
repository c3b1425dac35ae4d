import type { Catalogue } from '../translate.ts';

export const INGEST: Catalogue = {};
