import type { Catalogue } from '../translate.ts';

export const INGEST_NOTICES: Catalogue = {
  '{count, plural, one {# character that cannot be shown was} other {# characters that cannot be shown were}} left out or replaced.':
    '{count, plural, one {# Zeichen, das sich nicht zeigen lässt, wurde} other {# Zeichen, die sich nicht zeigen lassen, wurden}} ausgelassen oder ersetzt.',
  'after “{words}”': 'nach „{words}“',
  'The file does not say what divides its cells: they were taken to be divided by {by, select, semicolons {semicolons} tabs {tabs} other {vertical bars}}.':
    'Die Datei sagt nicht, was ihre Zellen trennt: Es wurde angenommen, dass es {by, select, semicolons {Semikolons} tabs {Tabulatoren} other {senkrechte Striche}} sind.',
  'row {number}': 'Zeile {number}',
  '{count, plural, one {# row has} other {# rows have}} quotation marks that do not match, so that cells may run into each other: {rows}.':
    '{count, plural, one {# Zeile hat} other {# Zeilen haben}} Anführungszeichen, die nicht zusammenpassen, sodass Zellen ineinanderlaufen können: {rows}.',
  '{count, plural, one {# row has} other {# rows have}} more or fewer cells than the first: {rows}.':
    '{count, plural, one {# Zeile hat} other {# Zeilen haben}} mehr oder weniger Zellen als die erste: {rows}.',
  'The document does not say how its letters are encoded, and was read as {encoding}. If letters are wrong, save it as UTF-8 and add that.':
    'Das Dokument sagt nicht, wie seine Buchstaben kodiert sind, und wurde als {encoding} gelesen. Wenn Buchstaben falsch sind, speichern Sie es als UTF-8, und fügen Sie das hinzu.',
  '{count, plural, one {# character could not be decoded as {encoding}, and is “{sign}” in the text.} other {# characters could not be decoded as {encoding}, and are “{sign}” in the text.}}':
    '{count, plural, one {# Zeichen ließ sich nicht als {encoding} lesen und ist im Text „{sign}“.} other {# Zeichen ließen sich nicht als {encoding} lesen und sind im Text „{sign}“.}}',
  'Windows-1252 (Western European)': 'Windows-1252 (westeuropäisch)',
  '{count, plural, one {# quoted paragraph has no name of who wrote it, and is nobody’s words when the text is split into turns.} other {# quoted paragraphs have no name of who wrote them, and are nobody’s words when the text is split into turns.}}':
    '{count, plural, one {Zu # zitierten Absatz fehlt der Name dessen, der ihn schrieb; er gehört niemandem, wenn der Text in Redebeiträge aufgeteilt wird.} other {Zu # zitierten Absätzen fehlt der Name dessen, der sie schrieb; sie gehören niemandem, wenn der Text in Redebeiträge aufgeteilt wird.}}',
  'Nothing shows where the words end that are quoted after “{words}”: what follows is nobody’s when the text is split into turns.':
    'Nichts zeigt, wo das Zitierte nach „{words}“ endet: Was folgt, gehört niemandem, wenn der Text in Redebeiträge aufgeteilt wird.',
  '{count, plural, one {# attachment is} other {# attachments are}} not in the text: {named}. Save what you need, and add it by itself.':
    '{count, plural, one {# Anhang ist} other {# Anhänge sind}} nicht im Text: {named}. Speichern Sie, was Sie brauchen, und fügen Sie es für sich hinzu.',
  '{count, plural, one {# picture of the e-mail is} other {# pictures of the e-mail are}} left out.':
    '{count, plural, one {# Bild der E-Mail ist} other {# Bilder der E-Mail sind}} ausgelassen.',
  '{count, plural, one {# chapter that the book names is} other {# chapters that the book names are}} not in it: {named}.':
    '{count, plural, one {# Kapitel, das das Buch nennt, ist} other {# Kapitel, die das Buch nennt, sind}} nicht darin: {named}.',
  '{count, plural, one {# paragraph} other {# paragraphs}} begin with bold words, as turns of an interview do ({samples}): the text does not show what is bold, and cannot be split into these turns. Write “Name:” before each, save that, and add it.':
    '{count, plural, one {# Absatz beginnt} other {# Absätze beginnen}} mit fetten Wörtern wie die Redebeiträge eines Interviews ({samples}): Der Text zeigt nicht, was fett ist, und lässt sich nicht in diese Redebeiträge aufteilen. Schreiben Sie vor jeden „Name:“, speichern Sie das, und fügen Sie es hinzu.',
  'from {words}': 'ab {words}',
  '{count, plural, one {# struck passage was} other {# struck passages were}} left out: {quoted}.':
    '{count, plural, one {# gestrichene Stelle wurde} other {# gestrichene Stellen wurden}} ausgelassen: {quoted}.',
  '{count, plural, one {# passage that the page does not show was} other {# passages that the page does not show were}} left out: {quoted}.':
    '{count, plural, one {# Stelle, die die Seite nicht zeigt, wurde} other {# Stellen, die die Seite nicht zeigt, wurden}} ausgelassen: {quoted}.',
  '{count, plural, one {# passage that the page shows only where scripts do not run was} other {# passages that the page shows only where scripts do not run were}} left out: {quoted}.':
    '{count, plural, one {# Stelle, die die Seite nur ohne Skripte zeigt, wurde} other {# Stellen, die die Seite nur ohne Skripte zeigt, wurden}} ausgelassen: {quoted}.',
  '{count, plural, one {# picture, or part of one, was} other {# pictures, or parts of them, were}} left out, described as {quoted}.':
    '{count, plural, one {# Bild oder Teil eines Bildes wurde} other {# Bilder oder Teile von Bildern wurden}} ausgelassen, beschrieben als {quoted}.',
  '{count, plural, one {# field of a form was} other {# fields of a form were}} left out: {quoted}.':
    '{count, plural, one {# Feld eines Formulars wurde} other {# Felder eines Formulars wurden}} ausgelassen: {quoted}.',
  '{count, plural, one {# embedded document or recording is} other {# embedded documents or recordings are}} not in the text: {named}.':
    '{count, plural, one {# eingebettetes Dokument oder eine eingebettete Aufnahme ist} other {# eingebettete Dokumente oder Aufnahmen sind}} nicht im Text: {named}.',
  'The page names the address of {count, plural, one {# quotation} other {# quotations}} without showing it: {named}.':
    'Die Seite nennt die Adresse von {count, plural, one {# Zitat} other {# Zitaten}}, ohne sie zu zeigen: {named}.',
  '{blocks, plural, one {# paragraph of readers’ comments ({words, plural, one {# word} other {# words}}) was} other {# paragraphs of readers’ comments ({words, plural, one {# word} other {# words}}) were}} left out.':
    '{blocks, plural, one {# Absatz mit Kommentaren von Lesern ({words, plural, one {# Wort} other {# Wörter}}) wurde} other {# Absätze mit Kommentaren von Lesern ({words, plural, one {# Wort} other {# Wörter}}) wurden}} ausgelassen.',
  '{blocks, plural, one {# paragraph beside the main text ({words, plural, one {# word} other {# words}}) was} other {# paragraphs beside the main text ({words, plural, one {# word} other {# words}}) were}} left out.':
    '{blocks, plural, one {# Absatz neben dem Haupttext ({words, plural, one {# Wort} other {# Wörter}}) wurde} other {# Absätze neben dem Haupttext ({words, plural, one {# Wort} other {# Wörter}}) wurden}} ausgelassen.',
  '{lists, plural, one {# list of links ({links, plural, one {# link} other {# links}}) was} other {# lists of links ({links, plural, one {# link} other {# links}}) were}} left out.':
    '{lists, plural, one {# Liste von Links ({links, plural, one {# Link} other {# Links}}) wurde} other {# Listen von Links ({links, plural, one {# Link} other {# Links}}) wurden}} ausgelassen.',
  '{isSaid, select, yes {The e-mail says that its letters are encoded as {said}, and they are not} other {The e-mail does not say how its letters are encoded}}: {count, plural, one {# character outside ASCII was} other {# characters outside ASCII were}} read as {encoding}.':
    '{isSaid, select, yes {Die E-Mail sagt, dass ihre Buchstaben als {said} kodiert sind, und sie sind es nicht} other {Die E-Mail sagt nicht, wie ihre Buchstaben kodiert sind}}: {count, plural, one {# Zeichen außerhalb von ASCII wurde} other {# Zeichen außerhalb von ASCII wurden}} als {encoding} gelesen.',
  '{first} to {last}': '{first} bis {last}',
  '“{name}” is not the data of a language for recognising text. Give a file such as deu.traineddata, of Tesseract 4 or newer.':
    '„{name}“ enthält keine Daten einer Sprache zum Erkennen von Text. Geben Sie eine Datei wie deu.traineddata an, von Tesseract 4 oder neuer.',
  '“{name}” is too large to be the data of a language: it may have 128 MB, unpacked.':
    '„{name}“ ist zu groß für die Daten einer Sprache: Sie dürfen entpackt 128 MB haben.',
  'The text was recognised in pictures, as {language}: {words, plural, one {# word} other {# words}}, with a mean confidence of {mean} %, {unsure, plural, =0 {none} other {#}} of them with less than {least} %. Compare what you quote with the picture.':
    'Der Text wurde in Bildern erkannt, als {language}: {words, plural, one {# Wort} other {# Wörter}}, mit einer mittleren Sicherheit von {mean} %, {unsure, plural, =0 {keines} other {#}} davon mit weniger als {least} %. Vergleichen Sie mit dem Bild, was Sie zitieren.',
  '{count, plural, one {# recognised word may be wrong: {named}} other {# recognised words may be wrong: {named}}}{more, plural, =0 {} other {, and others}}.':
    '{count, plural, one {# erkanntes Wort kann falsch sein: {named}} other {# erkannte Wörter können falsch sein: {named}}}{more, plural, =0 {} other { und andere}}.',
  '{count, plural, one {# more recognised word may be wrong.} other {# more recognised words may be wrong.}}':
    '{count, plural, one {# weiteres erkanntes Wort kann falsch sein.} other {# weitere erkannte Wörter können falsch sein.}}',
  'Struck words are left out': 'Durchgestrichene Wörter sind ausgelassen',
  '{count, number} stretches of struck words are left out':
    '{count, number} Stücke mit durchgestrichenen Wörtern sind ausgelassen',
  'Hidden words are left out': 'Verborgene Wörter sind ausgelassen',
  '{count, number} stretches of hidden words are left out':
    '{count, number} Stücke mit verborgenen Wörtern sind ausgelassen',
  'Words whose deletion was tracked are left out': 'Wörter, deren Löschung nachverfolgt wurde, sind ausgelassen',
  '{count, number} stretches of words whose deletion was tracked are left out':
    '{count, number} Stücke mit Wörtern, deren Löschung nachverfolgt wurde, sind ausgelassen',
  'Words whose insertion was tracked are read as part of the text':
    'Wörter, deren Einfügung nachverfolgt wurde, sind als Teil des Textes gelesen',
  '{count, number} stretches of words whose insertion was tracked are read as part of the text':
    '{count, number} Stücke mit Wörtern, deren Einfügung nachverfolgt wurde, sind als Teil des Textes gelesen',
  'Words that were moved are read only where they stand now':
    'Verschobene Wörter sind nur dort gelesen, wo sie jetzt stehen',
  '{count, number} stretches of words that were moved are read only where they stand now':
    '{count, number} Stücke mit verschobenen Wörtern sind nur dort gelesen, wo sie jetzt stehen',
  'A comment is left out': 'Ein Kommentar ist ausgelassen',
  '{count, number} comments are left out': '{count, number} Kommentare sind ausgelassen',
  'A picture is left out': 'Ein Bild ist ausgelassen',
  '{count, number} pictures are left out': '{count, number} Bilder sind ausgelassen',
  'A chart or diagram is missing': 'Ein Diagramm fehlt',
  '{count, number} charts or diagrams are missing': '{count, number} Diagramme fehlen',
  'An embedded object is missing': 'Ein eingebettetes Objekt fehlt',
  '{count, number} embedded objects are missing': '{count, number} eingebettete Objekte fehlen',
  'A recording is missing': 'Eine Aufnahme fehlt',
  '{count, number} recordings are missing': '{count, number} Aufnahmen fehlen',
  'An equation could not be read, and is missing': 'Eine Formel ließ sich nicht lesen und fehlt',
  '{count, number} equations could not be read, and are missing':
    '{count, number} Formeln ließen sich nicht lesen und fehlen',
  'An equation stands in the text as the code that sets it (TeX)':
    'Eine Formel steht im Text als der Code, der sie setzt (TeX)',
  '{count, number} equations stand in the text as the code that sets them (TeX)':
    '{count, number} Formeln stehen im Text als der Code, der sie setzt (TeX)',
  'Words are read as the source has them, without what its editors put beside them':
    'Wörter sind gelesen, wie die Quelle sie hat, ohne das, was ihre Herausgeber daneben setzten',
  '{count, number} places are read as the source has them, without what its editors put beside them':
    '{count, number} Stellen sind gelesen, wie die Quelle sie hat, ohne das, was ihre Herausgeber daneben setzten',
  'A variant reading is left out': 'Eine abweichende Lesart ist ausgelassen',
  '{count, number} variant readings are left out': '{count, number} abweichende Lesarten sind ausgelassen',
  'Words could hardly be read by those who edited the document':
    'Wörter waren für die Herausgeber des Dokuments kaum zu lesen',
  '{count, number} stretches of words could hardly be read by those who edited the document':
    '{count, number} Stücke waren für die Herausgeber des Dokuments kaum zu lesen',
  'A part of the document is in another file, and is missing':
    'Ein Teil des Dokuments ist in einer anderen Datei und fehlt',
  '{count, number} parts of the document are in other files, and are missing':
    '{count, number} Teile des Dokuments sind in anderen Dateien und fehlen',
  'A formula whose result is not kept is missing': 'Eine Berechnung, deren Ergebnis nicht mitgespeichert ist, fehlt',
  '{count, number} formulas whose results are not kept are missing':
    '{count, number} Berechnungen, deren Ergebnisse nicht mitgespeichert sind, fehlen',
  'A field without a result is missing': 'Ein Feld ohne Ergebnis fehlt',
  '{count, number} fields without a result are missing': '{count, number} Felder ohne Ergebnis fehlen',
  'A sign of a font of signs could not be read, and is missing':
    'Ein Zeichen einer Symbolschrift ließ sich nicht lesen und fehlt',
  '{count, number} signs of fonts of signs could not be read, and are missing':
    '{count, number} Zeichen von Symbolschriften ließen sich nicht lesen und fehlen',
  'The number of a paragraph is written in a form that is not known, and is given in figures':
    'Die Nummer eines Absatzes ist in einer unbekannten Form geschrieben und steht in Ziffern',
  '{count, number} numbers of paragraphs are written in a form that is not known, and are given in figures':
    '{count, number} Nummern von Absätzen sind in einer unbekannten Form geschrieben und stehen in Ziffern',
  'A note is referred to and not in the document': 'Auf eine Anmerkung wird verwiesen, die nicht im Dokument ist',
  '{count, number} notes are referred to and not in the document':
    'Auf {count, number} Anmerkungen wird verwiesen, die nicht im Dokument sind',
  'A hidden sheet is left out': 'Ein verborgenes Blatt ist ausgelassen',
  '{count, number} hidden sheets are left out': '{count, number} verborgene Blätter sind ausgelassen',
  'The head or foot of the pages is left out': 'Die Kopf- oder Fußzeile der Seiten ist ausgelassen',
  '{count, number} heads and feet of the pages are left out':
    '{count, number} Kopf- und Fußzeilen der Seiten sind ausgelassen',
  'page {page}': 'Seite {page}',
  'A note on the page is left out: “{text}”.': 'Eine Notiz auf der Seite ist ausgelassen: „{text}“.',
  '{struck, plural, one {A mark strikes} other {{struck} marks strike}} words out that are read as part of the text.':
    '{struck, plural, one {Eine Markierung streicht} other {{struck} Markierungen streichen}} Wörter durch, die als Teil des Textes gelesen sind.',
  'The document has no end: a part of it may be missing, and with it a part of its text.':
    'Das Dokument hat kein Ende: Ein Teil davon kann fehlen, und damit ein Teil seines Textes.',
  '{count, plural, one {# letter could not be told, because its font does not say which they are, and is missing.} other {# letters could not be told, because their fonts do not say which they are, and are missing.}}':
    '{count, plural, one {# Buchstabe war nicht zu bestimmen, weil seine Schrift nicht sagt, welcher es ist, und fehlt.} other {# Buchstaben waren nicht zu bestimmen, weil ihre Schriften nicht sagen, welche es sind, und fehlen.}}',
  '{count, plural, one {# page has} other {# pages have}} no text: {why, select, recognised {nothing was recognised in what is drawn there.} other {what is drawn there, such as pictures of text, is not read.}}':
    '{count, plural, one {# Seite hat} other {# Seiten haben}} keinen Text: {why, select, recognised {In dem, was dort gezeichnet ist, wurde nichts erkannt.} other {Was dort gezeichnet ist, etwa Bilder von Text, wird nicht gelesen.}}',
  'The note “{note}” on marked words is kept only where they become a passage.':
    'Die Notiz „{note}“ zu markierten Wörtern bleibt nur dort, wo daraus eine Textstelle wird.',
  'A marked place has no words in the text.': 'Eine markierte Stelle hat keine Wörter im Text.',
  'A marked place, with the note “{note}”, has no words in the text.':
    'Eine markierte Stelle mit der Notiz „{note}“ hat keine Wörter im Text.',
  '{count, plural, one {page} other {pages}} {pages}': '{count, plural, one {Seite} other {Seiten}} {pages}',
  'page {page} of {pages}': 'Seite {page} von {pages}',
  'The line “{line}” at the {side, select, top {top} other {foot}} of {pages, plural, one {# page} other {# pages}} is left out{changes, select, yes {, with the numbers that change in it} other {}}.':
    'Die Zeile „{line}“ {side, select, top {am Kopf} other {am Fuß}} von {pages, plural, one {# Seite} other {# Seiten}} ist ausgelassen{changes, select, yes {, mit den Nummern, die sich darin ändern} other {}}.',
  'No text was recognised in the picture.': 'In dem Bild wurde kein Text erkannt.',
  '{count, plural, one {# field of the front matter is} other {# fields of the front matter are}} neither in the text nor in the record: {fields}.':
    '{count, plural, one {# Feld des Vorspanns steht} other {# Felder des Vorspanns stehen}} weder im Text noch in der Angabe: {fields}.',
  'Slide {number} is hidden when the presentation is shown, and is read.':
    'Folie {number} ist beim Vorführen der Präsentation verborgen und wird gelesen.',
  'slide {number}': 'Folie {number}',
  'The entry is damaged, and is left out.': 'Der Eintrag ist beschädigt und ausgelassen.',
  'The entry “{key}” is damaged, and is left out.': 'Der Eintrag „{key}“ ist beschädigt und ausgelassen.',
  '“{title}” names only some of its {lists}.': '„{title}“ nennt nicht alle ({lists}).',
  'This is not a reference, and is left out.': 'Das ist keine Literaturangabe und ist ausgelassen.',
  'entry {number}': 'Eintrag {number}',
  'What stands under “{name}” in {entries, plural, one {# entry} other {# entries}} is left out.':
    'Was in {entries, plural, one {# Eintrag} other {# Einträgen}} unter „{name}“ steht, ist ausgelassen.',
  'What stands under “{name}” in {entries, plural, one {# entry} other {# entries}} is left out: {first}{count, plural, one {} other { and others}}.':
    'Was in {entries, plural, one {# Eintrag} other {# Einträgen}} unter „{name}“ steht, ist ausgelassen: {first}{count, plural, one {} other { und andere}}.',
  '{count, plural, one {entry} other {entries}} {shown}': '{count, plural, one {Eintrag} other {Einträge}} {shown}',
  'The entry says nothing of a work, and is left out.': 'Der Eintrag sagt nichts über ein Werk und ist ausgelassen.',
  '{count, plural, one {# line stands in no entry, and is left out: {first}.} other {# lines stand in no entry, and are left out: {first} and others.}}':
    '{count, plural, one {# Zeile steht in keinem Eintrag und ist ausgelassen: {first}.} other {# Zeilen stehen in keinem Eintrag und sind ausgelassen: {first} und andere.}}',
  'line {number}': 'Zeile {number}',
  '{count, plural, one {# entry} other {# entries}} say nothing of a work, and are left out.':
    '{count, plural, one {# Eintrag sagt} other {# Einträge sagen}} nichts über ein Werk und {count, plural, one {ist} other {sind}} ausgelassen.',
  '{count, plural, one {# attached file} other {# attached files}} must be added by themselves.':
    '{count, plural, one {# angehängte Datei ist} other {# angehängte Dateien sind}} für sich hinzuzufügen.',
  '{count, plural, one {# note of Zotero is} other {# notes of Zotero are}} left out.':
    '{count, plural, one {# Notiz von Zotero ist} other {# Notizen von Zotero sind}} ausgelassen.',
  '{count, plural, one {# collection of Zotero is left out; the entries in it are not.} other {# collections of Zotero are left out; the entries in them are not.}}':
    '{count, plural, one {# Sammlung von Zotero ist ausgelassen; die Einträge darin sind es nicht.} other {# Sammlungen von Zotero sind ausgelassen; die Einträge darin sind es nicht.}}',
  '{name} of {container}': '{name} von {container}',
  'Letters of code page {page}, which is not known, were read as Windows-1252. If letters are wrong, save the document as DOCX and add that.':
    'Buchstaben der unbekannten Codepage {page} wurden als Windows-1252 gelesen. Wenn Buchstaben falsch sind, speichern Sie das Dokument als DOCX, und fügen Sie das hinzu.',
  'The document breaks off: its end may be missing.': 'Das Dokument bricht ab: Sein Ende kann fehlen.',
  'at the end': 'am Ende',
  'The archive ends within this page, the rest of which is missing.':
    'Das Archiv endet innerhalb dieser Seite; der Rest von ihr fehlt.',
  'Dates that the spreadsheet shows as is usual where it is opened are written in the form 2025-01-16.':
    'Daten, die das Tabellenblatt so zeigt, wie es dort üblich ist, wo es geöffnet wird, sind in der Form 2025-01-16 geschrieben.',
  'sheet “{name}”': 'Blatt „{name}“',
  '{count, plural, one {# hidden row of the table is} other {# hidden rows of the table are}} left out: {which}.':
    '{count, plural, one {# verborgene Zeile der Tabelle ist} other {# verborgene Zeilen der Tabelle sind}} ausgelassen: {which}.',
  '{count, plural, one {# hidden column of the table is} other {# hidden columns of the table are}} left out: {which}.':
    '{count, plural, one {# verborgene Spalte der Tabelle ist} other {# verborgene Spalten der Tabelle sind}} ausgelassen: {which}.',
  '{count, plural, one {# speech of {all} may lose words, or have words of the record among them, when the text is split into turns: compare it, first that of {speaker}.} other {# speeches of {all} may lose words, or have words of the record among them, when the text is split into turns: compare them, first that of {speaker}.}}':
    '{count, plural, one {# von {all} Reden kann Wörter verlieren oder Wörter des Protokolls enthalten, wenn der Text in Redebeiträge aufgeteilt wird: Vergleichen Sie sie, zuerst die von {speaker}.} other {# von {all} Reden können Wörter verlieren oder Wörter des Protokolls enthalten, wenn der Text in Redebeiträge aufgeteilt wird: Vergleichen Sie sie, zuerst die von {speaker}.}}',
  'in the speech of {speaker}': 'in der Rede von {speaker}',
  '“{name}” is the name of several speakers, whom the text does not tell apart.':
    '„{name}“ ist der Name mehrerer Sprecher, die der Text nicht unterscheidet.',
  '{count, plural, one {# speaker is} other {# speakers are}} named only as the document refers to them, since it does not hold their names: {named}.':
    '{count, plural, one {# Sprecher ist} other {# Sprecher sind}} nur so genannt, wie das Dokument auf sie verweist, da es ihre Namen nicht enthält: {named}.',
  '{count, plural, one {# speech has} other {# speeches have}} no speaker, and are nobody’s words in the text.':
    '{count, plural, one {# Rede hat keinen Sprecher und gehört} other {# Reden haben keinen Sprecher und gehören}} im Text niemandem.',
  '{count, plural, one {# speech of the document names no speaker, and is in the text as nobody’s words.} other {# speeches of the document name no speaker, and are in the text as nobody’s words.}}':
    '{count, plural, one {# Rede des Dokuments nennt keinen Sprecher und gehört} other {# Reden des Dokuments nennen keinen Sprecher und gehören}} im Text niemandem.',
  '{count, plural, one {# note of the editors is} other {# notes of the editors are}} left out: {quoted}.':
    '{count, plural, one {# Notiz der Herausgeber ist} other {# Notizen der Herausgeber sind}} ausgelassen: {quoted}.',
};
