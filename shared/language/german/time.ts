import type { Catalogue } from '../translate.ts';

export const TIME: Catalogue = {
  Since: 'Seit',
  'The moment to compare with comes later: move one of the two.':
    'Der Vergleichszeitpunkt liegt später: einen der beiden verschieben.',
  'Copy the changes': 'Änderungen kopieren',
  Strength: 'Stärke',
  'Nobody has said anything in this debate yet.': 'In dieser Debatte hat noch niemand etwas gesagt.',
  'Show the map or the exchange first.': 'Zuerst die Karte oder den Wortwechsel zeigen.',
  'Over time': 'Im Zeitverlauf',
  'No move has a date that is certain. Give the moves in the exchange their dates to see the debate over time.':
    'Keine Äußerung hat ein sicheres Datum. Den Äußerungen im Wortwechsel ihre Daten geben, um die Debatte im Zeitverlauf zu sehen.',
  'Leave over time': 'Zeitverlauf verlassen',
  Pause: 'Anhalten',
  Play: 'Abspielen',
  'One move back': 'Eine Äußerung zurück',
  'One move on': 'Eine Äußerung weiter',
  'Speed: moves in a second': 'Tempo: Äußerungen pro Sekunde',
  'Leave over time (Escape)': 'Zeitverlauf verlassen (Esc)',
  Moment: 'Zeitpunkt',
  'Compared with': 'Verglichen mit',
  'Edits go to the debate of today.': 'Bearbeitet wird die Debatte von heute.',
  'Played to the last move.': 'Bis zur letzten Äußerung abgespielt.',
  'This went to the debate of today. What has no dated move is shown at every moment.':
    'Dies ging in die Debatte von heute ein. Was keine datierte Äußerung hat, wird zu jedem Zeitpunkt gezeigt.',
};
