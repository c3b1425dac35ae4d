import type { Catalogue } from '../translate.ts';

/** Files of programs that draw graphs and maps, or mark passages: JSON Canvas, DOT, GraphML, MindMup, REFI-QDA, annotations. */
export const DRAWN_FILES: Catalogue = {
  'Passages that no words tell': 'Textstellen ohne Wortlaut',
  'Times, rights and styles': 'Zeiten, Rechte und Stile',
  'The pages of the collection stand elsewhere, from {value}: they are left out.':
    'Die Seiten der Sammlung stehen anderswo, ab {value}: Sie wurden ausgelassen.',
  'Further pages stand elsewhere, at {next}: they are left out.':
    'Weitere Seiten stehen anderswo, unter {next}: Sie wurden ausgelassen.',
  'An annotation without a target is left out.': 'Eine Annotation ohne Ziel wurde ausgelassen.',
  'An annotation of {targets} things became as many passages.':
    'Aus einer Annotation zu {targets} Dingen wurden ebenso viele Textstellen.',
  'A target without an address is left out.': 'Ein Ziel ohne Adresse wurde ausgelassen.',
  'the whole source': 'die ganze Quelle',
  'An annotation of {what} ({value}) is left out{words}': 'Eine Annotation ({what}, {value}) wurde ausgelassen{words}',
  'Colours and sizes of cards': 'Farben und Größen von Kästchen',
  'Groups become tags': 'Gruppen werden zu Schlagwörtern',
  'Of a card, {value} left out.': 'Bei einem Kästchen {value} ausgelassen.',
  'The group “{value}” became a tag of the cards in it.':
    'Die Gruppe „{value}“ wurde zum Schlagwort der Kästchen darin.',
  'The group “{value}” is left out: {used, select, yes {it has no label} other {it holds no card}}.':
    'Die Gruppe „{value}“ wurde ausgelassen: {used, select, yes {Sie hat keine Beschriftung} other {Sie enthält kein Kästchen}}.',
  'The picture behind a group is left out.': 'Das Bild hinter einer Gruppe wurde ausgelassen.',
  '{unread, plural, one {# group} other {# groups}} left out: the first {MOST_GROUPS, number} are read.':
    '{unread, plural, one {# Gruppe} other {# Gruppen}} ausgelassen: Gelesen werden die ersten {MOST_GROUPS, number}.',
  '“{name}” is left out.': '„{name}“ wurde ausgelassen.',
  '{over, plural, one {# group} other {# groups}} around a card became no tag of it: it may have {tags, number}.':
    '{over, plural, one {# Gruppe um ein Kästchen wurde kein Schlagwort} other {# Gruppen um ein Kästchen wurden keine Schlagwörter}}: Es darf {tags, number} haben.',
  'A card that shows “{address}” came in as a claim with that as its text.':
    'Ein Kästchen, das „{address}“ zeigt, wurde als Behauptung mit diesem Text übernommen.',
  'A card of the kind “{type}” came in as one with text.':
    'Ein Kästchen der Art „{type}“ wurde als eines mit Text übernommen.',
  'An arrow with two heads came in with one.': 'Ein Pfeil mit zwei Spitzen wurde mit einer übernommen.',
  '{others, plural, one {# further map} other {# further maps}} left out.':
    '{others, plural, one {# weitere Karte} other {# weitere Karten}} ausgelassen.',
  'Colours, shapes and styles': 'Farben, Formen und Stile',
  'Clusters become tags': 'Cluster werden zu Schlagwörtern',
  'Its lines have no direction: each came in as one from its first end to its second.':
    'Ihre Linien haben keine Richtung: Jede wurde von ihrem ersten zum zweiten Ende übernommen.',
  'The cluster “{label}” became a tag of what it holds.': 'Der Cluster „{label}“ wurde zum Schlagwort seines Inhalts.',
  '{name} of a {of, select, graph {graph} node {node} other {edge}}':
    '{name} {of, select, graph {eines Graphen} node {eines Knotens} other {einer Kante}}',
  '“{value}” cannot stand there': '„{value}“ kann dort nicht stehen',
  'It is not a sound DOT file: line {line}: {reason}. Mend it, and try again.':
    'Sie ist keine gültige DOT-Datei: Zeile {line}: {reason}. Beheben Sie das und versuchen Sie es noch einmal.',
  '“graph” or “digraph” is missing': '„graph“ oder „digraph“ fehlt',
  'Its subgraphs are nested more deeply than can be read.':
    'Ihre Teilgraphen sind tiefer verschachtelt, als sie sich lesen lassen.',
  'It has more arrows than can be read.': 'Sie hat mehr Pfeile, als sich lesen lassen.',
  'it ends too early': 'sie endet zu früh',
  '“{text}” stands where a name has to be': '„{text}“ steht, wo ein Name stehen muss',
  '“{sign}” is missing': '„{sign}“ fehlt',
  'Colours, shapes and bends': 'Farben, Formen und Knicke',
  'Arrows between more than two nodes': 'Pfeile zwischen mehr als zwei Knoten',
  '“{name}” of a graph is left out.': '„{name}“ eines Graphen wurde ausgelassen.',
  'An arrow between more than two nodes is left out.': 'Ein Pfeil zwischen mehr als zwei Knoten wurde ausgelassen.',
  'Its {others} graphs came in as one debate.': 'Ihre {others} Graphen wurden als eine Debatte übernommen.',
  'The data “{name}” of arrows is left out.': 'Die Daten „{name}“ von Pfeilen wurden ausgelassen.',
  'The data “{name}” of the graph is left out: {value}': 'Die Daten „{name}“ des Graphen wurden ausgelassen: {value}',
  'A group without a label is left out; what it holds came in.':
    'Eine Gruppe ohne Beschriftung wurde ausgelassen; ihr Inhalt wurde übernommen.',
  'The group “{words}” is left out: it stands in {around, number} others, and a statement may have no more tags.':
    'Die Gruppe „{words}“ wurde ausgelassen: Sie steht in {around, number} anderen, und mehr Schlagwörter darf eine Aussage nicht haben.',
  'The group “{words}” became a tag of what it holds.': 'Die Gruppe „{words}“ wurde zum Schlagwort ihres Inhalts.',
  'A second step has the id “{key}”.': 'Ein zweiter Schritt hat die ID „{key}“.',
  '{unnamed, plural, one {# arrow} other {# arrows}} without a word for what {unnamed, plural, one {it means} other {they mean}} came in as support.':
    '{unnamed, plural, one {# Pfeil ohne Wort dafür, was er bedeutet, wurde} other {# Pfeile ohne Wort dafür, was sie bedeuten, wurden}} als Stütze übernommen.',
  'The step “{scheme}” {lack, select, target {leads to nothing} other {has no premise}}, and is left out.':
    'Der Schritt „{scheme}“ {lack, select, target {führt zu nichts} other {hat keine Prämisse}} und wurde ausgelassen.',
  'A step that leads to {edges} things became as many relations.':
    'Aus einem Schritt, der zu {edges} Dingen führt, wurden ebenso viele Beziehungen.',
  'Notes, tags and weights are left out.': 'Notizen, Schlagwörter und Gewichte wurden ausgelassen.',
  'A second note of its claim is left out: {value}': 'Eine zweite Notiz ihrer Behauptung wurde ausgelassen: {value}',
  '{text} is implicit in one place only: what its first place says stays.':
    '{text} ist nur an einer Stelle unausgesprochen: Es bleibt, was die erste Stelle sagt.',
  'The {detail} “{detail2}” of a claim is left out: only steps have one.':
    '{detail} „{detail2}“ einer Behauptung wurde ausgelassen: Das haben nur Schritte.',
  '“{name}” below a claim is neither a reason nor an objection, and is left out.':
    '„{name}“ unter einer Behauptung ist weder Grund noch Einwand und wurde ausgelassen.',
  'A premise that stands twice in one step came in once.':
    'Eine Prämisse, die zweimal in einem Schritt steht, wurde einmal übernommen.',
  'The strength “{strength}” is left out: it goes from 1 to {STRONGEST}.':
    'Die Stärke „{strength}“ wurde ausgelassen: Sie geht von 1 bis {STRONGEST}.',
  'An entry of a list that is no text is left out.': 'Ein Eintrag einer Liste, der kein Text ist, wurde ausgelassen.',
  'Icons, attachments, measurements and colours': 'Symbole, Anhänge, Messwerte und Farben',
  'Free links between ideas': 'Freie Verbindungen zwischen Ideen',
  'A group “{group}” came in as one that supports.': 'Eine Gruppe „{group}“ wurde als stützend übernommen.',
  'An idea has no id: it got one.': 'Eine Idee hat keine ID: Sie bekam eine.',
  'A second idea has the id “{id}”: it got another one.': 'Eine zweite Idee hat die ID „{id}“: Sie bekam eine andere.',
  '{count} of {value} have places: all are laid out anew.':
    '{count} von {value} haben Plätze: Alle werden neu angeordnet.',
  '{count} left out.': '{count} ausgelassen.',
  '{value, plural, one {# idea} other {# ideas}} below others without a group came in as support.':
    '{value, plural, one {# Idee} other {# Ideen}} unter anderen ohne Gruppe als Stütze übernommen.',
  'The free link from “{ideaIdFrom}” to “{ideaIdTo}” is left out.':
    'Die freie Verbindung von „{ideaIdFrom}“ zu „{ideaIdTo}“ wurde ausgelassen.',
  'The theme with its colours and shapes is left out.': 'Das Thema mit seinen Farben und Formen wurde ausgelassen.',
  'REFI-QDA project file': 'REFI-QDA-Projektdatei',
  'Pictures, sound and films': 'Bilder, Ton und Filme',
  'Sets, cases, variables and graphs': 'Mengen, Fälle, Variablen und Graphen',
  'Descriptions of codes': 'Beschreibungen von Codes',
  '“{called}” of the {list, select, Variables {variables} Cases {cases} Sets {sets} other {graphs}} is left out.':
    '„{called}“ aus den {list, select, Variables {Variablen} Cases {Fällen} Sets {Mengen} other {Graphen}} wurde ausgelassen.',
  'The description of the code “{name}” is left out: {value}':
    'Die Beschreibung des Codes „{name}“ wurde ausgelassen: {value}',
  'The text of “{name}” is not in the project: its passages are kept by their words alone.':
    'Der Text von „{name}“ ist nicht im Projekt: Seine Textstellen bleiben nur mit ihrem Wortlaut.',
  'The original of “{name}” is left out: its text came in.':
    'Das Original von „{name}“ wurde ausgelassen: Sein Text wurde übernommen.',
  'The code “{coding}” of the whole source “{name}” is left out.':
    'Der Code „{coding}“ der ganzen Quelle „{name}“ wurde ausgelassen.',
  'A variable of “{name}” is left out.': 'Eine Variable von „{name}“ wurde ausgelassen.',
  'no codes': 'ohne Codes',
  'A marked part without words, with {codes}, is left out.':
    'Ein markierter Teil ohne Wortlaut ({codes}) wurde ausgelassen.',
  'A passage that is marked twice came in once.': 'Eine zweimal markierte Textstelle wurde einmal übernommen.',
  'The code “{id}” is not in the codebook: its passage is tagged by its id.':
    'Der Code „{id}“ ist nicht im Codebuch: Seine Textstelle hat die ID als Schlagwort.',
  'A note “{id}”, which is not in the project, is left out.':
    'Eine Notiz „{id}“, die nicht im Projekt ist, wurde ausgelassen.',
  'The link “{name}” came in as support.': 'Die Verbindung „{name}“ wurde als Stütze übernommen.',
  'The link “{name}” is left out: it does not lead from a note to a passage or a note.':
    'Die Verbindung „{name}“ wurde ausgelassen: Sie führt nicht von einer Notiz zu einer Textstelle oder Notiz.',
  '{free, plural, one {# note} other {# notes}} of no passage came in as the debate’s description.':
    '{free, plural, one {# Notiz} other {# Notizen}} zu keiner Textstelle als Beschreibung der Debatte übernommen.',
};
