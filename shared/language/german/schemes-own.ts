import type { Catalogue } from '../translate.ts';

export const SCHEMES_OWN: Catalogue = {
  'The debate has {most, number} schemes of its own, and may have no more: delete one first.':
    'Die Debatte hat {most, number} eigene Schemata, und mehr sind nicht möglich: erst eines löschen.',
  '{name} (copy)': '{name} (Kopie)',
  '{name} (copy {number})': '{name} (Kopie {number})',
  'A scheme needs a premise: name the role of one at least.':
    'Ein Schema braucht eine Prämisse: mindestens eine Rolle nennen.',
  'A scheme needs a name with a letter or a digit in it.':
    'Ein Schema braucht einen Namen, in dem ein Buchstabe oder eine Ziffer steht.',
  'The name of a scheme has no “#” in it.': 'Der Name eines Schemas enthält kein „#“.',
  'The debate has a scheme {name} already: choose another name.':
    'Die Debatte hat schon ein Schema {name}: einen anderen Namen wählen.',
  '{name} names the built-in scheme {known}: choose another name.':
    '{name} nennt das eingebaute Schema {known}: einen anderen Namen wählen.',
};
