import type { Catalogue } from '../translate.ts';

export const DB: Catalogue = {
  '“{path}” is of an older version, and was left as it is, because no backup could be made of it. {reason}':
    '„{path}“ hat eine ältere Fassung des Formats und blieb, wie sie ist, weil sich davon keine Sicherung anlegen ließ. {reason}',
  'The version is another.': 'Die Fassung ist eine andere.',
  '“{path}” was not written as it should be.': '„{path}“ wurde nicht so geschrieben, wie es sein muss.',
  '“{path}” has a name that ends in a space, and cannot be opened for that. Rename it first.':
    '„{path}“ hat einen Namen, der mit einem Leerzeichen endet, und lässt sich deshalb nicht öffnen. Benennen Sie die Datei zuerst um.',
  'The text of a source is not encoded as UTF-8. Nothing was changed.':
    'Der Text einer Quelle ist nicht in UTF-8 kodiert. Nichts wurde geändert.',
  'A document that a source needs is not in the file (SHA-256 {sha}). Add the document to the source again.':
    'Ein Dokument, das eine Quelle braucht, ist nicht in der Datei (SHA-256 {sha}). Fügen Sie das Dokument der Quelle wieder hinzu.',
  'A version needs a name.': 'Eine Fassung braucht einen Namen.',
  'The name of a version has at most {most, number} characters: shorten it.':
    'Der Name einer Fassung hat höchstens {most, number} Zeichen: Kürzen Sie ihn.',
  '“{path}” is closed. Open it again.': '„{path}“ ist geschlossen. Öffnen Sie die Datei wieder.',
  '“{path}” is damaged: it has no title row. Go back to a backup or an earlier copy of it.':
    '„{path}“ ist beschädigt: Der Datei fehlt die Zeile mit dem Titel. Nehmen Sie eine Sicherung oder eine frühere Kopie.',
  'And {more, number} more.': 'Und {more, number} weitere.',
  'It could not be checked. {message}': 'Eine Prüfung war nicht möglich. {message}',
  'The list “{index}”, by which rows are found, does not agree with the rows.':
    'Das Verzeichnis „{index}“, in dem Zeilen gefunden werden, stimmt nicht mit den Zeilen überein.',
  'A row of the table {table} breaks a rule of the file.':
    'Eine Zeile der Tabelle {table} verletzt eine Regel der Datei.',
  'A row of the table {table} has something else as its {column} than it may.':
    'Eine Zeile der Tabelle {table} hat unter {column} etwas anderes, als dort stehen darf.',
  'The search index is damaged. “Save a copy” builds it again.':
    'Das Suchverzeichnis ist beschädigt. „Kopie speichern“ legt es neu an.',
  'The file is damaged. {found}': 'Die Datei ist beschädigt. {found}',
  'The file is damaged: its parts do not fit together. Go back to a backup, or copy what can be read with File > Recover.':
    'Die Datei ist beschädigt: Ihre Teile passen nicht zusammen. Nehmen Sie eine Sicherung, oder kopieren Sie mit Datei › Wiederherstellen, was sich lesen lässt.',
  'A row of the table {table} points to a {parent} that is not there, or is not of the kind it needs.':
    'Eine Zeile der Tabelle {table} verweist auf etwas ({parent}), das nicht da ist oder nicht von der nötigen Art.',
  'The text of a source cannot be read: its document, with the SHA-256 {text}, is missing or is not text.':
    'Der Text einer Quelle lässt sich nicht lesen: Sein Dokument mit der SHA-256 {text} fehlt oder ist kein Text.',
  'The history is damaged at “{label}”: edits can be undone only as far as that. “Save a copy” makes a debate without its history.':
    'Der Verlauf ist bei „{label}“ beschädigt: Änderungen lassen sich nur bis dorthin rückgängig machen. „Kopie speichern“ legt eine Debatte ohne Verlauf an.',
  'The versions are damaged at “{name}”: neither it nor an older one can be shown. “Save a copy” makes a debate without its versions.':
    'Die Fassungen sind bei „{name}“ beschädigt: Weder diese noch eine ältere lässt sich zeigen. „Kopie speichern“ legt eine Debatte ohne Fassungen an.',
  'What was proposed is damaged at “{id}”: it is not shown. The debate is not affected, and “Save a copy” makes one without proposals.':
    'Was vorgeschlagen wurde, ist bei „{id}“ beschädigt: Es wird nicht gezeigt. Die Debatte ist nicht betroffen, und „Kopie speichern“ legt eine ohne Vorschläge an.',
  'A document in the file is damaged: its SHA-256 should be {sha}.':
    'Ein Dokument in der Datei ist beschädigt: Seine SHA-256 müsste {sha} sein.',
  '“{path}” is damaged: its search index does not hold together. Nothing was changed. “Save a copy” makes a debate with a new one.':
    '„{path}“ ist beschädigt: Das Suchverzeichnis passt nicht zusammen. Nichts wurde geändert. „Kopie speichern“ legt eine Debatte mit einem neuen an.',
  'Another file was put in the place of “{path}” while it was open, as programs do that synchronise folders. Nothing was changed. Open it again to see its present content, or save a copy of yours somewhere else.':
    'An die Stelle von „{path}“ wurde eine andere Datei gesetzt, während die Debatte offen war, wie es Programme tun, die Ordner abgleichen. Nichts wurde geändert. Öffnen Sie die Datei neu, um ihren jetzigen Inhalt zu sehen, oder speichern Sie anderswo eine Kopie der Ihren.',
  '“{path}” was moved or renamed while it was open. Nothing was changed. Put it back, or save a copy of yours.':
    '„{path}“ wurde verschoben oder umbenannt, während die Datei offen war. Nichts wurde geändert. Bringen Sie sie zurück, oder speichern Sie eine Kopie der Ihren.',
  '“{path}” was moved to “{to}” while it was open. Nothing was changed. Open it there, put it back, or save a copy of yours.':
    '„{path}“ wurde nach „{to}“ verschoben, während die Datei offen war. Nichts wurde geändert. Öffnen Sie sie dort, bringen Sie sie zurück, oder speichern Sie eine Kopie der Ihren.',
  '“{path}” was deleted while it was open. Nothing was changed. Save a copy: everything is still in this window.':
    '„{path}“ wurde gelöscht, während die Datei offen war. Nichts wurde geändert. Speichern Sie eine Kopie: In diesem Fenster ist noch alles da.',
  '{file} may not be read by you. Ask its owner for access, or open a copy.':
    '{file} dürfen Sie nicht lesen. Bitten Sie den Eigentümer um Zugriff, oder öffnen Sie eine Kopie.',
  '{file} cannot be written: you have no permission to write to it or to its folder. Save a copy somewhere else.':
    '{file} lässt sich nicht schreiben: Sie dürfen in die Datei oder ihren Ordner nicht schreiben. Speichern Sie anderswo eine Kopie.',
  'There is no room left on the disk of {file}. Nothing was changed. Make room, and try again.':
    'Auf dem Datenträger von {file} ist kein Platz mehr. Nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es erneut.',
  '{file} is in use by another program, which did not let go of it. Nothing was changed. Try again in a moment.':
    '{file} wird von einem anderen Programm benutzt, das die Datei nicht freigab. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
  '{file} is damaged: a part of it cannot be read. Nothing was changed. Go back to a backup or an earlier copy of it.':
    '{file} ist beschädigt: Ein Teil der Datei lässt sich nicht lesen. Nichts wurde geändert. Nehmen Sie eine Sicherung oder eine frühere Kopie.',
  '{file} is not a debate: its content is of another kind. Choose a file made by Counterclaim.':
    '{file} ist keine Debatte: Der Inhalt ist von anderer Art. Wählen Sie eine Datei, die Counterclaim erstellt hat.',
  '{file} is no longer where it was: it was moved, renamed or deleted while it was open. Nothing was changed. Put it back, or save a copy somewhere else.':
    '{file} ist nicht mehr da, wo die Datei war: Sie wurde verschoben, umbenannt oder gelöscht, während sie offen war. Nichts wurde geändert. Bringen Sie sie zurück, oder speichern Sie anderswo eine Kopie.',
  '{file} cannot hold a text or document that large. Nothing was changed.':
    '{file} kann keinen so großen Text und kein so großes Dokument aufnehmen. Nichts wurde geändert.',
  'The edit would leave something in {file} that points to something missing or unsuitable. Nothing was changed.':
    'Nach der Änderung würde etwas in {file} auf etwas verweisen, das fehlt oder nicht passt. Nichts wurde geändert.',
  'The edit breaks a rule of the debate, so {file} did not take it. Nothing was changed.':
    'Die Änderung verletzt eine Regel der Debatte, deshalb hat {file} sie nicht aufgenommen. Nichts wurde geändert.',
  'There is no file {file}. It may have been moved or renamed.':
    'Es gibt keine Datei {file}. Vielleicht wurde sie verschoben oder umbenannt.',
  'The name {file} is longer than the file system allows. Choose a shorter one.':
    'Der Name {file} ist länger, als das Dateisystem erlaubt. Wählen Sie einen kürzeren.',
  '{file} could not be opened: this program, or the whole computer, has as many files open as it may. Nothing was changed. Close other programs, or allow more open files (“ulimit -n” says how many), and try again.':
    '{file} ließ sich nicht öffnen: Dieses Programm oder der ganze Rechner hat so viele Dateien offen, wie erlaubt sind. Nichts wurde geändert. Schließen Sie andere Programme, oder erlauben Sie mehr offene Dateien („ulimit -n“ sagt, wie viele es sind), und versuchen Sie es erneut.',
  '{file} is a link that leads to itself, or over too many others, and so to no file. Choose the file itself.':
    '{file} ist eine Verknüpfung, die auf sich selbst oder über zu viele andere führt und so zu keiner Datei. Wählen Sie die Datei selbst.',
  '{file} is a folder, not a debate. Choose a file in it.':
    '{file} ist ein Ordner, keine Debatte. Wählen Sie eine Datei darin.',
  '{file} exists already, and was left as it is. Choose another name.':
    '{file} gibt es schon; die Datei blieb, wie sie ist. Wählen Sie einen anderen Namen.',
  'The disk of {file} reports an error, so it could not be {task, select, open {read} other {written}}. Nothing was changed.':
    'Der Datenträger von {file} meldet einen Fehler, deshalb ließ sich die Datei nicht {task, select, open {lesen} other {schreiben}}. Nichts wurde geändert.',
  'The debate has one title row, which can be changed, but neither deleted nor doubled. Nothing was changed.':
    'Die Debatte hat eine Zeile mit dem Titel, die sich ändern, aber weder löschen noch verdoppeln lässt. Nichts wurde geändert.',
  '{reason} Nothing was changed.': '{reason} Nichts wurde geändert.',
  '{waiting, number} proposals wait for a decision, as much as an inbox holds: someone has to accept or decline some first.':
    '{waiting, number} Vorschläge warten auf eine Entscheidung, so viele, wie ein Eingang fasst: Zuerst müssen einige angenommen oder abgelehnt werden.',
  'This is no proposal that an inbox can hold.': 'Das ist kein Vorschlag, den ein Eingang aufnehmen kann.',
  'The text of the source {name} could not be read: its excerpts keep what they quote.':
    'Der Text der Quelle {name} ließ sich nicht lesen: Ihre Textstellen behalten, was sie zitieren.',
  'The original of the source {name} could not be read.': 'Das Original der Quelle {name} ließ sich nicht lesen.',
  '{exact}, whose place in its source is unknown': '{exact}, deren Platz in der Quelle unbekannt ist',
  'The title of the debate could not be read.': 'Der Titel der Debatte ließ sich nicht lesen.',
  'one with an id that cannot be read': 'eine mit einer ID, die sich nicht lesen lässt',
  '{value}, whose {field} cannot be read': '{value}, wo sich {field} nicht lesen lässt',
  'the {field} of {value}': '{field} von {value}',
  '“{from}” is not a file that can hold a debate.': '„{from}“ ist keine Datei, die eine Debatte enthalten kann.',
  'Nothing of a debate can be read in “{from}”. Nothing was written.':
    'In „{from}“ lässt sich nichts von einer Debatte lesen. Nichts wurde geschrieben.',
  'Unused pages were searched too: something that was deleted may have come back.':
    'Auch unbenutzte Seiten wurden durchsucht: Etwas Gelöschtes kann zurückgekommen sein.',
  'A page or a row of the file cannot be read.': 'Eine Seite oder eine Zeile der Datei lässt sich nicht lesen.',
  '{count, number} pages or rows of the file cannot be read.':
    '{count, number} Seiten oder Zeilen der Datei lassen sich nicht lesen.',
  'A document in the file is damaged.': 'Ein Dokument in der Datei ist beschädigt.',
  '{count, number} documents in the file are damaged.': '{count, number} Dokumente in der Datei sind beschädigt.',
  'The log of another program, beside the file, was not read.':
    'Das Protokoll eines anderen Programms neben der Datei wurde nicht gelesen.',
  'The debate was interrupted while being saved: it was read in its state before that.':
    'Die Debatte wurde beim Speichern unterbrochen: Gelesen wurde der Zustand davor.',
  '“{givenPath}” is larger than can be recovered. Nothing was written.':
    '„{givenPath}“ ist größer, als sich wiederherstellen lässt. Nichts wurde geschrieben.',
  'Left out, of the {entity}: {what}.': 'Ausgelassen ({entity}): {what}.',
  'Repaired, of the {entity}: {what}.': 'Repariert ({entity}): {what}.',
  '{named}; and {more, number} more': '{named}; und {more, number} weitere',
  '“{value}” takes longer to read than a debate does. Nothing was written.':
    '„{value}“ zu lesen dauert länger, als eine Debatte braucht. Nichts wurde geschrieben.',
  '“{target}” is a folder. Choose a name for the {what} in it.':
    '„{target}“ ist ein Ordner. Wählen Sie einen Namen für die {what, select, debate {Debatte} other {Datei}} darin.',
  '“{target}” could not be written: it is not a file, but a pipe or a device. Choose another name.':
    '„{target}“ ließ sich nicht schreiben: Das ist keine Datei, sondern eine Pipe oder ein Gerät. Wählen Sie einen anderen Namen.',
  '“{target}” is write-protected, so it was left as it is. Choose another name, or allow writing to it first.':
    '„{target}“ ist schreibgeschützt und blieb deshalb, wie es ist. Wählen Sie einen anderen Namen, oder erlauben Sie zuerst das Schreiben.',
  '“{target}” could not be written: it is a link that leads in a circle. Choose another name.':
    '„{target}“ ließ sich nicht schreiben: Das ist eine Verknüpfung, die im Kreis führt. Wählen Sie einen anderen Namen.',
  '“{shownPath}” is damaged: the {name} of the {entity} “{value}” cannot be read. Go back to a backup or an earlier copy of it.':
    '„{shownPath}“ ist beschädigt: {name} von „{value}“ ({entity}) lässt sich nicht lesen. Nehmen Sie eine Sicherung oder eine frühere Kopie.',
  'There is such a {entity} already': 'Ein solcher Eintrag ({entity}) ist schon da',
  'The {entity} to change is no longer there': 'Der Eintrag ({entity}), der geändert werden soll, ist nicht mehr da',
  'The {entity} to change has another {field} by now':
    'Der Eintrag ({entity}), der geändert werden soll, ist inzwischen anders ({field})',
  'The {entity} “{id}” cannot have what the edit gives as its {field}. Nothing was changed.':
    'Der Eintrag „{id}“ ({entity}) kann nicht haben, was die Änderung ihm gibt ({field}). Nichts wurde geändert.',
  '{what}: the edit was made from an older state. Nothing was changed.':
    '{what}: Die Änderung ging von einem älteren Stand aus. Nichts wurde geändert.',
  '“{path}” is the debate itself. Choose another name for the copy.':
    '„{path}“ ist die Debatte selbst. Wählen Sie für die Kopie einen anderen Namen.',
  'The search index does not agree with the texts, so searches can miss some. “Save a copy” builds it again.':
    'Das Suchverzeichnis stimmt nicht mit den Texten überein, sodass die Suche manches übersehen kann. „Kopie speichern“ legt es neu an.',
  '“{shownPath}” has no version with the id “{id}”. List them again: it may have been removed.':
    '„{shownPath}“ hat keine Fassung mit der ID „{id}“. Lassen Sie die Fassungen neu auflisten: Vielleicht wurde sie entfernt.',
  'The versions that “{shownPath}” keeps are damaged: this one cannot be read. The debate itself is not concerned. “Save a copy” makes one without versions.':
    'Die Fassungen, die „{shownPath}“ aufbewahrt, sind beschädigt: Diese lässt sich nicht lesen. Die Debatte selbst ist nicht betroffen. „Kopie speichern“ legt eine ohne Fassungen an.',
  'There is no folder “{path}” to write “{path2}” to. Choose another one.':
    'Es gibt keinen Ordner „{path}“, in den sich „{path2}“ schreiben ließe. Wählen Sie einen anderen.',
  '“{path}” exists already, and was left as it is. Choose another name.':
    '„{path}“ gibt es schon; die Datei blieb, wie sie ist. Wählen Sie einen anderen Namen.',
  'What other programs proposed is not copied.': 'Was andere Programme vorgeschlagen haben, wird nicht kopiert.',
  '{name} before repair {time}': '{name} vor der Reparatur {time}',
  '{name} (backup of version {version}{count, plural, =1 {} other {, {count}}})':
    '{name} (Sicherung der Fassung {version}{count, plural, =1 {} other {, {count}}})',
  'Recovered debate': 'Wiederhergestellte Debatte',
  'Recovered source': 'Wiederhergestellte Quelle',
  'Recovered map': 'Wiederhergestellte Karte',
  'Recovered walk': 'Wiederhergestellter Rundgang',
  'Recovered scheme': 'Wiederhergestelltes Schema',
};
