import type { Catalogue } from '../translate.ts';

export const EDITING: Catalogue = {
  '{count, plural, one {The debate has this statement already. “Paste as copies” adds it anew.} other {The debate has all of them already. “Paste as copies” adds them anew.}}':
    '{count, plural, one {Die Debatte hat diese Aussage schon. „Als Kopien einfügen“ fügt sie neu hinzu.} other {Die Debatte hat sie alle schon. „Als Kopien einfügen“ fügt sie neu hinzu.}}',
  'Pasted references': 'Eingefügte Literaturangaben',
  'Reading…': 'Wird gelesen…',
  'The debate has this source already.': 'Die Debatte hat diese Quelle bereits.',
  'Add source': 'Quelle hinzufügen',
  Cut: 'Ausschneiden',
  Paste: 'Einfügen',
  'Paste as copies': 'Als Kopien einfügen',
  Duplicate: 'Duplizieren',
  'Select one statement to edit its text.': 'Eine Aussage auswählen, um ihren Text zu bearbeiten.',
  'The statement is not on this map: edit its text in the inspector.':
    'Die Aussage ist nicht auf dieser Karte: ihr Text lässt sich in den Details bearbeiten.',
  'There is nothing to undo.': 'Es gibt nichts rückgängig zu machen.',
  'There is nothing to redo.': 'Es gibt nichts zu wiederholen.',
  Redo: 'Wiederholen',
  'Select the statements to cut first.': 'Zuerst die Aussagen auswählen, die ausgeschnitten werden sollen.',
  'Select the statements to copy first.': 'Zuerst die Aussagen auswählen, die kopiert werden sollen.',
  'Edit words': 'Worte bearbeiten',
  'Edit text': 'Text bearbeiten',
  'Select what to delete first.': 'Zuerst auswählen, was gelöscht werden soll.',
  'Take off map': 'Von der Karte nehmen',
  'A claim for each row of the table': 'Eine Behauptung für jede Zeile der Tabelle',
  'A claim for each line': 'Eine Behauptung für jede Zeile',
  'A claim for each paragraph': 'Eine Behauptung für jeden Absatz',
  'One claim of all of it': 'Eine Behauptung aus allem',
  'Paste text': 'Text einfügen',
  'Turn this into': 'Daraus machen',
  'A source, from which passages are taken': 'Eine Quelle, der Textstellen entnommen werden',
  Preview: 'Vorschau',
  'There is nothing on the clipboard that can be pasted here.':
    'In der Zwischenablage ist nichts, was hier eingefügt werden kann.',
  'The text is too long for claims, so it was added as a source.':
    'Der Text ist für Behauptungen zu lang und wurde deshalb als Quelle hinzugefügt.',
  'There is nothing in it that can be a claim.': 'Darin ist nichts, was eine Behauptung sein kann.',
  'What happens': 'Was geschieht',
  'Select two or more statements to merge: first the one that stays, then the others.':
    'Zum Zusammenführen zwei oder mehr Aussagen auswählen: zuerst die, die bleibt, dann die anderen.',
  'A claim and a question cannot be merged: change the kind of one first.':
    'Eine Behauptung und eine Frage lassen sich nicht zusammenführen: zuerst die Art der einen ändern.',
  'Select one statement to split in two.': 'Eine Aussage auswählen, die in zwei geteilt werden soll.',
  'The statement has no text to split yet.': 'Die Aussage hat noch keinen Text, der sich teilen ließe.',
  'No text yet': 'Noch kein Text',
  Merge: 'Zusammenführen',
  'Merge…': 'Zusammenführen…',
  'Which one stays': 'Welche bleibt',
  'Its own words': 'Ihre eigenen Worte',
  'The other’s words': 'Die Worte der anderen',
  'Merge into…': 'Zusammenführen mit…',
  'The other one goes. There is nothing of it to take over.': 'Die andere entfällt. Von ihr ist nichts zu übernehmen.',
  'One is a linked premise of a step to the other: that step stays, and is then circular.':
    'Die eine ist verbundene Prämisse eines Schritts zur anderen: dieser Schritt bleibt und ist dann zirkulär.',
  'Both are on one of the maps: there, the card of the other goes.':
    'Beide sind auf einer der Karten: dort entfällt das Kästchen der anderen.',
  'First half': 'Erste Hälfte',
  'Second half': 'Zweite Hälfte',
  Split: 'Teilen',
  'Divide at the cursor': 'An der Schreibmarke teilen',
  'The note stays with the first half.': 'Die Notiz bleibt bei der ersten Hälfte.',
  '“{title}” was added as a source. Counterclaim fetches nothing: complete its record, or give it the file of the document.':
    '„{title}“ wurde als Quelle hinzugefügt. Counterclaim ruft nichts ab: die Angaben ergänzen oder der Quelle die Datei des Dokuments geben.',
  'The statement is on this map already. “Paste as copies” adds it anew.':
    'Die Aussage ist bereits auf dieser Karte. „Als Kopien einfügen“ fügt sie neu hinzu.',
  'All of them are on this map already. “Paste as copies” adds them anew.':
    'Alle sind bereits auf dieser Karte. „Als Kopien einfügen“ fügt sie neu hinzu.',
  'Placed on this map: {placed, plural, one {# statement} other {# statements}}{added, plural, =0 {} other {, {added} of them added anew}}. “Paste as copies” adds statements anew.':
    'Auf dieser Karte platziert: {placed, plural, one {# Aussage} other {# Aussagen}}{added, plural, =0 {} other {, {added} davon neu hinzugefügt}}. „Als Kopien einfügen“ fügt Aussagen neu hinzu.',
  'Undo: {what}': 'Rückgängig: {what}',
  'Redo: {what}': 'Wiederholen: {what}',
  'Deleted {kind, select, claim {the claim} question {the question} relation {the relation} speaker {the speaker} source {the source} move {the move} several {{count} statements} other {the statement}}.':
    '{kind, select, claim {Die Behauptung wurde} question {Die Frage wurde} relation {Die Beziehung wurde} speaker {Der Sprecher wurde} source {Die Quelle wurde} move {Die Äußerung wurde} several {{count} Aussagen wurden} other {Die Aussage wurde}} gelöscht.',
  'Deleted {kind, select, claim {the claim, and with it {along}} question {the question, and with it {along}} relation {the relation, and with it {along}} speaker {the speaker, and with it {along}} source {the source, and with it {along}} move {the move, and with it {along}} several {{count} statements, and with them {along}} other {the statement, and with it {along}}}.':
    '{kind, select, claim {Die Behauptung wurde gelöscht, und mit ihr {along}} question {Die Frage wurde gelöscht, und mit ihr {along}} relation {Die Beziehung wurde gelöscht, und mit ihr {along}} speaker {Der Sprecher wurde gelöscht, und mit ihm {along}} source {Die Quelle wurde gelöscht, und mit ihr {along}} move {Die Äußerung wurde gelöscht, und mit ihr {along}} several {{count} Aussagen wurden gelöscht, und mit ihnen {along}} other {Die Aussage wurde gelöscht, und mit ihr {along}}}.',
  'Delete claim': 'Behauptung löschen',
  'Delete question': 'Frage löschen',
  '{count, plural, one {# passage} other {# passages}}, cited by {citing, plural, one {# statement} other {# statements}}':
    '{count, plural, one {# Textstelle} other {# Textstellen}}, angeführt von {citing, plural, one {# Aussage} other {# Aussagen}}',
  '{all} and {part}': '{all} und {part}',
  'Taken off the map. It stays in the debate: find it at the left, under “On no map”.':
    'Von der Karte genommen. Die Aussage bleibt in der Debatte: sie steht links unter „Auf keiner Karte“.',
  'Taken off the map. {count, plural, one {# statement stays} other {# statements stay}} in the debate: find them at the left, under “On no map”.':
    'Von der Karte genommen. {count, plural, one {# Aussage bleibt} other {# Aussagen bleiben}} in der Debatte: sie stehen links unter „Auf keiner Karte“.',
  '{relation}, level {depth}:': '{relation}, Ebene {depth}:',
  '{count, plural, one {Paste # statement} other {Paste # statements}}':
    '{count, plural, one {# Aussage einfügen} other {# Aussagen einfügen}}',
  'Added: {what}.': 'Hinzugefügt: {what}.',
  'Merge claims': 'Behauptungen zusammenführen',
  'Merge questions': 'Fragen zusammenführen',
  '{kind, select, claim {{count} claims merged into {text}.} other {{count} questions merged into {text}.}}':
    '{kind, select, claim {{count} Behauptungen zu {text} zusammengeführt.} other {{count} Fragen zu {text} zusammengeführt.}}',
  '{kind, select, claim {Merge {count} claims} other {Merge {count} questions}}':
    '{kind, select, claim {{count} Behauptungen zusammenführen} other {{count} Fragen zusammenführen}}',
  '{text} stays, with its words. It takes over the relations, speakers, passages and places of the others, which are deleted:':
    '{text} bleibt, mit ihren Worten. Sie übernimmt die Beziehungen, Sprecher, Textstellen und Plätze der anderen, die gelöscht werden:',
  'Merge two claims': 'Zwei Behauptungen zusammenführen',
  'Merge two questions': 'Zwei Fragen zusammenführen',
  'Its words': 'Ihr Wortlaut',
  'Merge into another claim': 'Mit einer anderen Behauptung zusammenführen',
  'Merge into another question': 'Mit einer anderen Frage zusammenführen',
  'No other question has these words.': 'Keine andere Frage hat diesen Wortlaut.',
  '{count, plural, one {its place on # map} other {its place on # maps}}':
    '{count, plural, one {ihr Platz auf # Karte} other {ihr Platz auf # Karten}}',
  'its note': 'ihre Notiz',
  'its weight': 'ihr Gewicht',
  'The other one goes. Taken over from it: {what}.': 'Die andere entfällt. Von ihr übernommen: {what}.',
  '{count, plural, =0 {on no map} one {on # map} other {on # maps}}':
    '{count, plural, =0 {auf keiner Karte} one {auf # Karte} other {auf # Karten}}',
  'Kept once, since both have the same: {what}.': 'Einmal behalten, da beide dasselbe haben: {what}.',
  '{steps, plural, one {The relation between the two goes.} other {The {steps} relations between the two go.}}':
    '{steps, plural, one {Die Beziehung zwischen beiden entfällt.} other {Die {steps} Beziehungen zwischen beiden entfallen.}}',
  '{steps, plural, one {The relation between the two goes, and with it {along} aimed at it.} other {The {steps} relations between the two go, and with them {along} aimed at them.}}':
    '{steps, plural, one {Die Beziehung zwischen beiden entfällt, und mit ihr, was auf sie zielt: {along}.} other {Die {steps} Beziehungen zwischen beiden entfallen, und mit ihnen, was auf sie zielt: {along}.}}',
  'In {steps} steps to one, the other is a linked premise: those stay, and are then circular.':
    'In {steps} Schritten zu einer von beiden ist die andere eine verbundene Prämisse: diese Schritte bleiben und sind dann zirkulär.',
  'Both are on {maps, number} maps: there, the cards of the other go.':
    'Beide sind auf {maps, number} Karten: dort entfallen die Kästchen der anderen.',
  '{kind, select, claim {Merged two claims into one.} other {Merged two questions into one.}}':
    '{kind, select, claim {Zwei Behauptungen zu einer zusammengeführt.} other {Zwei Fragen zu einer zusammengeführt.}}',
  '{kind, select, claim {Merged two claims into one, and with that went {gone}.} other {Merged two questions into one, and with that went {gone}.}}':
    '{kind, select, claim {Zwei Behauptungen zu einer zusammengeführt; damit entfallen: {gone}.} other {Zwei Fragen zu einer zusammengeführt; damit entfallen: {gone}.}}',
  'Split the claim in two': 'Die Behauptung in zwei teilen',
  'Split the question in two': 'Die Frage in zwei teilen',
  'Split claim': 'Behauptung teilen',
  'Split question': 'Frage teilen',
  '{kind, select, claim {The first half stays this claim, the second becomes a new one.} other {The first half stays this question, the second becomes a new one.}}':
    '{kind, select, claim {Die erste Hälfte bleibt diese Behauptung, die zweite wird eine neue.} other {Die erste Hälfte bleibt diese Frage, die zweite wird eine neue.}}',
  'Both keep its {what}.': 'Beide behalten: {what}.',
  '{count, plural, one {In the relation by which it supports or attacks something, the two become linked premises.} other {In the # relations by which it supports or attacks something, the two become linked premises.}}':
    '{count, plural, one {In der Beziehung, durch die sie etwas stützt oder angreift, werden die beiden zu verbundenen Prämissen.} other {In den # Beziehungen, durch die sie etwas stützt oder angreift, werden die beiden zu verbundenen Prämissen.}}',
  '{count, plural, one {Its other relation stays with the first half.} other {Its other # relations stay with the first half.}}':
    '{count, plural, one {Ihre andere Beziehung bleibt bei der ersten Hälfte.} other {Ihre # anderen Beziehungen bleiben bei der ersten Hälfte.}}',
  '{count, plural, one {Its relation stays with the first half.} other {Its # relations stay with the first half.}}':
    '{count, plural, one {Ihre Beziehung bleibt bei der ersten Hälfte.} other {Ihre # Beziehungen bleiben bei der ersten Hälfte.}}',
  '{count, plural, one {The second half gets a card of its own close by.} other {The second half gets a card of its own close by, on each of # maps.}}':
    '{count, plural, one {Die zweite Hälfte bekommt in der Nähe ein eigenes Kästchen.} other {Die zweite Hälfte bekommt in der Nähe ein eigenes Kästchen, auf jeder von # Karten.}}',
};
