import type { Catalogue } from '../translate.ts';

export const WIDGETS: Catalogue = {
  Cancel: 'Abbrechen',
  'Export…': 'Exportieren…',
  Close: 'Schließen',
  Delete: 'Löschen',
  Back: 'Zurück',
  Next: 'Weiter',
};
