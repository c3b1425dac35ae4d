import type { Catalogue } from '../translate.ts';

export const WIDGETS: Catalogue = {
  Cancel: 'Abbrechen',
};
