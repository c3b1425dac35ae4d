import type { Catalogue } from '../translate.ts';

export const DAMAGED_FILES: Catalogue = {
  '{file} is not a file that can hold a debate.': '{file} ist keine Datei, die eine Debatte enthalten kann.',
  '{file} is empty: there is no debate in it. Go back to a backup of it.':
    '{file} ist leer: Darin ist keine Debatte. Nehmen Sie eine Sicherung.',
  '{file} is damaged: its end is missing ({missing} bytes). Go back to a backup or an earlier copy of it.':
    '{file} ist beschädigt: Das Ende fehlt ({missing} Bytes). Nehmen Sie eine Sicherung oder eine frühere Kopie.',
  '{file} is a database of another program, not a debate. Choose a file made by Counterclaim.':
    '{file} ist eine Datenbank eines anderen Programms, keine Debatte. Wählen Sie eine Datei, die Counterclaim erstellt hat.',
  '{file} was written by a newer version of Counterclaim (format {version}; this one reads up to {latestVersion}). It was not changed. Update Counterclaim to open it.':
    '{file} wurde von einer neueren Version von Counterclaim geschrieben (Format {version}; diese liest bis {latestVersion}). Die Datei wurde nicht geändert. Aktualisieren Sie Counterclaim, um sie zu öffnen.',
  '{file} has more than {fileBytes} GB, more than a debate can have. It was not opened.':
    '{file} hat mehr als {fileBytes} GB, mehr, als eine Debatte haben kann. Die Datei wurde nicht geöffnet.',
  '{file} was changed by another program: it is set to keep a log beside it, as Counterclaim never does. It was not opened. File > Recover copies what can be read into a new debate.':
    '{file} wurde von einem anderen Programm geändert: Die Datei ist so eingestellt, dass neben ihr ein Protokoll geführt wird, was Counterclaim nie tut. Sie wurde nicht geöffnet. Datei › Wiederherstellen kopiert in eine neue Debatte, was sich lesen lässt.',
  'it has {more, number} bytes more than it should': 'sie hat {more, number} Bytes mehr, als sie sollte',
  'its {type, select, table {table} index {index} trigger {trigger} other {view}} {name} has pages, which it should not have':
    '{type, select, table {ihre Tabelle} index {ihr Verzeichnis} trigger {ihr Auslöser} other {ihre Sicht}} {name} hat Seiten, was nicht sein darf',
  'page {page} is not what it is used for': 'Seite {page} ist nicht das, wofür sie benutzt wird',
  '“{path}” was changed by another program: it {first}{more, plural, =0 {} one {, and differs in one more thing} other {, and differs in {more} more things}}. It was not opened. File > Recover copies what can be read into a new debate.':
    '„{path}“ wurde von einem anderen Programm geändert: Die Datei {first}{more, plural, =0 {} one {, und noch eines ist anders} other {, und noch {more} andere Dinge sind anders}}. Sie wurde nicht geöffnet. Datei › Wiederherstellen kopiert in eine neue Debatte, was sich lesen lässt.',
  'It {difference}.': 'Die Datei {difference}.',
  '“{path}” is damaged: {what}. Go back to a backup or an earlier copy of it, or copy what can be read into a new debate with File > Recover.':
    '„{path}“ ist beschädigt: {what}. Nehmen Sie eine Sicherung oder eine frühere Kopie, oder kopieren Sie mit Datei › Wiederherstellen in eine neue Debatte, was sich lesen lässt.',
  '“{path}” is damaged: its end is missing ({missing, number} bytes). Go back to a backup or an earlier copy of it, or copy what can be read into a new debate with File > Recover.':
    '„{path}“ ist beschädigt: Das Ende fehlt ({missing, number} Bytes). Nehmen Sie eine Sicherung oder eine frühere Kopie, oder kopieren Sie mit Datei › Wiederherstellen in eine neue Debatte, was sich lesen lässt.',
  'it became shorter while it was read': 'die Datei wurde kürzer, während sie gelesen wurde',
  'holds {entry}, which Counterclaim did not make': 'enthält {entry}, was Counterclaim nicht angelegt hat',
  'holds {entry} otherwise than Counterclaim makes it': 'enthält {entry} anders, als Counterclaim es anlegt',
  'lacks {entry}': 'hat nicht {entry}',
  'the {type, select, table {table} index {index} trigger {trigger} other {view}} {name}':
    '{type, select, table {die Tabelle} index {das Verzeichnis} trigger {den Auslöser} other {die Sicht}} {name}',
  'something named {name}': 'etwas namens {name}',
  'its pages cannot have {count} bytes': 'ihre Seiten können nicht {count} Bytes haben',
  'its header gives {found} as {what}, which should be {value}':
    'ihr Kopf nennt als {what} {found}; es müsste {value} sein',
  'its header gives {format} as its schema format': 'ihr Kopf nennt {format} als Format ihres Schemas',
  'its header is not empty where it should be': 'ihr Kopf ist nicht leer, wo er es sein müsste',
  'its header gives two numbers for its last change': 'ihr Kopf nennt zwei Nummern für ihre letzte Änderung',
  'its header says that it has no pages': 'ihrem Kopf nach hat sie keine Seiten',
  'its write version': 'Fassung zum Schreiben',
  'its read version': 'Fassung zum Lesen',
  'the bytes kept free on a page': 'freie Bytes je Seite',
  'its largest payload': 'größte Nutzlast',
  'its smallest payload': 'kleinste Nutzlast',
  'its leaf payload': 'Nutzlast der Blätter',
  'its largest root page': 'größte Wurzelseite',
  'its text encoding': 'Textkodierung',
  'its vacuum mode': 'Art des Aufräumens',
  'its pages are of another size': 'seine Seiten haben eine andere Größe',
  'it says that the file had {said, number} pages, and it had {had, number}':
    'nach ihm hatte die Datei {said, number} Seiten, und es waren {had, number}',
  'the file is shorter than it was before': 'die Datei ist kürzer, als sie vorher war',
  'it names another file that is to go with it': 'es nennt eine andere Datei, die dazugehören soll',
  'it is not a journal': 'es ist kein Journal',
  'its header is not one of a journal': 'sein Kopf ist nicht der eines Journals',
  'its header is cut short': 'sein Kopf ist abgeschnitten',
  'its parts say of files of different sizes': 'seine Teile sprechen von verschieden großen Dateien',
  'its end is missing': 'sein Ende fehlt',
  'a page in it is damaged': 'eine Seite darin ist beschädigt',
  'it holds a page {page} of a file of {pages} pages': 'es enthält eine Seite {page} einer Datei mit {pages} Seiten',
  'it holds page {page} twice': 'es enthält die Seite {page} zweimal',
  'Beside “{givenPath}” there is “{path}-journal”, which is not a file, as a journal is. It was not followed. Move it away, and open the debate again.':
    'Neben „{givenPath}“ liegt „{path}-journal“, das keine Datei ist, wie es ein Journal ist. Ihm wurde nicht gefolgt. Verschieben Sie es, und öffnen Sie die Debatte noch einmal.',
  'Beside “{givenPath}” there is “{name}”, which another program left: a part of the debate may be in it. Nothing was changed. File > Recover copies what can be read into a new debate.':
    'Neben „{givenPath}“ liegt „{name}“, das ein anderes Programm hinterlassen hat: Ein Teil der Debatte kann darin sein. Nichts wurde geändert. Datei › Wiederherstellen kopiert in eine neue Debatte, was sich lesen lässt.',
  'something points to page {page}, and it has {pages}': 'etwas verweist auf Seite {page}, und es gibt {pages}',
  'the tree from page {page} is too deep': 'der Baum von Seite {page} an ist zu tief',
  'the tree from page {page} is uneven': 'der Baum von Seite {page} an ist ungleichmäßig',
  'a chain of pages goes on to page {page} after its end':
    'eine Kette von Seiten führt nach ihrem Ende weiter zu Seite {page}',
  'page {page} lists more unused pages than it has room for':
    'Seite {page} führt mehr unbenutzte Seiten auf, als sie Platz hat',
  'its list of unused pages has {found} of them, and should have {count}':
    'ihre Liste unbenutzter Seiten enthält {found} davon, und es müssten {count} sein',
  'page {page} is used twice': 'Seite {page} wird zweimal benutzt',
  '{unused, plural, one {nothing leads to one of its pages} other {nothing leads to {unused} of its pages}}':
    '{unused, plural, one {zu einer ihrer Seiten führt nichts} other {zu {unused} ihrer Seiten führt nichts}}',
  'a row is not written as rows are': 'eine Zeile ist nicht so geschrieben, wie Zeilen es sind',
  'it lists more tables than a debate has': 'sie führt mehr Tabellen auf, als eine Debatte hat',
  'its list of tables is damaged': 'ihre Liste der Tabellen ist beschädigt',
  'page {page} has more entries than it has room for': 'Seite {page} hat mehr Einträge, als sie Platz hat',
  'an entry of page {page} is outside it': 'ein Eintrag von Seite {page} liegt außerhalb',
  'an entry of page {page} ends too late': 'ein Eintrag von Seite {page} endet zu spät',
  'a chain of page {page} leads nowhere': 'eine Kette von Seite {page} führt ins Leere',
  'The history of “{shownPath}” is damaged: the last edits can be neither undone nor redone. A copy without its history can still be edited: choose “Save a copy”.':
    'Der Verlauf von „{shownPath}“ ist beschädigt: Die letzten Änderungen lassen sich weder rückgängig machen noch wiederholen. Eine Kopie ohne Verlauf lässt sich weiter bearbeiten: Wählen Sie „Kopie speichern“.',
  '“{givenPath}” was interrupted while being saved, and is read in its state before that. Nothing was changed: open it for editing once to have it repaired.':
    '„{givenPath}“ wurde beim Speichern unterbrochen und wird im Zustand davor gelesen. Nichts wurde geändert: Öffnen Sie die Datei einmal zum Bearbeiten, damit sie repariert wird.',
  'Beside “{givenPath}” lies a journal that it does not need. The debate is read as it stands, without the journal.':
    'Neben „{givenPath}“ liegt ein Journal, das nicht gebraucht wird. Die Debatte wird gelesen, wie sie ist, ohne das Journal.',
  '“{givenPath}” was interrupted while being saved, and was returned to its state before that. Copies of both files are kept beside it, as “{debate}” and “{journal}”.':
    '„{givenPath}“ wurde beim Speichern unterbrochen und in den Zustand davor zurückversetzt. Kopien beider Dateien liegen daneben, als „{debate}“ und „{journal}“.',
  'Beside “{givenPath}” lay a journal that it did not need. It is kept as “{journal}”.':
    'Neben „{givenPath}“ lag ein Journal, das nicht gebraucht wurde. Es wird als „{journal}“ aufbewahrt.',
  'A {table} points to a {parent} that is not there.': '{table}: verweist auf etwas ({parent}), das nicht da ist.',
  '“{value}” was damaged when a program ended in the middle of saving it. Go back to a backup or an earlier copy of it, or copy what can be read into a new debate with File > Recover.':
    '„{value}“ wurde beschädigt, als ein Programm mitten im Speichern endete. Nehmen Sie eine Sicherung oder eine frühere Kopie, oder kopieren Sie mit Datei › Wiederherstellen in eine neue Debatte, was sich lesen lässt.',
  'Beside “{value}” lies a journal, “…-journal”, that {of, select, another {does not belong to it: {reason}} other {may be of an earlier time}}. Nothing was changed. You can {choice, select, aside {open the debate as it stands, and set the journal aside} back {go back to what the journal holds} other {open the debate as it stands, and set the journal aside, or go back to what the journal holds}}. The present file is kept in any case.':
    'Neben „{value}“ liegt ein Journal, „…-journal“, das {of, select, another {nicht dazu gehört: {reason}} other {von einem früheren Zeitpunkt sein kann}}. Nichts wurde geändert. Sie können {choice, select, aside {die Debatte öffnen, wie sie ist, und das Journal beiseitelegen} back {zu dem zurückgehen, was das Journal enthält} other {die Debatte öffnen, wie sie ist, und das Journal beiseitelegen oder zu dem zurückgehen, was das Journal enthält}}. Die jetzige Datei bleibt in jedem Fall erhalten.',
  '“{path}” is being written by another program again and again. Nothing was changed. Try again in a moment.':
    '„{path}“ wird von einem anderen Programm wieder und wieder geschrieben. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
  'Beside “{givenPath}” lies a journal, “…-journal”, that names another file to go with it. Counterclaim never makes such a journal. Nothing was changed. Move it away, and open the debate again.':
    'Neben „{givenPath}“ liegt ein Journal, „…-journal“, das eine andere Datei nennt, die dazugehören soll. Ein solches Journal legt Counterclaim nie an. Nichts wurde geändert. Verschieben Sie es, und öffnen Sie die Debatte noch einmal.',
  '“{path}” was changed by another program while it was being brought up to date. It was left as it is. Open it again.':
    '„{path}“ wurde von einem anderen Programm geändert, während die Datei auf den neuen Stand gebracht wurde. Sie blieb, wie sie ist. Öffnen Sie sie noch einmal.',
};
