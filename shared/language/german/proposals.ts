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
  'A {kind, select, question {question} other {claim}} that is proposed needs words.':
    'Eine vorgeschlagene {kind, select, question {Frage} other {Behauptung}} braucht Worte.',
  '“{words}” is not in its source word for word: edit the words of the passage, or decline it.':
    '„{words}“ steht nicht wörtlich in der Quelle: Bearbeiten Sie die Worte der Textstelle, oder lehnen Sie sie ab.',
  'The debate has this passage already, as the excerpt “{id}”.':
    'Die Debatte hat diese Textstelle schon, als Auszug „{id}“.',
  'The debate has this {kind, select, question {question} other {claim}} already, with the id “{id}”.':
    'Die Debatte hat diese {kind, select, question {Frage} other {Behauptung}} schon, mit der Kennung „{id}“.',
  'This {kind, select, question {question} other {claim}} is proposed already, with the id “{id}”.':
    'Diese {kind, select, question {Frage} other {Behauptung}} ist schon vorgeschlagen, mit der Kennung „{id}“.',
  'There are no words to look for.': 'Es gibt keine Worte, nach denen gesucht werden könnte.',
  'Nothing like these words is in the source.': 'Nichts in der Quelle gleicht diesen Worten.',
  Supports: 'Stützt',
  Attacks: 'Greift an',
  Answers: 'Beantwortet',
  Restates: 'Wiederholt',
  'Questions [what a relation does]': 'Bezweifelt',
  '{kind}, implicit': '{kind}, unausgesprochen',
  '{count, plural, one {{kind, select, supports {{from} supports {to}} attacks {{from} attacks {to}} answers {{from} answers {to}} questions {{from} questions {to}} other {{from} restates {to}}}} other {{kind, select, supports {{from} support {to}} attacks {{from} attack {to}} answers {{from} answer {to}} questions {{from} question {to}} other {{from} restate {to}}}}}':
    '{count, plural, one {{kind, select, supports {{from} stützt {to}} attacks {{from} greift an: {to}} answers {{from} beantwortet {to}} questions {{from} bezweifelt {to}} other {{from} wiederholt {to}}}} other {{kind, select, supports {{from} stützen {to}} attacks {{from} greifen an: {to}} answers {{from} beantworten {to}} questions {{from} bezweifeln {to}} other {{from} wiederholen {to}}}}}',
  'In {source}.': 'In {source}.',
  'For {statements}.': 'Für {statements}.',
  'something that is not in the debate ({id})': 'etwas, das nicht in der Debatte ist ({id})',
};
