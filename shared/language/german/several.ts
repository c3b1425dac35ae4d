import type { Catalogue } from '../translate.ts';

export const SEVERAL: Catalogue = {
  'Attribute to a speaker': 'Einem Sprecher zuschreiben',
  'Attribute to…': 'Zuschreiben…',
  Stance: 'Haltung',
  'Untitled map': 'Karte ohne Titel',
  'A new map': 'Eine neue Karte',
  'Place on a map': 'Auf einer Karte platzieren',
  'Place on a map…': 'Auf einer Karte platzieren…',
  'Tags of all': 'Schlagwörter aller',
  'Add tags to all': 'Allen Schlagwörter hinzufügen',
  'Said by': 'Gesagt von',
  Selected: 'Ausgewählt',
};
