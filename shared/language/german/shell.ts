import type { Catalogue } from '../translate.ts';

export const SHELL: Catalogue = {
  'In the exchange': 'Im Wortwechsel',
  'In the text order': 'In der Textfolge',
  'In the outline': 'In der Gliederung',
  'On the map': 'Auf der Karte',
  'Drop to turn it into claims': 'Ablegen, um Behauptungen daraus zu machen',
  'Drop documents to add them as sources, or a debate to open it':
    'Dokumente ablegen, um sie als Quellen hinzuzufügen, oder eine Debatte, um sie zu öffnen',
  'Drop a debate to open it': 'Eine Debatte ablegen, um sie zu öffnen',
  'Drop to add it as a source': 'Ablegen, um es als Quelle hinzuzufügen',
  'Drop to add the record of a source': 'Ablegen, um die Angaben einer Quelle hinzuzufügen',
  'This cannot be dropped here': 'Das kann hier nicht abgelegt werden',
  'Open a debate first; it will be added to that': 'Zuerst eine Debatte öffnen; dann wird es dort hinzugefügt',
  'The folder “{name}” holds more than 5,000 files and folders. Drop the documents themselves.':
    'Der Ordner „{name}“ enthält mehr als 5.000 Dateien und Ordner. Die Dokumente selbst ablegen.',
  'Only one debate can be opened in a window: drop one file.':
    'In einem Fenster kann nur eine Debatte geöffnet werden: eine einzelne Datei ablegen.',
  'The folder “{name}” has no document that can be a source: text, captions, Markdown, HTML, web archives, e-mails, XML, EPUB, PDF, Word, OpenDocument, Rich Text, PowerPoint, Excel, CSV or a picture.':
    'Der Ordner „{name}“ enthält kein Dokument, das eine Quelle sein kann: Text, Untertitel, Markdown, HTML, Webarchive, E-Mails, XML, EPUB, PDF, Word, OpenDocument, Rich Text, PowerPoint, Excel, CSV oder ein Bild.',
  'These are {count, number} documents. At most {most} can be dropped at once.':
    'Das sind {count, number} Dokumente. Höchstens {most} können auf einmal abgelegt werden.',
  '“{name}” is not saved on this computer yet: save it, and then drop the file.':
    '„{name}“ ist noch nicht auf diesem Computer gespeichert: zuerst speichern und dann die Datei ablegen.',
  '“{name}” is a folder: drop a debate from it. Once one is open, the documents of a folder become its sources.':
    '„{name}“ ist ein Ordner: eine Debatte daraus ablegen. Ist eine geöffnet, werden die Dokumente eines Ordners zu ihren Quellen.',
  '“{name}” is not a debate: drop a file that ends in .debate. To bring in another format, choose Import in the File menu.':
    '„{name}“ ist keine Debatte: eine Datei ablegen, die auf .debate endet. Andere Formate lassen sich mit „Importieren“ im Menü „Datei“ öffnen.',
  '“{name}” is not saved on this computer yet, and is too large to be read without that: save it, and then drop the file.':
    '„{name}“ ist noch nicht auf diesem Computer gespeichert und zu groß, um ohne das gelesen zu werden: zuerst speichern und dann die Datei ablegen.',
  'Pasted picture.png': 'Eingefügtes Bild.png',
  'Open a debate first, to which the references are added.':
    'Zuerst eine Debatte öffnen, zu der die Literaturangaben hinzugefügt werden.',
  'Dropped references': 'Abgelegte Literaturangaben',
  'This cannot be used: drop a debate, documents, a folder of documents, or text.':
    'Damit lässt sich nichts anfangen: eine Debatte, Dokumente, einen Ordner mit Dokumenten oder Text ablegen.',
  'Drop text': 'Text ablegen',
  'Something in this window failed': 'In diesem Fenster ist etwas fehlgeschlagen',
  'Your edits are safe: each is written to the debate’s file as it is made. Load the window again to go on.':
    'Alle Änderungen sind sicher: Jede wird sofort in die Datei der Debatte geschrieben. Zum Weiterarbeiten das Fenster neu laden.',
  'Load again': 'Neu laden',
  'Another version of this debate was put in the place of its file: it is shown now.':
    'An die Stelle der Datei wurde eine andere Fassung dieser Debatte gesetzt: Sie wird jetzt gezeigt.',
  'Reading “{name}”{doing}: {percent} %': '„{name}“ wird gelesen{doing}: {percent} %',
  'Reading “{name}” ({place} of {of}){doing}: {percent} %':
    '„{name}“ ({place} von {of}) wird gelesen{doing}: {percent} %',
  'Reading “{name}”, which was not opened here before…':
    '„{name}“ wird gelesen; die Datei wurde hier noch nie geöffnet…',
  'Importing “{name}”{doing}: {percent} %': '„{name}“ wird importiert{doing}: {percent} %',
  'There is no place to go back to.': 'Es gibt keine Stelle, zu der es zurückgeht.',
  'There is no place to go forward to.': 'Es gibt keine Stelle, zu der es vorwärts geht.',
  'There is no other window.': 'Es gibt kein anderes Fenster.',
  Tidy: 'Anordnen',
  'Untitled debate': 'Debatte ohne Titel',
  'Debate properties': 'Eigenschaften der Debatte',
  'Find a claim, speaker, source': 'Behauptung, Sprecher, Quelle suchen',
  'No debate was opened yet': 'Noch keine Debatte geöffnet',
  'Open a debate, and it is listed here.': 'Eine geöffnete Debatte wird hier aufgeführt.',
  'Forget missing': 'Fehlende vergessen',
  'Open recent': 'Zuletzt geöffnet',
  '“{path}” is not there any more.': '„{path}“ ist nicht mehr da.',
  'not found': 'nicht gefunden',
  'Context menu': 'Kontextmenü',
  Application: 'Anwendung',
  Menu: 'Menü',
  Dismiss: 'Schließen',
  'Width of the navigator': 'Breite der Übersicht',
  'Width of the inspector': 'Breite der Details',
  '{count, number} proposed': '{count, number} vorgeschlagen',
  'Show everything again': 'Wieder alles zeigen',
  '{sign} · Show all': '{sign} · Alles zeigen',
  '{count, plural, one {# text} other {# texts}} not saved':
    '{count, plural, one {# Text} other {# Texte}} nicht gespeichert',
  'Read-only': 'Schreibgeschützt',
  'Saving…': 'Wird gespeichert…',
  Zoom: 'Zoom',
  'Whole map': 'Ganze Karte',
  'All speakers': 'Alle Sprecher',
  'Whole outline': 'Ganze Gliederung',
  'Select something on the map first.': 'Zuerst etwas auf der Karte auswählen.',
  'Done:': 'Erledigt:',
  '{what}: double-click the map, or press {key}': '{what}: auf die Karte doppelklicken oder {key} drücken',
  '{what}: select a card, and press {support} to support it, {attack} to attack it':
    '{what}: ein Kästchen auswählen und zum Stützen {support}, zum Angreifen {attack} drücken',
  Argue: 'Argumentieren',
  '{what}: select a claim, and name a speaker at the right':
    '{what}: eine Behauptung auswählen und rechts einen Sprecher nennen',
  'Say who said it': 'Angeben, wer es gesagt hat',
  '{count, plural, one {# more line} other {# more lines}} at the left, by kind.':
    '{count, plural, one {# weitere Zeile} other {# weitere Zeilen}} links, nach Art.',
};
