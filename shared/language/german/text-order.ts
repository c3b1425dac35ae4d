import type { Catalogue } from '../translate.ts';

export const TEXT_ORDER: Catalogue = {
  'From no source.': 'Aus keiner Quelle.',
  'From “{words}”.': 'Aus „{words}“.',
  '{index} of {count}.': '{index} von {count}.',
  claim: 'Behauptung',
  'All sources': 'Alle Quellen',
  '{statements, plural, one {# statement} other {# statements}} · {passages, plural, one {# passage} other {# passages}}':
    '{statements, plural, one {# Aussage} other {# Aussagen}} · {passages, plural, one {# Textstelle} other {# Textstellen}}',
  'Select the claim before or after in the text': 'Die Behauptung davor oder danach im Text auswählen',
  'Select a claim of the source beside': 'Eine Behauptung der Quelle daneben auswählen',
  'Select the first or the last claim': 'Die erste oder letzte Behauptung auswählen',
  'Open the passage of a claim': 'Die Textstelle einer Behauptung öffnen',
  'Select the next relation of a claim': 'Die nächste Beziehung einer Behauptung auswählen',
  'Go to the other end of a relation': 'Zum anderen Ende einer Beziehung gehen',
  'Go back to the claim; select nothing': 'Zur Behauptung zurückgehen; nichts auswählen',
  'Line: {relation}': 'Linie: {relation}',
  'text order': 'Textfolge',
  'Text order. Arrow keys go from claim to claim, Enter opens the passage, R goes through relations; F1 lists all keys.':
    'Textfolge. Pfeiltasten gehen von Behauptung zu Behauptung, Eingabe öffnet die Textstelle, R geht durch die Beziehungen; F1 zeigt alle Tasten.',
  'Text order': 'Textfolge',
  'Laying out the claims…': 'Die Behauptungen werden angeordnet…',
  'Which words does it rest on?': 'Auf welchen Wörtern beruht sie?',
  'Here claims stand in the order of their sources, each beside the passage that it is made from, with the stretches from which there is none.':
    'Hier stehen Behauptungen in der Reihenfolge ihrer Quellen, jede neben der Textstelle, aus der sie gemacht ist, mit den Abschnitten, aus denen keine stammt.',
  'Open a source at the left, mark words in it, and make a claim of them.':
    'Links eine Quelle öffnen, Wörter darin markieren und daraus eine Behauptung machen.',
  'Add a source, mark words in it, and make a claim of them.':
    'Eine Quelle hinzufügen, Wörter darin markieren und daraus eine Behauptung machen.',
  'Add a source…': 'Quelle hinzufügen…',
  'This claim is made from no passage.': 'Diese Behauptung ist aus keiner Textstelle gemacht.',
};
