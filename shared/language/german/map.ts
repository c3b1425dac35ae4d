import type { Catalogue } from '../translate.ts';

export const MAP: Catalogue = {
  'The card of the statement "{id}" was not measured.': 'Das Kästchen der Aussage „{id}“ wurde nicht vermessen.',
  'Select the cards to arrange first: two or more.':
    'Zuerst die Kästchen auswählen, die ausgerichtet werden sollen: zwei oder mehr.',
  'Align cards': 'Kästchen ausrichten',
  'Between two cards there is nothing to distribute: select three or more.':
    'Zwischen zwei Kästchen gibt es nichts zu verteilen: drei oder mehr auswählen.',
  'Distribute cards': 'Kästchen verteilen',
  'Nothing of the map is in sight.': 'Von der Karte ist nichts zu sehen.',
  'Back to the map': 'Zurück zur Karte',
  'The statement is not on this map.': 'Die Aussage ist nicht auf dieser Karte.',
  'Show the whole map': 'Die ganze Karte zeigen',
  'Show the whole map (Escape)': 'Die ganze Karte zeigen (Esc)',
  'This debate has no map': 'Diese Debatte hat keine Karte',
  'A map shows statements as cards, and what they do to each other as lines.':
    'Eine Karte zeigt Aussagen als Kästchen und als Linien, was sie einander tun.',
  'Begin with the question': 'Mit der Frage beginnen',
  'What is the debate about? Then add the positions that answer it, and what speaks for and against each.':
    'Worum geht es in der Debatte? Dann folgen die Positionen, die darauf antworten, und was für und gegen jede spricht.',
  'Place the statement that is on no map': 'Die Aussage platzieren, die auf keiner Karte ist',
  'Or double-click anywhere to put a claim there.': 'Oder irgendwo doppelklicken, um dort eine Behauptung anzulegen.',
  'Drag to a card or a line to link it': 'Zum Verknüpfen auf ein Kästchen oder eine Linie ziehen',
  'Text of the question': 'Text der Frage',
  'Text of the claim': 'Text der Behauptung',
  'Filter by fidelity': 'Nach Texttreue filtern',
  'No claim on this map says yet how far it is from the words of its passages: judge that at the right.':
    'Noch bei keiner Behauptung auf dieser Karte ist angegeben, wie weit sie von den Worten ihrer Textstellen entfernt ist: das lässt sich rechts beurteilen.',
  'Arrow keys move this card. Enter puts it down, Escape puts it back.':
    'Die Pfeiltasten bewegen dieses Kästchen. Die Eingabetaste setzt es ab, Esc setzt es zurück.',
  'The map could not be laid out, and stays as it is.':
    'Die Karte konnte nicht angeordnet werden und bleibt, wie sie ist.',
  'The map stays as it is.': 'Die Karte bleibt, wie sie ist.',
  Legend: 'Legende',
  'Move card': 'Kästchen bewegen',
  'Move cards': 'Kästchen bewegen',
  'What does it do?': 'Was tut sie?',
  'Just move it there': 'Nur dorthin bewegen',
  'The other way round': 'Andersherum',
  'Unfold its premises': 'Ihre Prämissen aufklappen',
  'Fold what leads here': 'Einklappen, was hierher führt',
  'Only a claim can be implicit: select one first.':
    'Nur eine Behauptung kann unausgesprochen sein: zuerst eine auswählen.',
  'Delete map': 'Karte löschen',
  'Its statements and relations stay in the debate; only their places on this map go.':
    'Ihre Aussagen und Beziehungen bleiben in der Debatte; nur deren Plätze auf dieser Karte entfallen.',
  'Tidy branch': 'Zweig anordnen',
  'Tidy selection': 'Auswahl anordnen',
  'Turn map': 'Karte drehen',
  'Laying out the map…': 'Die Karte wird angeordnet…',
  Fold: 'Einklappen',
  Unfold: 'Aufklappen',
  'Keep in place': 'Fixieren',
  'No longer keep in place': 'Nicht mehr fixieren',
  'Map. Arrow keys follow the argument from card to card, R goes to the lines of a card; F1 lists all keys.':
    'Karte. Die Pfeiltasten folgen dem Argument von Kästchen zu Kästchen, R geht zu den Linien eines Kästchens; F1 zeigt alle Tasten.',
  'Select what is related that way, or the next card':
    'Auswählen, was in dieser Richtung verknüpft ist, oder das nächste Kästchen',
  'Arrow keys': 'Pfeiltasten',
  'Select it too': 'Zusätzlich auswählen',
  'Shift+Arrow keys': 'Shift+Pfeiltasten',
  'Select all in a frame': 'Alles in einem Rahmen auswählen',
  'Drag the paper': 'Das Papier ziehen',
  'Shift+Drag the paper': 'Shift+Das Papier ziehen',
  'Select what is in a frame, too': 'Zusätzlich auswählen, was in einem Rahmen ist',
  'Select nothing': 'Nichts auswählen',
  'Open the menu of what is selected': 'Das Menü der Auswahl öffnen',
  'Right-click it': 'Rechtsklick darauf',
  'Move what is selected': 'Die Auswahl bewegen',
  'CmdOrCtrl+Arrow keys': 'CmdOrCtrl+Pfeiltasten',
  Drag: 'Ziehen',
  'Move it with all that leads to it': 'Mit allem bewegen, was dorthin führt',
  'Move the branch that “Move branch” holds': 'Den Zweig bewegen, den „Zweig bewegen“ hält',
  'Put it down, or back': 'Absetzen oder zurücksetzen',
  'Drop a copy of what is selected': 'Eine Kopie der Auswahl ablegen',
  'Drag without snapping to other cards': 'Ziehen, ohne an anderen Kästchen einzurasten',
  'Hold Shift meanwhile': 'Dabei Umschalt halten',
  'Relate a card to another, or to a line, and move it there':
    'Ein Kästchen mit einem anderen oder einer Linie verknüpfen und dorthin bewegen',
  'Drop it there': 'Dort ablegen',
  'Move it by one pixel': 'Um ein Pixel bewegen',
  'CmdOrCtrl+Shift+Arrow keys': 'CmdOrCtrl+Shift+Pfeiltasten',
  'Relate a card to another, or to a line': 'Ein Kästchen mit einem anderen oder einer Linie verknüpfen',
  'Drag from its edge': 'Von seinem Rand ziehen',
  'Add a premise to a relation': 'Einer Beziehung eine Prämisse hinzufügen',
  'Drag to its sign': 'Auf ihr Zeichen ziehen',
  'Aim a relation elsewhere': 'Eine Beziehung auf anderes richten',
  'Drag its end': 'Ihr Ende ziehen',
  'Add a claim there': 'Dort eine Behauptung hinzufügen',
  'Double-click the paper': 'Doppelklick auf das Papier',
  'Edit the text of a card': 'Den Text eines Kästchens bearbeiten',
  'Double-click it': 'Doppelklick darauf',
  'Move the map': 'Die Karte bewegen',
  'Drag with the middle button': 'Mit der mittleren Taste ziehen',
  Scroll: 'Rollen',
  Pinch: 'Zwei Finger spreizen',
  'The whole map, small': 'Die ganze Karte, klein',
  'Move branch': 'Zweig bewegen',
  'Open the passage': 'Die Textstelle öffnen',
  'Path to the root': 'Weg zur Wurzel',
  'What stands beside {statement}': 'Was neben {statement} steht',
  'Rename map': 'Karte umbenennen',
  Rename: 'Umbenennen',
  'Aim relation elsewhere': 'Beziehung auf anderes richten',
  'Drag to aim this relation at another card or line':
    'Ziehen, um diese Beziehung auf ein anderes Kästchen oder eine andere Linie zu richten',
  Compact: 'Kompakt',
  'In rows, as a tree': 'In Reihen, als Baum',
  'In layers': 'In Schichten',
  'On top': 'Oben',
  'At the bottom': 'Unten',
  'At the left': 'Links',
  'At the right': 'Rechts',
  'Tidy in another style': 'In anderem Stil anordnen',
  What: 'Was',
  'What leads here': 'Was hierher führt',
  Style: 'Stil',
  Conclusions: 'Schlussfolgerungen',
  'Aligned the left edges of {count, plural, one {# card} other {# cards}}.':
    'Linke Kanten von {count, plural, one {# Kästchen} other {# Kästchen}} ausgerichtet.',
  'Aligned the centres of {count, plural, one {# card} other {# cards}}.':
    '{count, plural, one {# Kästchen} other {# Kästchen}} an den Mittelachsen ausgerichtet.',
  'Aligned the right edges of {count, plural, one {# card} other {# cards}}.':
    'Rechte Kanten von {count, plural, one {# Kästchen} other {# Kästchen}} ausgerichtet.',
  'Aligned the top edges of {count, plural, one {# card} other {# cards}}.':
    'Obere Kanten von {count, plural, one {# Kästchen} other {# Kästchen}} ausgerichtet.',
  'Aligned the middles of {count, plural, one {# card} other {# cards}}.':
    '{count, plural, one {# Kästchen} other {# Kästchen}} auf halber Höhe ausgerichtet.',
  'Aligned the bottom edges of {count, plural, one {# card} other {# cards}}.':
    'Untere Kanten von {count, plural, one {# Kästchen} other {# Kästchen}} ausgerichtet.',
  'Distributed {count, plural, one {# card} other {# cards}} from left to right.':
    '{count, plural, one {# Kästchen} other {# Kästchen}} von links nach rechts verteilt.',
  'Distributed {count, plural, one {# card} other {# cards}} from top to bottom.':
    '{count, plural, one {# Kästchen} other {# Kästchen}} von oben nach unten verteilt.',
  'Only this branch: {count, plural, one {# card} other {# cards}}':
    'Nur dieser Zweig: {count, plural, one {# Kästchen} other {# Kästchen}}',
  'Place {count, plural, one {# statement} other {# statements}} that are on no map':
    '{count, plural, one {# Aussage platzieren, die auf keiner Karte ist} other {# Aussagen platzieren, die auf keiner Karte sind}}',
  'no text yet': 'noch ohne Text',
  'Filtered by fidelity: {count, plural, one {# card} other {# cards}}':
    'Nach Texttreue gefiltert: {count, plural, one {# Kästchen} other {# Kästchen}}',
  'Only {what}, and {rest} more': 'Nur {what} und {rest} weitere',
  'Only {what}': 'Nur {what}',
  'Arrow keys move these {count, plural, one {# card} other {# cards}}. Enter puts them down, Escape puts them back.':
    'Die Pfeiltasten bewegen {count, plural, one {dieses # Kästchen} other {diese # Kästchen}}. Die Eingabetaste setzt sie ab, Esc setzt sie zurück.',
  backs: 'untermauert',
  'Map {number}': 'Karte {number}',
  'Deleted the map {title}.': 'Die Karte {title} wurde gelöscht.',
  'Delete the map {title}?': 'Die Karte {title} löschen?',
  '{count, plural, one {One statement will then be on no map.} other {# statements will then be on no map.}}':
    '{count, plural, one {Eine Aussage ist dann auf keiner Karte.} other {# Aussagen sind dann auf keiner Karte.}}',
  'Moved {count, plural, one {# card} other {# cards}} {way}.':
    '{count, plural, one {# Kästchen} other {# Kästchen}} {way} bewegt.',
  '{count, plural, one {# pixel} other {# pixels}} left': '{count, plural, one {# Pixel} other {# Pixel}} nach links',
  '{count, plural, one {# pixel} other {# pixels}} right': '{count, plural, one {# Pixel} other {# Pixel}} nach rechts',
  '{count, plural, one {# pixel} other {# pixels}} up': '{count, plural, one {# Pixel} other {# Pixel}} nach oben',
  '{count, plural, one {# pixel} other {# pixels}} down': '{count, plural, one {# Pixel} other {# Pixel}} nach unten',
  'Open the {count, plural, one {# passage} other {# passages}}, one after the other':
    '{count, plural, one {Die # Textstelle öffnen} other {Die # Textstellen nacheinander öffnen}}',
  '{count} more': '{count} weitere',
  'Line: {relation} Space unfolds what is hidden.': 'Linie: {relation} Die Leertaste klappt auf, was verborgen ist.',
  '{count} cards selected.': '{count} Kästchen ausgewählt.',
  'What is selected ({count, plural, one {# card} other {# cards}})':
    'Was ausgewählt ist ({count, plural, one {# Kästchen} other {# Kästchen}})',
  'the relation [aimed at]': 'die Beziehung',
  'argument map': 'Argumentkarte',
};
