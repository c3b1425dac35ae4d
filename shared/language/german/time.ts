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
  '{changes} since {moment}': '{changes} seit {moment}',
  'Markdown…': 'Markdown…',
  'CSV…': 'CSV…',
  '… {count, number} more; the files have all.': '… {count, number} weitere; in den Dateien stehen alle.',
  '{count, plural, one {# change is} other {# changes are}} on the clipboard.':
    '{count, plural, one {# Änderung ist} other {# Änderungen sind}} in der Zwischenablage.',
  'How strong {claim} was, and whether it stood': 'Wie stark {claim} war und ob es galt',
  'of {claim}{course}': 'von {claim}{course}',
  'at the beginning': 'am Anfang',
  '{when}: {standing}': '{when}: {standing}',
  '{when}: {standing}, strength {strength}': '{when}: {standing}, Stärke {strength}',
  'As of': 'Stand',
  '{said} of {all, plural, one {# statement} other {# statements}} said{undated, plural, =0 {} one { · # is without a date and always there} other { · # are without a date and always there}}':
    '{said} von {all, plural, one {# Aussage} other {# Aussagen}} geäußert{undated, plural, =0 {} one { · # ist ohne Datum und immer da} other { · # sind ohne Datum und immer da}}',
  '{place} of {count}: {words}': '{place} von {count}: {words}',
};
