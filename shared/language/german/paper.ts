import type { Catalogue } from '../translate.ts';

export const PAPER: Catalogue = {
  'Texts and passages': 'Texte und Textstellen',
  'Full texts': 'Vollständige Texte',
  'Cited in {numbers}.': 'Zitiert in {numbers}.',
  'Back to the exchange': 'Zurück zum Wortwechsel',
  'Continues from page {page}': 'Fortsetzung von Seite {page}',
  'Continued on page {page}': 'Fortgesetzt auf Seite {page}',
  '{how, select, continued {Continued} other {In full}} on page {page}':
    '{how, select, continued {Fortgesetzt} other {Vollständig}} auf Seite {page}',
  '{role}{others, plural, =0 {} other { and # more}}: {statement}':
    '{role}{others, plural, =0 {} one { und # weitere} other { und # weitere}}: {statement}',
  'The text is set in {size} pt: an argument that cannot be divided (page {pages}) needs the room.':
    'Die Schriftgröße ist {size} pt: Ein Argument, das sich nicht teilen lässt (Seite {pages}), braucht den Platz.',
  'Sheet {sheet} of {count}': 'Blatt {sheet} von {count}',
  'Cut along the marks, and glue the sheets on the strips at the right and below':
    'An den Marken schneiden und die Blätter auf die Streifen rechts und unten kleben',
  'The whole map, small. {summary}': 'Die ganze Karte, klein. {summary}',
  'Page {page}: {label}': 'Seite {page}: {label}',
  'Page {page} of {pages}': 'Seite {page} von {pages}',
};
