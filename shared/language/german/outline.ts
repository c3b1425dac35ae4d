import type { Catalogue } from '../translate.ts';

export const OUTLINE: Catalogue = {
  'Copy branch as outline': 'Zweig als Gliederung kopieren',
  'Copy as outline': 'Als Gliederung kopieren',
  'There is nothing to copy yet.': 'Es gibt noch nichts zu kopieren.',
  'Add beside': 'Daneben hinzufügen',
  'Separate premise': 'Prämisse lösen',
  Lift: 'Eine Ebene höher setzen',
  'This stands below nothing: there is no relation whose kind could change.':
    'Dies steht unter nichts: es gibt keine Beziehung, deren Art sich ändern könnte.',
  'Attack the claim': 'Die Behauptung angreifen',
  'Link premises': 'Prämissen verbinden',
  'Only what stands below a reason can undercut: it then doubts the step by which that reason bears on what is above it.':
    'Nur was unter einem Grund steht, kann einen Schluss aushebeln: es bezweifelt dann den Schritt von diesem Grund zu dem, was darüber steht.',
  'There is no step just before this one to whose premises it could be linked.':
    'Unmittelbar davor steht kein Schritt, mit dessen Prämissen es verbunden werden könnte.',
  'Word document': 'Word-Dokument',
  'Headings, lists and footnotes, with a picture of each map.':
    'Überschriften, Listen und Fußnoten, mit einem Bild jeder Karte.',
  'Pages to read and print, with notes at their foot, and without pictures.':
    'Seiten zum Lesen und Drucken, mit Anmerkungen am Fuß und ohne Bilder.',
  'Web page': 'Webseite',
  'The same in one file, which loads nothing.': 'Dasselbe in einer Datei, die nichts nachlädt.',
  Markdown: 'Markdown',
  'Lists in lists, as text to edit and to pass on.': 'Listen in Listen, als Text zum Bearbeiten und Weitergeben.',
  'Plain text': 'Reiner Text',
  'Indented lines, for anything that takes text.': 'Eingerückte Zeilen, für alles, was Text annimmt.',
  'Who asserted and denied it': 'Wer sie behauptet und bestritten hat',
  'The passages that it is made from': 'Die Textstellen, aus denen sie gewonnen ist',
  'References, as notes': 'Literaturangaben, als Anmerkungen',
  'Export outline': 'Gliederung exportieren',
  'With each statement': 'Zu jeder Aussage',
  'Select the line before or after': 'Die Zeile davor oder danach auswählen',
  'Unfold a line, or go into it': 'Eine Zeile aufklappen oder in sie hineingehen',
  'Fold a line, or go out of it': 'Eine Zeile einklappen oder aus ihr herausgehen',
  'Fold or unfold a line': 'Eine Zeile ein- oder aufklappen',
  'Select the first or the last line': 'Die erste oder die letzte Zeile auswählen',
  'Select the next line that begins so': 'Die nächste Zeile auswählen, die so beginnt',
  'Its first letters': 'Ihre ersten Buchstaben',
  'Add beside; from a reference, go to the full entry':
    'Daneben hinzufügen; von einem Verweis zum vollen Eintrag gehen',
  'Add below': 'Darunter hinzufügen',
  'Lift a line': 'Eine Zeile eine Ebene höher setzen',
  'Let a line bear on the one before it': 'Eine Zeile der vorhergehenden unterordnen',
  'Let a line bear on another': 'Eine Zeile einer anderen unterordnen',
  'Let it support or attack': 'Sie stützen oder angreifen lassen',
  'Let it undercut, or attack again': 'Sie den Schluss aushebeln oder wieder angreifen lassen',
  'Give its relation the next kind': 'Ihrer Beziehung die nächste Art geben',
  'Link it to the premises before it, or separate it': 'Mit den Prämissen davor verbinden oder davon lösen',
  'Select nothing, so that Tab goes on': 'Nichts auswählen, damit Tab weitergeht',
  'Outline of the argument. Enter adds beside, Tab adds below, Shift and Tab lifts, F2 edits, Escape lets Tab go on.':
    'Gliederung des Arguments. Die Eingabetaste fügt daneben hinzu, Tab darunter, Umschalt und Tab setzt eine Ebene höher, F2 bearbeitet, mit Esc geht Tab weiter.',
  'What is it about?': 'Worum geht es?',
  'Here the argument stands as a list: a question, the positions on it, and below each what supports and attacks it.':
    'Hier steht das Argument als Liste: eine Frage, die Positionen dazu und unter jeder, was sie stützt und angreift.',
  'Add a question': 'Frage hinzufügen',
  'Add a claim': 'Behauptung hinzufügen',
  'Implicit claim': 'Unausgesprochene Behauptung',
  'The outline is on the clipboard, with {statements} {statements, plural, one {statement} other {statements}}.':
    'Die Gliederung ist in der Zwischenablage, mit {statements} {statements, plural, one {Aussage} other {Aussagen}}.',
  'Deleted the relation.': 'Die Beziehung wurde gelöscht.',
  'Deleted a premise of the relation.': 'Eine Prämisse der Beziehung wurde gelöscht.',
  'What bears on “{text}”': 'Was zu „{text}“ führt',
  'The map “{title}”': 'Die Karte „{title}“',
  'answered by {count}': 'beantwortet von {count}',
  'supported by {count}': 'gestützt von {count}',
  'attacked by {count}': 'angegriffen von {count}',
  'questioned by {count}': 'bezweifelt von {count}',
  'restated by {count}': 'wiederholt von {count}',
  'undercut by {count}': 'ausgehebelt von {count}',
  'in full elsewhere': 'vollständig an anderer Stelle',
  '{does}, with {count, plural, one {# other premise} other {# other premises}}':
    '{does}, mit {count, plural, one {# weiteren Prämisse} other {# weiteren Prämissen}}',
  'a step': 'einen Schritt',
  'the step from {from} to {to}': 'den Schritt von {from} zu {to}',
  'the step from {from} to another step': 'den Schritt von {from} zu einem anderen Schritt',
  'its step {borne}': 'ihr Schritt {borne}',
  '{count, plural, one {# linked premise} other {# linked premises}}, which together {does, select, supports {support {aim}} attacks {attack {aim}} undercuts {undercut {aim}} answers {answer {aim}} questions {question {aim}} other {restate {aim}}}':
    '{count, plural, one {# verbundene Prämisse} other {# verbundene Prämissen}}, die gemeinsam {aim} {does, select, supports {stützen} attacks {angreifen} undercuts {aushebeln} answers {beantworten} questions {bezweifeln} other {wiederholen}}',
  '{count, plural, one {# linked premise} other {# linked premises}}, which together {does, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}:':
    '{count, plural, one {# verbundene Prämisse} other {# verbundene Prämissen}}, die gemeinsam {does, select, supports {stützen} attacks {angreifen} undercuts {aushebeln} answers {beantworten} questions {bezweifeln} other {wiederholen}}:',
  '{does, select, supports {supports {aim}} attacks {attacks {aim}} undercuts {undercuts {aim}} answers {answers {aim}} questions {questions {aim}} other {restates {aim}}}':
    '{does, select, supports {stützt {aim}} attacks {greift {aim} an} undercuts {hebelt {aim} aus} answers {beantwortet {aim}} questions {bezweifelt {aim}} other {wiederholt {aim}}}',
  see: 'siehe',
  '{look, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}':
    '{look, select, supports {stützen} attacks {greifen an} undercuts {hebeln aus} answers {beantworten} questions {bezweifeln} other {wiederholen}}',
};
