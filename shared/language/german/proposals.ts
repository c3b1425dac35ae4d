import type { Catalogue } from '../translate.ts';

export const PROPOSALS: Catalogue = {
  'Accept proposal': 'Vorschlag annehmen',
  'Accept proposals': 'Vorschläge annehmen',
  'Nothing was accepted.': 'Nichts wurde angenommen.',
  'Accepted {count, plural, one {# proposal} other {# proposals}}{more, plural, =0 {} one {, with # other that it needs} other {, with # others that it needs}}. Undo takes that back.':
    '{count, plural, one {# Vorschlag} other {# Vorschläge}} angenommen{more, plural, =0 {} one {, mit # weiteren, den es braucht} other {, mit # weiteren, die es braucht}}. „Rückgängig“ nimmt das zurück.',
  'Declined {count, plural, one {# proposal} other {# proposals}}.':
    '{count, plural, one {# Vorschlag} other {# Vorschläge}} abgelehnt.',
  'It waits for a decision again.': 'Die Entscheidung ist wieder offen.',
  'Removed what was decided from the list.': 'Das Entschiedene wurde aus der Liste entfernt.',
  'It needs {text}, which was declined: open that again first.':
    'Dafür wird {text} gebraucht, was abgelehnt wurde: zuerst das wieder öffnen.',
  'Words, as they stand in the source': 'Wortlaut, wie er in der Quelle steht',
  'Accept as edited': 'Geändert annehmen',
  'Why: {reason}': 'Warum: {reason}',
  'Accept {name}': '{name} annehmen',
  Accept: 'Annehmen',
  'Edit {name}': '{name} bearbeiten',
  'Put right…': 'Berichtigen…',
  'Decline {name}': '{name} ablehnen',
  Decline: 'Ablehnen',
  'Open {name} again': '{name} wieder öffnen',
  'Open again': 'Wieder öffnen',
  'In the source stands:': 'In der Quelle steht:',
  Waiting: 'Offen',
  Accepted: 'Angenommen',
  Declined: 'Abgelehnt',
  'Nothing waits for a decision. Assistants and editors can read this debate and propose to it: “counterclaim mcp FILE.debate”.':
    'Nichts wartet auf eine Entscheidung. Assistenten und Editoren können diese Debatte lesen und dazu Vorschläge machen: „counterclaim mcp FILE.debate“.',
  'Nothing was declined.': 'Nichts wurde abgelehnt.',
  'Not word for word in the source. {difference}': 'Steht nicht wörtlich in der Quelle. {difference}',
  Proposed: 'Vorgeschlagen',
  'Which proposals': 'Welche Vorschläge',
  'On a box, {up} {down} go on, {space} chooses, {enter} accepts, {e} edits and {delete} declines. What is accepted comes onto the map that is shown.':
    'Auf einem Feld gehen {up} {down} weiter, {space} wählt aus, {enter} nimmt an, {e} bearbeitet und {delete} lehnt ab. Angenommenes kommt auf die gezeigte Karte.',
  'Accept chosen{count, plural, =0 {} other { (#)}}': 'Ausgewählte annehmen{count, plural, =0 {} other { (#)}}',
  'Takes accepted and declined proposals off the list, for good; what was accepted stays in the debate':
    'Nimmt angenommene und abgelehnte Vorschläge endgültig von der Liste; Angenommenes bleibt in der Debatte',
  'Clear what was decided': 'Entschiedenes entfernen',
};
