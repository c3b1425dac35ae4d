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
  '{tags} added to {count, plural, one {# statement} other {# statements}}.':
    '{tags} zu {count, plural, one {# Aussage} other {# Aussagen}} hinzugefügt.',
  '{tag} removed from {count, plural, one {# statement} other {# statements}}.':
    '{tag} von {count, plural, one {# Aussage} other {# Aussagen}} entfernt.',
  '{count, plural, one {# statement} other {# statements}} attributed to {speaker}.':
    '{count, plural, one {# Aussage} other {# Aussagen}} {speaker} zugeschrieben.',
  'the speaker': 'dem Sprecher',
  '{count, plural, one {# statement} other {# statements}} made claims.':
    '{count, plural, one {# Aussage zur Behauptung gemacht.} other {# Aussagen zu Behauptungen gemacht.}}',
  '{count, plural, one {# statement} other {# statements}} made questions.':
    '{count, plural, one {# Aussage zur Frage gemacht.} other {# Aussagen zu Fragen gemacht.}}',
  '{count, plural, one {# statement} other {# statements}} placed on {map}.':
    '{count, plural, one {# Aussage} other {# Aussagen}} auf {map} platziert.',
  '… {count, number} more.': '… {count, number} weitere.',
  'Make claims': 'Zu Behauptungen machen',
  'Make questions': 'Zu Fragen machen',
};
