import type { Catalogue } from '../translate.ts';

export const REQUESTS: Catalogue = {
  '“{path}” is open in a window. Close it first, or choose another name.':
    '„{path}“ ist in einem Fenster geöffnet. Schließen Sie es zuerst, oder wählen Sie einen anderen Namen.',
  '{of, select, speakers {Who agrees with whom} other {Divisions}}':
    '{of, select, speakers {Wer mit wem übereinstimmt} other {Streitpunkte}}',
  '{title} ({of, select, speakers {who agrees with whom} other {divisions}})':
    '{title} ({of, select, speakers {wer mit wem übereinstimmt} other {Streitpunkte}})',
  'Export divisions': 'Streitpunkte exportieren',
  Changes: 'Änderungen',
  'Export changes': 'Änderungen exportieren',
  'PNG picture': 'PNG-Bild',
  'SVG drawing': 'SVG-Zeichnung',
  'PDF document': 'PDF-Dokument',
  'Export map': 'Karte exportieren',
  'Export exchange': 'Wortwechsel exportieren',
  'Export in the order of the text': 'In der Folge des Textes exportieren',
  'in the order of the text': 'in der Folge des Textes',
  'The map is not in the debate any more, so it was not drawn. Choose another.':
    'Die Karte ist nicht mehr in der Debatte, deshalb wurde sie nicht gezeichnet. Wählen Sie eine andere.',
  'New debate': 'Neue Debatte',
  'Open a debate': 'Debatte öffnen',
  'No debate was closed that could be opened again.':
    'Es wurde keine Debatte geschlossen, die sich wieder öffnen ließe.',
  'The sample is open in a window. Close it first, and start it afresh then.':
    'Das Beispiel ist in einem Fenster geöffnet. Schließen Sie es zuerst, und beginnen Sie das Beispiel dann neu.',
  'Save the imported debate': 'Importierte Debatte speichern',
  'Recover a debate': 'Debatte wiederherstellen',
  '{name} recovered': '{name} wiederhergestellt',
  'Save what is recovered': 'Wiederhergestelltes speichern',
  '{name} copy': '{name} Kopie',
  'Save a copy': 'Kopie speichern',
  '“{path}” is the debate to be recovered, and stays as it is. Choose another name for the new debate.':
    '„{path}“ ist die Debatte, die wiederhergestellt wird, und bleibt, wie sie ist. Wählen Sie für die neue Debatte einen anderen Namen.',
  '{title} (outline)': '{title} (Gliederung)',
  'Reading “{name}” was cancelled; nothing was added.':
    'Das Lesen von „{name}“ wurde abgebrochen; nichts wurde hinzugefügt.',
  'Compare with another debate': 'Mit einer anderen Debatte vergleichen',
  'Choose the debate to compare with first.': 'Wählen Sie zuerst die Debatte, mit der verglichen wird.',
  'This is the debate that is open. Choose another one; two readers of one debate are compared by the tags of their passages.':
    'Das ist die Debatte, die geöffnet ist. Wählen Sie eine andere; zwei Leser derselben Debatte werden nach den Schlagwörtern ihrer Textstellen verglichen.',
  'Choose the data of a language': 'Daten einer Sprache wählen',
  'Export text with comments': 'Text mit Kommentaren exportieren',
  'Report on {title}': 'Bericht zu {title}',
  'Folder for new debates': 'Ordner für neue Debatten',
  'Folder for backups': 'Ordner für Sicherungen',
  'Add sources': 'Quellen hinzufügen',
  'Choose a document': 'Dokument wählen',
  'There is no document to recognise. Add it again.':
    'Es gibt kein Dokument, dessen Text zu erkennen wäre. Fügen Sie es noch einmal hinzu.',
  'Documents are being read already. Wait until that is done, or cancel it.':
    'Es werden schon Dokumente gelesen. Warten Sie, bis das fertig ist, oder brechen Sie es ab.',
  'Choose a recording': 'Aufnahme wählen',
  'The text is empty: paste or write something.': 'Der Text ist leer: Fügen Sie etwas ein, oder schreiben Sie etwas.',
  '{message} None of the documents was added.': '{message} Keines der Dokumente wurde hinzugefügt.',
  'Export sources and quotations': 'Quellen und Zitate exportieren',
  'Save this version': 'Diese Fassung speichern',
  'The file was chosen too long ago to be used now. Choose it again.':
    'Die Datei wurde vor zu langer Zeit gewählt, um sie jetzt zu benutzen. Wählen Sie sie noch einmal.',
  'Something is being exported already. Wait until it is done, or cancel it.':
    'Es wird schon etwas exportiert. Warten Sie, bis das fertig ist, oder brechen Sie es ab.',
  'Another preview was asked for.': 'Eine andere Vorschau wurde verlangt.',
  'This window has not written a file that could be shown.':
    'Dieses Fenster hat keine Datei geschrieben, die sich zeigen ließe.',
  '“{path}” is not there any more. It may have been moved or renamed.':
    '„{path}“ ist nicht mehr da. Vielleicht wurde die Datei verschoben oder umbenannt.',
  Debates: 'Debatten',
  'Debates of other programs': 'Debatten anderer Programme',
  'Data of languages': 'Daten von Sprachen',
  Recordings: 'Aufnahmen',
  Documents: 'Dokumente',
  'Some of what you typed is not in the file.': 'Einiges, was Sie eingegeben haben, ist nicht in der Datei.',
  'If you close the window now, that text is lost. Keep the window open to see it and to copy it.':
    'Wenn Sie das Fenster jetzt schließen, geht dieser Text verloren. Lassen Sie das Fenster offen, um ihn zu sehen und zu kopieren.',
  'Keep the window open': 'Fenster offen lassen',
  '“{name}” exists already. Replace it?': '„{name}“ gibt es schon. Ersetzen?',
  'It is in “{folder}”. Its present content will be lost.':
    'Die Datei liegt in „{folder}“. Ihr jetziger Inhalt geht verloren.',
  'All files': 'Alle Dateien',
  'The window stopped working, and was loaded again from the file. Everything saved is there.':
    'Das Fenster reagierte nicht mehr und wurde aus der Datei neu geladen. Alles Gespeicherte ist da.',
  'The window is closing; nothing was done.': 'Das Fenster wird geschlossen; nichts wurde getan.',
};
