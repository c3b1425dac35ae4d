import type { Catalogue } from '../translate.ts';

export const VERSIONS: Catalogue = {
  'Keep the debate as it is now, as': 'Die Debatte festhalten, wie sie jetzt ist, als',
  'For example, As sent to the committee': 'Zum Beispiel: Wie an den Ausschuss geschickt',
  'Save version': 'Fassung speichern',
  'What is otherwise now': 'Was jetzt anders ist',
  'Restore {name}': '{name} zurückholen',
  'As it was then, with its relations, passages and moves': 'Wie damals, mit Beziehungen, Textstellen und Äußerungen',
  Versions: 'Fassungen',
  'Which version': 'Welche Fassung',
  'Keep with a name…': 'Unter einem Namen behalten…',
  'For good: this cannot be undone': 'Endgültig: das lässt sich nicht rückgängig machen',
  'Name of the version': 'Name der Fassung',
  'Together {room} in the file.': 'Zusammen {room} in der Datei.',
  'Made by itself': 'Automatisch erstellt',
  'The debate is as it was then.': 'Die Debatte ist, wie sie damals war.',
  '{added, plural, one {# addition} other {# additions}}':
    '{added, plural, one {# Hinzufügung} other {# Hinzufügungen}}',
  '{removed, plural, one {# removal} other {# removals}}':
    '{removed, plural, one {# Entfernung} other {# Entfernungen}}',
  '{changed, plural, one {# change} other {# changes}}': '{changed, plural, one {# Änderung} other {# Änderungen}}',
  '{moved, plural, one {# card moved} other {# cards moved}}':
    '{moved, plural, one {# Kästchen verschoben} other {# Kästchen verschoben}}',
  'Since then: {parts}.': 'Seitdem: {parts}.',
  'nothing [a value]': 'nichts',
  'Saved “{name}”.': '„{name}“ wurde gespeichert.',
  'Restore version': 'Fassung zurückholen',
  'The debate is as it was on {moment}. Undo takes that back.':
    'Die Debatte ist, wie sie am {moment} war. „Rückgängig“ nimmt das zurück.',
  'Restore statement': 'Aussage zurückholen',
  'Restored. Undo takes that back.': 'Zurückgeholt. „Rückgängig“ nimmt das zurück.',
  'Saving the version…': 'Die Fassung wird gespeichert…',
  'Saved the version as “{path}”.': 'Die Fassung wurde als „{path}“ gespeichert.',
  'The file keeps no versions yet. While you edit, one is made by itself every ten minutes at most, and kept for a week; those that you name are kept for good.':
    'Die Datei enthält noch keine Fassungen. Beim Bearbeiten entsteht von selbst eine, höchstens alle zehn Minuten, und bleibt eine Woche; benannte bleiben für immer.',
  'Named “{name}”.': '„{name}“ wurde benannt.',
  'Removed.': 'Entfernt.',
  'Save as a debate…': 'Als Debatte speichern…',
  'Restore all of it': 'Alles zurückholen',
};
