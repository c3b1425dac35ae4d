import type { Catalogue } from '../translate.ts';

export const ELECTRON: Catalogue = {
  '“{target}” could not be written: {reason}': '„{target}“ ließ sich nicht schreiben: {reason}',
  '“{target}” could not be written: writing there is not allowed. Choose another folder, or ask for permission to write in this one.':
    '„{target}“ ließ sich nicht schreiben: Dort zu schreiben ist nicht erlaubt. Wählen Sie einen anderen Ordner, oder bitten Sie um die Erlaubnis, in diesen zu schreiben.',
  '“{target}” could not be written: the disk is full. Free some space, or choose another disk.':
    '„{target}“ ließ sich nicht schreiben: Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.',
  '“{target}” could not be written: the folder “{folder}” does not exist.':
    '„{target}“ ließ sich nicht schreiben: Den Ordner „{folder}“ gibt es nicht.',
  '“{target}” could not be written: the name is too long. Choose a shorter one.':
    '„{target}“ ließ sich nicht schreiben: Der Name ist zu lang. Wählen Sie einen kürzeren.',
  '“{target}” could not be written: “{folder}” is not a folder.':
    '„{target}“ ließ sich nicht schreiben: „{folder}“ ist kein Ordner.',
  '“{target}” is a folder. Choose a name for the file in it.':
    '„{target}“ ist ein Ordner. Wählen Sie einen Namen für die Datei darin.',
  'The export was cancelled.': 'Der Export wurde abgebrochen.',
  'The file "{file}", which comes with Counterclaim, is missing. Install Counterclaim again.':
    'Die Datei „{file}“, die zu Counterclaim gehört, fehlt. Installieren Sie Counterclaim neu.',
  'Sheets without a column of claims': 'Blätter ohne eine Spalte mit Behauptungen',
  'The sheet “{name}” is left out.': 'Das Blatt „{name}“ wird ausgelassen.',
  'It holds no project.': 'Darin ist kein Projekt.',
  'References (RIS, BibTeX, CSL-JSON, Zotero RDF)': 'Literaturangaben (RIS, BibTeX, CSL-JSON, Zotero RDF)',
  Attachments: 'Anhänge',
  'record {number}': 'Eintrag {number}',
  'Picture with a debate in it': 'Bild mit einer Debatte darin',
  'The debate in the picture is damaged.': 'Die Debatte in dem Bild ist beschädigt.',
  'The picture has no debate in it.': 'In dem Bild ist keine Debatte.',
  'Cancelled: nothing was written.': 'Abgebrochen: Nichts wurde geschrieben.',
  '“{path}” cannot be imported. {message}': '„{path}“ lässt sich nicht importieren. {message}',
  'The import of “{source}” was cancelled; nothing was written.':
    'Der Import von „{source}“ wurde abgebrochen; nichts wurde geschrieben.',
  '“{source}” needs more memory to be imported than there is. Nothing was written.':
    'Der Import von „{source}“ braucht mehr Speicher, als es gibt. Nichts wurde geschrieben.',
  '“{path}” has more than {limit} MB, more than can be imported at once.':
    '„{path}“ hat mehr als {limit} MB, mehr, als sich auf einmal importieren lässt.',
  '“{path}” has more than {limit} MB, more than can be imported of a table at once: make several of it.':
    '„{path}“ hat mehr als {limit} MB, mehr, als sich von einer Tabelle auf einmal importieren lässt: Machen Sie mehrere daraus.',
  'Reading “{path}” was cancelled; nothing was changed.':
    'Das Lesen von „{path}“ wurde abgebrochen; nichts wurde geändert.',
  '“{path}” takes longer to check than any debate should.':
    '„{path}“ zu prüfen dauert länger, als es bei einer Debatte dauern darf.',
  '“{path}” takes longer to read than any debate should, so it was not opened. It may have been made to do so: do not open it unless you trust whoever made it.':
    '„{path}“ zu lesen dauert länger, als es bei einer Debatte dauern darf; deshalb wurde die Datei nicht geöffnet. Sie kann darauf angelegt sein: Öffnen Sie sie nur, wenn Sie dem vertrauen, von dem sie stammt.',
  '“{path}” could not be read: it needs more memory than there is, or is damaged. Nothing was changed.':
    '„{path}“ ließ sich nicht lesen: Das braucht mehr Speicher, als es gibt, oder die Datei ist beschädigt. Nichts wurde geändert.',
  '“{path}” can be read, but not changed: the file is write-protected. Save a copy, and change that.':
    '„{path}“ lässt sich lesen, aber nicht ändern: Die Datei ist schreibgeschützt. Speichern Sie eine Kopie, und ändern Sie diese.',
  'No debate is open in this window. Open one first.':
    'In diesem Fenster ist keine Debatte geöffnet. Öffnen Sie zuerst eine.',
  '{count} windows are open, which is as many as there can be. Close one that you do not need, and open the debate again.':
    '{count} Fenster sind offen, mehr können es nicht sein. Schließen Sie eines, das Sie nicht brauchen, und öffnen Sie die Debatte noch einmal.',
  'It would be a picture of {width, number} × {height, number} pixels, too many to hold in memory. Copy it at a smaller scale from “Export map…”, or export it to a file.':
    'Es wäre ein Bild von {width, number} × {height, number} Pixeln, zu viele, um sie im Speicher zu halten. Kopieren Sie es unter „Karte exportieren…“ in einem kleineren Maßstab, oder exportieren Sie es in eine Datei.',
  'It would be a picture of {width, number} × {height, number} pixels, too many to hold in memory. Look at it smaller.':
    'Es wäre ein Bild von {width, number} × {height, number} Pixeln, zu viele, um sie im Speicher zu halten. Sehen Sie es sich kleiner an.',
  'The export was cancelled; {undone, select, file {“{target}” was not written} preview {there is no preview} sizes {the sizes are not known} other {nothing was copied}}.':
    'Der Export wurde abgebrochen; {undone, select, file {„{target}“ wurde nicht geschrieben} preview {es gibt keine Vorschau} sizes {die Größen sind nicht bekannt} other {nichts wurde kopiert}}.',
  'The export needs too much memory; {undone, select, file {“{target}” was not written} preview {there is no preview} sizes {the sizes are not known} other {nothing was copied}}. Choose another format, a smaller scale, or a map with fewer cards.':
    'Der Export braucht zu viel Speicher; {undone, select, file {„{target}“ wurde nicht geschrieben} preview {es gibt keine Vorschau} sizes {die Größen sind nicht bekannt} other {nichts wurde kopiert}}. Wählen Sie ein anderes Format, einen kleineren Maßstab oder eine Karte mit weniger Kästchen.',
  'it ended without an answer.': 'er endete ohne Antwort.',
  'The export stopped; {undone, select, file {“{target}” was not written} preview {there is no preview} sizes {the sizes are not known} other {nothing was copied}}: {reason}':
    'Der Export brach ab; {undone, select, file {„{target}“ wurde nicht geschrieben} preview {es gibt keine Vorschau} sizes {die Größen sind nicht bekannt} other {nichts wurde kopiert}}: {reason}',
  'Nothing was drawn: it needs too much memory. Export a map with fewer cards, or spread its cards over several maps.':
    'Nichts wurde gezeichnet: Das braucht zu viel Speicher. Exportieren Sie eine Karte mit weniger Kästchen, oder verteilen Sie die Kästchen auf mehrere Karten.',
  'The passages that it cites': 'Die Textstellen, die sie zitiert',
  'The whole text': 'Der ganze Text',
  'The debate with its sources is too large for one JSON file, so it was not written.':
    'Die Debatte mit ihren Quellen ist zu groß für eine einzelne JSON-Datei, deshalb wurde sie nicht geschrieben.',
  'The window asked for something that Counterclaim does not understand. Nothing was changed.':
    'Das Fenster hat um etwas gebeten, das Counterclaim nicht versteht. Nichts wurde geändert.',
  '{some, select, yes {Some of the settings ({lost})} other {The settings}} could not be understood, and are as they were when Counterclaim was new. The file as it was is kept as “{name}” in “{folder}”.':
    '{some, select, yes {Einige Einstellungen ({lost})} other {Die Einstellungen}} waren nicht zu verstehen und sind wie am Anfang. Die Datei, wie sie war, wird als „{name}“ in „{folder}“ aufbewahrt.',
  'The grounded labelling leaves {size, plural, one {# claim or step} other {# claims and steps}} undecided, too many for {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings.':
    'Die fundierte Belegung lässt {size, plural, one {# Behauptung oder Schritt} other {# Behauptungen und Schritte}} offen, zu viele für {semantics, select, complete {vollständige} preferred {präferierte} stable {stabile} other {fundierte}} Belegungen.',
  'The grounded labelling leaves {size, plural, one {# claim or step} other {# claims and steps}} undecided.':
    'Die fundierte Belegung lässt {size, plural, one {# Behauptung oder Schritt} other {# Behauptungen und Schritte}} offen.',
  'Looking for labellings was cancelled.': 'Die Suche nach Belegungen wurde abgebrochen.',
  'The grounded labelling leaves {size, plural, one {# claim or step} other {# claims and steps}} undecided, and their {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings were not found in {seconds, plural, one {# second} other {# seconds}}.':
    'Die fundierte Belegung lässt {size, plural, one {# Behauptung oder Schritt} other {# Behauptungen und Schritte}} offen, und die {semantics, select, complete {vollständigen} preferred {präferierten} stable {stabilen} other {fundierten}} Belegungen dazu wurden in {seconds, plural, one {# Sekunde} other {# Sekunden}} nicht gefunden.',
  'The grounded labelling leaves {size, plural, one {# claim or step} other {# claims and steps}} undecided, and their {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings need more memory than there is.':
    'Die fundierte Belegung lässt {size, plural, one {# Behauptung oder Schritt} other {# Behauptungen und Schritte}} offen, und die {semantics, select, complete {vollständigen} preferred {präferierten} stable {stabilen} other {fundierten}} Belegungen dazu brauchen mehr Speicher, als es gibt.',
  'Spelling was not checked.': 'Die Rechtschreibung wurde nicht geprüft.',
  'The dictionary needs more memory than there is.': 'Das Wörterbuch braucht mehr Speicher, als es gibt.',
};
