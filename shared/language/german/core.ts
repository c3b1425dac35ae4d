import type { Catalogue } from '../translate.ts';

export const CORE: Catalogue = {
  'Something went wrong that Counterclaim did not expect. Everything saved before is safe; try again. Details are in the log: Help > Show log.':
    'Etwas ist schiefgegangen, womit Counterclaim nicht gerechnet hat. Alles bisher Gespeicherte ist sicher; versuchen Sie es noch einmal. Einzelheiten stehen im Protokoll: Hilfe > Protokoll zeigen.',
  'Page Up [key]': 'Bild auf',
  'Page Down [key]': 'Bild ab',
  'Shift [key]': 'Umschalt',
  'Alt [key]': 'Alt',
  'Ctrl [key]': 'Strg',
  'Enter [key]': 'Eingabe',
  'Space [key]': 'Leertaste',
  'Delete [key]': 'Entf',
  'Backspace [key]': 'Rücktaste',
  'Insert [key]': 'Einfg',
  'Home [key]': 'Pos1',
  'End [key]': 'Ende',
  'Left [key]': 'Links',
  'Right [key]': 'Rechts',
  'Up [key]': 'Hoch',
  'Down [key]': 'Runter',
  'Tab [key]': 'Tab',
  'This debate can be read, but not changed: its file is write-protected.':
    'Diese Debatte lässt sich lesen, aber nicht ändern: Ihre Datei ist schreibgeschützt.',
  'Open a debate first.': 'Zuerst eine Debatte öffnen.',
  'The map has no cards yet.': 'Die Karte hat noch keine Kästchen.',
  'Show the map first: “Map” at the top.': 'Zuerst die Karte zeigen: „Karte“ oben.',
  'Nobody has taken a side on a claim yet.': 'Noch hat niemand zu einer Behauptung Stellung bezogen.',
  'The exchange has no moves yet.': 'Der Wortwechsel hat noch keine Äußerungen.',
  'The table has one size: show the map to zoom.': 'Die Tabelle hat nur eine Größe: Zum Zoomen die Karte zeigen.',
  'The divisions have one size: show the map to zoom.':
    'Die Streitpunkte haben nur eine Größe: Zum Zoomen die Karte zeigen.',
  'The text of the source could not be read: its file may be damaged.':
    'Der Text der Quelle konnte nicht gelesen werden: Seine Datei ist vielleicht beschädigt.',
  '{what, select, picture {The picture itself} other {The PDF itself}} is not in the file of the debate, which may be damaged. Its text can be read under “Text”.':
    '{what, select, picture {Das Bild selbst} other {Die PDF selbst}} ist nicht in der Datei der Debatte, die vielleicht beschädigt ist. Der Text lässt sich unter „Text“ lesen.',
  'The dialog was closed: another program deleted what it was about.':
    'Der Dialog wurde geschlossen: Ein anderes Programm hat gelöscht, worum es ging.',
  'Remove an empty card': 'Leeres Kästchen entfernen',
  'A part of the program that is needed for this could not be loaded. Perhaps Counterclaim was updated while it was running: quit it and start it again. If that does not help, install it again. The debate is not affected.':
    'Ein Teil des Programms, der dafür nötig ist, konnte nicht geladen werden. Vielleicht wurde Counterclaim aktualisiert, während es lief: Beenden Sie es und starten Sie es neu. Wenn das nicht hilft, installieren Sie es neu. Die Debatte ist nicht betroffen.',
  'Undone: {label}': 'Rückgängig gemacht: {label}',
  'Redone: {label}': 'Wiederholt: {label}',
  '“{client}” made {count, plural, one {# proposal} other {# proposals}}: Argument › Proposed… shows what waits for you.':
    '„{client}“ hat {count, plural, one {# Vorschlag} other {# Vorschläge}} gemacht: Argument › Vorgeschlagen… zeigt, was wartet.',
  '{programs, plural, one {# program} other {# programs}} made {count, plural, one {# proposal} other {# proposals}}: Argument › Proposed… shows what waits for you.':
    '{programs, plural, one {# Programm hat} other {# Programme haben}} {count, plural, one {# Vorschlag} other {# Vorschläge}} gemacht: Argument › Vorgeschlagen… zeigt, was wartet.',
  'Other names': 'Weitere Namen',
  'Where it appeared': 'Erschienen in',
  '{field} of {whose}': '{field}: {whose}',
  'a {entity, select, debate {debate} statement {statement} relation {relation} speaker {speaker} move {move} source {source} excerpt {passage} citation {citation} map {map} placement {placement} walk {walk} stop {stop} other {scheme}} that is gone':
    '{entity, select, debate {eine Debatte, die} statement {eine Aussage, die} relation {eine Beziehung, die} speaker {ein Sprecher, der} move {eine Äußerung, die} source {eine Quelle, die} excerpt {eine Textstelle, die} citation {ein Beleg, der} map {eine Karte, die} placement {eine Platzierung, die} walk {ein Rundgang, der} stop {eine Station, die} other {ein Schema, das}} nicht mehr da ist',
  'Reply to {whose}': 'Erwiderung: {whose}',
  'a new {what, select, claim {claim} question {question} debate {debate} statement {statement} relation {relation} speaker {speaker} move {move} source {source} excerpt {passage} citation {citation} map {map} placement {placement} walk {walk} stop {stop} other {scheme}}':
    '{what, select, claim {neue Behauptung} question {neue Frage} debate {neue Debatte} statement {neue Aussage} relation {neue Beziehung} speaker {neuer Sprecher} move {neue Äußerung} source {neue Quelle} excerpt {neue Textstelle} citation {neuer Beleg} map {neue Karte} placement {neue Platzierung} walk {neuer Rundgang} stop {neue Station} other {neues Schema}}',
  'Discard this text?': 'Diesen Text verwerfen?',
  'It is nowhere else, and this cannot be undone.':
    'Er steht nirgends sonst, und das lässt sich nicht rückgängig machen.',
  'What follows from the debate could not be worked out. The next edit tries it again.':
    'Was aus der Debatte folgt, konnte nicht ermittelt werden. Die nächste Änderung versucht es wieder.',
};
