import type { Catalogue } from '../translate.ts';

export const TABLE: Catalogue = {
  'On this map': 'Auf dieser Karte',
  'Which statements': 'Welche Aussagen',
  Claims: 'Behauptungen',
  'Said by nobody yet': 'Noch von niemandem gesagt',
  'Without a passage': 'Ohne Textstelle',
  'A row without its text would say nothing.': 'Eine Zeile ohne ihren Text sagte nichts.',
  'Filter the rows': 'Zeilen filtern',
  'Filter by text, speaker or tag': 'Text, Sprecher, Schlagwort filtern',
  'Group by': 'Gruppieren nach',
  'Not grouped': 'Nicht gruppiert',
  Columns: 'Spalten',
  'No statement is like this.': 'Keine Aussage ist so.',
  None: 'Keine',
  'Selected rows': 'Ausgewählte Zeilen',
  'This statement is on no map: select its row, and place it on the shown map.':
    'Diese Aussage ist auf keiner Karte: ihre Zeile auswählen und sie auf der gezeigten Karte platzieren.',
  'Bears on': 'Bezieht sich auf',
  In: 'Ein',
  Out: 'Aus',
  Passages: 'Textstellen',
  Dates: 'Datumsangaben',
  'who says so, and who denies it': 'wer es sagt und wer es bestreitet',
  'what it supports, attacks, answers or questions': 'was sie stützt, angreift, beantwortet oder bezweifelt',
  'relations that bear on it': 'Beziehungen, die sie betreffen',
  'relations by which it bears on others': 'Beziehungen, mit denen sie andere betrifft',
  'passages that it cites': 'Textstellen, die sie anführt',
  'maps on which it stands': 'Karten, auf denen sie steht',
  'when it was said, from the first time to the last': 'wann sie gesagt wurde, vom ersten bis zum letzten Mal',
  '{column, select, kind {By kind} speakers {By speakers} tags {By tags} maps {By maps} other {By {label}}}':
    '{column, select, kind {Nach Art} speakers {Nach Sprechern} tags {Nach Schlagwörtern} maps {Nach Karten} other {Nach {label}}}',
  '{count, plural, one {# statement} other {# statements}} selected':
    '{count, plural, one {# Aussage} other {# Aussagen}} ausgewählt',
  '{kind, select, claim {claim, implicit} other {question, implicit}}':
    '{kind, select, claim {Behauptung, unausgesprochen} other {Frage, unausgesprochen}}',
  '{name} (denies)': '{name} (bestreitet)',
  'the step from {from}': 'den Schritt von {from}',
  'One, another': 'Eins, ein anderes',
  '0 to 1': '0 bis 1',
  'Edit kind': 'Art bearbeiten',
  'Edit tags': 'Schlagwörter bearbeiten',
};
