import type { Catalogue } from '../translate.ts';

export const SCHEMES_DIALOG: Catalogue = {
  Schemes: 'Schemata',
  'Find a scheme': 'Ein Schema suchen',
  '{count, plural, =1 {One scheme found} other {# schemes found}}':
    '{count, plural, =1 {Ein Schema gefunden} other {# Schemata gefunden}}',
  'No scheme has “{query}” in its name or parts.': 'Kein Schema hat „{query}“ im Namen oder in seinen Teilen.',
  'Of this debate': 'Dieser Debatte',
  'Built in': 'Eingebaut',
  'Also: {names}': 'Auch: {names}',
  '{users, plural, =0 {No relation has it.} one {# relation has it.} other {# relations have it.}}':
    '{users, plural, =0 {Keine Beziehung hat es.} one {# Beziehung hat es.} other {# Beziehungen haben es.}}',
  '{question} ({role})': '{question} ({role})',
  'New…': 'Neu…',
  'Copy as own…': 'Als eigenes kopieren…',
  'Give to the relation': 'Der Beziehung geben',
  'Built-in schemes stay as they are: copy one to change it.':
    'Eingebaute Schemata bleiben, wie sie sind: eines kopieren, um es zu ändern.',
  'Delete scheme': 'Schema löschen',
  'Delete the scheme “{name}”?': 'Das Schema „{name}“ löschen?',
  '{users, plural, one {# relation has} other {# relations have}} it. The name of the scheme and the roles of premises stay with {users, plural, one {it} other {them}} as text; the premises’ descriptions and the critical questions go.':
    '{users, plural, one {# Beziehung hat} other {# Beziehungen haben}} es. Der Name des Schemas und die Rollen der Prämissen bleiben {users, plural, one {ihr} other {ihnen}} als Text; die Beschreibungen der Prämissen und die kritischen Fragen gehen verloren.',
  'Added.': 'Hinzugefügt.',
  'Saved.': 'Gespeichert.',
  'Deleted. Undo takes that back.': 'Gelöscht. „Rückgängig“ nimmt das zurück.',
  'Add scheme': 'Schema hinzufügen',
  'New scheme': 'Neues Schema',
  Premises: 'Prämissen',
  'Role of premise {number}': 'Rolle der Prämisse {number}',
  'Text of premise {number}': 'Text der Prämisse {number}',
  'What it says, such as “E is an expert in the field F.”': 'Was sie sagt, etwa „E ist auf dem Gebiet F sachkundig.“',
  'Take out premise {number}': 'Prämisse {number} herausnehmen',
  'Add a premise': 'Eine Prämisse hinzufügen',
  'Critical question {number}': 'Kritische Frage {number}',
  'What has to be asked of such an argument?': 'Was muss man ein solches Argument fragen?',
  'What critical question {number} doubts': 'Was die kritische Frage {number} bezweifelt',
  'The step': 'Den Schritt',
  'Premise {number}': 'Prämisse {number}',
  'Take out critical question {number}': 'Kritische Frage {number} herausnehmen',
  'Add a critical question': 'Eine kritische Frage hinzufügen',
};
