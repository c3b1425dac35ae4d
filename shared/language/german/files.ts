import type { Catalogue } from '../translate.ts';

export const FILES: Catalogue = {
  'Making a debate…': 'Debatte wird angelegt…',
  'Opening…': 'Wird geöffnet…',
  'Opening the sample…': 'Beispiel wird geöffnet…',
  'Start the sample afresh?': 'Das Beispiel neu beginnen?',
  'The sample is a copy of yours to play with. It becomes as it was at first: what you changed in it is lost.':
    'Das Beispiel ist Ihre Kopie zum Ausprobieren. Es wird wieder, wie es am Anfang war: Was Sie darin geändert haben, geht verloren.',
  'Start afresh': 'Neu beginnen',
  'Nothing has been imported since the debate was opened.': 'Seit die Debatte geöffnet wurde, wurde nichts importiert.',
  'Recovering what can be read…': 'Was lesbar ist, wird wiederhergestellt…',
  'Saving a copy…': 'Kopie wird gespeichert…',
  'Saved a copy as “{path}”.': 'Eine Kopie wurde als „{path}“ gespeichert.',
  'Importing…': 'Wird importiert…',
  Import: 'Importieren',
  '{name} has {counts}.': '{name} enthält: {counts}.',
  'What becomes of it': 'Was daraus wird',
  'Import into this debate': 'In diese Debatte importieren',
  'Open as a new one': 'Als neue öffnen',
  'Open as a new one…': 'Als neue öffnen…',
  'Statements with the same text are the same': 'Aussagen mit demselben Text sind dieselben',
  'Everything in the file came in as it stands there.': 'Alles in der Datei kam so an, wie es dort steht.',
  'This is no longer in the debate.': 'Das ist nicht mehr in der Debatte.',
  'Import report': 'Importbericht',
  'File › Import report… shows this again, at the line that you followed last.':
    'Datei › Importbericht… zeigt dies wieder, bei der Zeile, der Sie zuletzt gefolgt sind.',
  'Imported, with changes': 'Importiert, mit Änderungen',
  Recovered: 'Wiederhergestellt',
  Opened: 'Geöffnet',
  'Not all of the file could be taken over as it was. The file itself is unchanged; this is different in the debate:':
    'Nicht alles in der Datei ließ sich so übernehmen, wie es war. Die Datei selbst ist unverändert; dies ist in der Debatte anders:',
  'Everything in the file could be read, and is in this new debate, except the history of its edits. The file itself is unchanged.':
    'Alles in der Datei ließ sich lesen und ist in dieser neuen Debatte, außer dem Verlauf der Änderungen. Die Datei selbst ist unverändert.',
  'Everything that could be read is in this new debate, except the history of its edits. The file itself is unchanged. This is missing, or was repaired:':
    'Alles, was sich lesen ließ, ist in dieser neuen Debatte, außer dem Verlauf der Änderungen. Die Datei selbst ist unverändert. Dies fehlt oder wurde repariert:',
  'Something was found in the debate, or beside it, when it was opened:':
    'In der Debatte oder neben ihr wurde beim Öffnen etwas gefunden:',
  'By recovering it, the file itself stays as it is, and you are told what is missing in the new debate.':
    'Beim Wiederherstellen bleibt die Datei selbst, wie sie ist, und Sie erfahren, was in der neuen Debatte fehlt.',
  'Open the debate as it stands': 'Die Debatte öffnen, wie sie ist',
  'The journal is set aside under another name. Choose this if the file came from elsewhere, or was saved since.':
    'Das Journal wird unter einem anderen Namen beiseitegelegt. Wählen Sie dies, wenn die Datei von anderswo kam oder seither gespeichert wurde.',
  'Go back to what the journal holds': 'Zurück zu dem, was im Journal steht',
  'The debate is as it was before its last saving was cut short. The file as it stands is kept beside it.':
    'Die Debatte ist so, wie sie war, bevor ihr letztes Speichern abbrach. Die Datei, wie sie jetzt ist, bleibt daneben erhalten.',
  'What can be opened': 'Was sich öffnen lässt',
  'What is to be opened': 'Was geöffnet werden soll',
  'Edit debate properties': 'Eigenschaften der Debatte bearbeiten',
  'Made on': 'Angelegt am',
  Contents: 'Inhalt',
  'A language tag, such as en-GB': 'Ein Sprachkürzel, etwa de-DE',
  'Not a known language': 'Keine bekannte Sprache',
  'Not a language tag: write one such as en-GB': 'Kein Sprachkürzel: eines wie de-DE schreiben',
  'The debate is not sound': 'Die Debatte ist nicht in Ordnung',
  '{made} But the debate is not sound, so it may hold altered data. This is wrong:':
    '{made} Die Debatte ist aber nicht in Ordnung und enthält vielleicht veränderte Daten. Das ist falsch:',
  'Compare it with a backup or an earlier copy. Recover… in the File menu makes a new debate of what can be read, and names what cannot.':
    'Vergleichen Sie sie mit einer Sicherung oder einer früheren Kopie. „Wiederherstellen…“ im Menü „Datei“ macht aus dem, was lesbar ist, eine neue Debatte und nennt, was es nicht ist.',
};
