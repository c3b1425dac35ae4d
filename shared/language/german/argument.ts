import type { Catalogue } from '../translate.ts';

export const ARGUMENT: Catalogue = {
  'Add claim': 'Behauptung hinzufügen',
  'Add supporting claim': 'Stützende Behauptung hinzufügen',
  'Only a claim or a relation can be supported: select one first.':
    'Nur eine Behauptung oder eine Beziehung kann gestützt werden: zuerst eine auswählen.',
  'Add attacking claim': 'Angreifende Behauptung hinzufügen',
  'Select a claim to attack it. To attack a relation, select it and add an undercutting claim.':
    'Zum Angreifen eine Behauptung auswählen. Um eine Beziehung anzugreifen, diese auswählen und eine aushebelnde Behauptung hinzufügen.',
  'Add undercutting claim': 'Aushebelnde Behauptung hinzufügen',
  'Only a relation can be undercut: select the line between two cards first.':
    'Nur eine Beziehung kann ausgehebelt werden: zuerst die Linie zwischen zwei Kästchen auswählen.',
  'Add position': 'Position hinzufügen',
  'A position answers a question: select a question first.':
    'Eine Position beantwortet eine Frage: zuerst eine Frage auswählen.',
  'A linked premise joins a relation: select the line between two cards first.':
    'Eine verbundene Prämisse gehört zu einer Beziehung: zuerst die Linie zwischen zwei Kästchen auswählen.',
  'Select two statements: first the premise, then what it supports or attacks (hold Shift and press an arrow key).':
    'Zwei Aussagen auswählen: zuerst die Prämisse, dann das, was sie stützt oder angreift (mit gehaltener Umschalttaste eine Pfeiltaste drücken).',
  'Select a relation to change its kind: the line between two cards.':
    'Um die Art einer Beziehung zu ändern, diese auswählen: die Linie zwischen zwei Kästchen.',
  'Select a relation to reverse it: the line between two cards.':
    'Um eine Beziehung umzukehren, diese auswählen: die Linie zwischen zwei Kästchen.',
  'Select a card first.': 'Zuerst ein Kästchen auswählen.',
  'Add question': 'Frage hinzufügen',
  'Add linked premise': 'Verbundene Prämisse hinzufügen',
  'Select exactly two statements: first the premise, then what it supports or attacks.':
    'Genau zwei Aussagen auswählen: zuerst die Prämisse, dann das, was sie stützt oder angreift.',
  'Reverse relation': 'Beziehung umkehren',
  'Between these two, a relation can only be of this kind.':
    'Zwischen diesen beiden ist nur diese Art von Beziehung möglich.',
  'Change kind': 'Art ändern',
  'This card has no relations on this map.': 'Dieses Kästchen hat auf dieser Karte keine Beziehungen.',
  Link: 'Verknüpfen',
  'Link premise': 'Prämisse verbinden',
  'These two cannot be linked.': 'Diese beiden lassen sich nicht verknüpfen.',
  'Place on map': 'Auf der Karte platzieren',
  'All of them are on this map already.': 'Alle sind bereits auf dieser Karte.',
};
