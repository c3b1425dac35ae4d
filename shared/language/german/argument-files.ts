import type { Catalogue } from '../translate.ts';

/** Files of programs for arguments: AIF, Argdown, Carneades, Kialo, LKIF, frameworks and sketches. */
export const ARGUMENT_FILES: Catalogue = {
  'Argument Interchange Format (AIFdb, xAIF, OVA, arguebuf)':
    'Argument Interchange Format (AIFdb, xAIF, OVA, arguebuf)',
  'Kinds of illocutions, preferences, roles of premises and locutions without a claim are kept in the record of a source, and go out to AIF again':
    'Arten von Illokutionen, Präferenzen, Rollen von Prämissen und Lokutionen ohne Behauptung bleiben in den Angaben einer Quelle und gehen wieder nach AIF hinaus',
  'Times at which nodes were annotated are not kept': 'Zeiten, zu denen Knoten annotiert wurden, bleiben nicht',
  'The locution {id} is left out: it reports another one, {reported}.':
    'Die Lokution {id} wurde ausgelassen: Sie gibt eine andere wieder, {reported}.',
  'nothing is connected with it': 'nichts ist mit ihr verbunden',
  'no illocution connects it with a claim or a step':
    'keine Illokution verbindet sie mit einer Behauptung oder einem Schritt',
  'The locution {id}, {text}, is left out: {why}.': 'Die Lokution {id}, {text}, wurde ausgelassen: {why}.',
  'The illocution {id} ({text}) is left out: it does not connect a locution with a claim or a step.':
    'Die Illokution {id} ({text}) wurde ausgelassen: Sie verbindet keine Lokution mit einer Behauptung oder einem Schritt.',
  'The transition {id} is left out: it is no reply of one move to another, or not the first.':
    'Der Übergang {id} wurde ausgelassen: Er ist keine Antwort einer Äußerung auf eine andere oder nicht die erste.',
  'The preference {id} is left out: a debate has no words for it.':
    'Die Präferenz {id} wurde ausgelassen: Eine Debatte hat dafür keinen Ausdruck.',
  'The node {id} is left out: nodes of the type {type} have no place in a debate.':
    'Der Knoten {id} wurde ausgelassen: Knoten der Art {type} haben in einer Debatte keinen Platz.',
  'A second node has the id {id}: {text} ({type}) is left out.':
    'Ein zweiter Knoten hat die ID {id}: {text} ({type}) wurde ausgelassen.',
  'An edge from {from} to {to} is left out: there is no node {missing}.':
    'Eine Kante von {from} zu {to} wurde ausgelassen: Es gibt keinen Knoten {missing}.',
  'a move has one speech, and replies to one other':
    'eine Äußerung hat eine Rede und antwortet auf eine andere Äußerung',
  'AIF does not know such edges': 'AIF kennt solche Kanten nicht',
  'An edge from {from} ({fromType}) to {to} ({toType}) is left out: {reason}.':
    'Eine Kante von {from} ({fromType}) zu {to} ({toType}) wurde ausgelassen: {reason}.',
  '{roles, plural, one {# role} other {# roles}} of premises, or critical questions: kept in the record, for AIF.':
    '{roles, plural, one {# Rolle} other {# Rollen}} von Prämissen oder kritische Fragen: in den Angaben für AIF behalten.',
  'Where {count, plural, one {# node} other {# nodes}} stood is left out: only claims have cards.':
    'Wo {count, plural, one {# Knoten stand} other {# Knoten standen}}, wurde ausgelassen: Nur Behauptungen haben Kästchen.',
  '{placed} of {count, plural, one {# claim} other {# claims}} have places: all are laid out anew.':
    '{placed} von {count, plural, one {# Behauptung} other {# Behauptungen}} haben Plätze: Alle werden neu angeordnet.',
  'A node without an id is left out.': 'Ein Knoten ohne ID wurde ausgelassen.',
  'The node {id} has no type: it is left out.': 'Der Knoten {id} hat keine Art: Er wurde ausgelassen.',
  'An edge without its two ends is left out.': 'Eine Kante ohne ihre beiden Enden wurde ausgelassen.',
  'It is not AIF in JSON: that has a list of nodes and a list of edges.':
    'Sie ist kein AIF in JSON: Das hat eine Liste von Knoten und eine Liste von Kanten.',
  '{strays, plural, one {# locution} other {# locutions}} of nodes that are not there left out.':
    '{strays, plural, one {# Lokution} other {# Lokutionen}} von Knoten, die nicht da sind, ausgelassen.',
  '{descriptors, plural, one {# descriptor} other {# descriptors}} of schemes and critical questions left out: a debate has no words for them.':
    '{descriptors, plural, one {# Deskriptor} other {# Deskriptoren}} von Schemata und kritischen Fragen ausgelassen: Eine Debatte hat dafür keinen Ausdruck.',
  '{length, plural, one {# illocution} other {# illocutions}} of the kind {kind} came in as acts; the kind is kept in the record, for AIF.':
    '{length, plural, one {# Illokution} other {# Illokutionen}} der Art {kind} als Äußerungen übernommen; die Art bleibt in den Angaben, für AIF.',
  '{silent, plural, one {# participant} other {# participants}} to whom no move is given left out: {names}{others}.':
    '{silent, plural, one {# Teilnehmer} other {# Teilnehmer}} ohne eigene Äußerung ausgelassen: {names}{others}.',
  'When {count, plural, one {# node was} other {# nodes were}} made {fits, select, yes {is kept in the record, for AIF} other {is left out: the record of a source has no room for it}}.':
    'Wann {count, plural, one {# Knoten entstand} other {# Knoten entstanden}}, {fits, select, yes {bleibt in den Angaben, für AIF} other {wurde ausgelassen: Die Angaben einer Quelle haben dafür keinen Platz}}.',
  'What AIF says of this file beyond a debate is more than the record of a source can keep: it does not go out again.':
    'Was AIF über eine Debatte hinaus von dieser Datei sagt, ist mehr, als die Angaben einer Quelle aufnehmen: Es geht nicht wieder hinaus.',
  'its premise {id} is a locution, no proposition': 'seine Prämisse {id} ist eine Lokution, keine Proposition',
  'it is aimed at nothing': 'er ist auf nichts gerichtet',
  'it is aimed at the locution {id}, no proposition': 'er ist auf die Lokution {id} gerichtet, keine Proposition',
  'The node {id} ({type}) is left out: {fault}.': 'Der Knoten {id} ({type}) wurde ausgelassen: {fault}.',
  'The node {id} ({type}) is aimed at {targets, plural, one {# node} other {# nodes}}: it came in as as many relations.':
    'Der Knoten {id} ({type}) ist auf {targets, plural, one {# Knoten} other {# Knoten}} gerichtet: als ebenso viele Beziehungen übernommen.',
  'The locution {id} names nobody: its speaker is called “Unknown speaker”.':
    'Die Lokution {id} nennt niemanden: Ihr Sprecher heißt „Unbekannter Sprecher“.',
  'Person {person}': 'Person {person}',
  '{count} {count2, plural, one {is} other {are}} left out.':
    '{count2, plural, one {{count} wurde} other {{count} wurden}} ausgelassen.',
  'Data is left out: {fault}': 'Daten wurden ausgelassen: {fault}',
  'Comments, colours and formatting of text': 'Kommentare, Farben und Formatierung von Text',
  'Headings become tags': 'Überschriften werden zu Schlagwörtern',
  'Contradictions become two attacks': 'Widersprüche werden zu zwei Angriffen',
  'What bears on an argument as a whole bears on its last step':
    'Was sich auf ein Argument als Ganzes bezieht, bezieht sich auf seinen letzten Schritt',
  '{groups, plural, one {# heading} other {# headings}} became tags of the statements below.':
    '{groups, plural, one {# Überschrift wurde zum Schlagwort} other {# Überschriften wurden zu Schlagwörtern}} der Aussagen darunter.',
  'The heading “{title}” is left out.': 'Die Überschrift „{title}“ wurde ausgelassen.',
  'The heading “{title}” has no statements of its own, and is left out.':
    'Die Überschrift „{title}“ hat keine eigenen Aussagen und wurde ausgelassen.',
  'Data and tags of the heading “{title}” are left out.':
    'Daten und Schlagwörter der Überschrift „{title}“ wurden ausgelassen.',
  'A comment is left out.': 'Ein Kommentar wurde ausgelassen.',
  '{comments, plural, one {# further comment} other {# further comments}} left out.':
    '{comments, plural, one {# weiterer Kommentar} other {# weitere Kommentare}} ausgelassen.',
  '{formatted, plural, one {# stretch} other {# stretches}} in bold or italics came in as plain text.':
    '{formatted, plural, one {# fette oder kursive Stelle} other {# fette oder kursive Stellen}} als reiner Text übernommen.',
  'Other files that it includes are not read.': 'Andere Dateien, die sie einbindet, werden nicht gelesen.',
  '{lost} relations are left out: an end of each is not in the text any more.':
    '{lost} Beziehungen wurden ausgelassen: Je ein Ende steht nicht mehr im Text.',
  'No inference of {name} uses its premise “{title}”.': 'Kein Schluss von {name} verwendet seine Prämisse „{title}“.',
  'A relation is left out: an end of it is no statement.':
    'Eine Beziehung wurde ausgelassen: Eines ihrer Enden ist keine Aussage.',
  'A contradiction became two attacks, one in each direction.':
    'Aus einem Widerspruch wurden zwei Angriffe, einer in jede Richtung.',
  '{given} {name} are left out: what they speak of is not in the text any more.':
    '{given} Einträge ({name}) wurden ausgelassen: Wovon sie handeln, steht nicht mehr im Text.',
  'It has more than {MOST_CHARACTERS, number} characters, more than can be read as Argdown.':
    'Sie hat mehr als {MOST_CHARACTERS, number} Zeichen, mehr, als sich als Argdown lesen lässt.',
  'It is nested more deeply than can be read as Argdown.':
    'Sie ist tiefer verschachtelt, als sich als Argdown lesen lässt.',
  'a backslash has to stand before a character': 'ein umgekehrter Schrägstrich muss vor einem Zeichen stehen',
  'the end': 'das Ende',
  '{found} cannot stand there': '{found} kann dort nicht stehen',
  'It is not sound Argdown: line {line}, column {column}: {reason}. Mend it, and try again.':
    'Sie ist kein gültiges Argdown: Zeile {line}, Spalte {column}: {reason}. Beheben Sie das und versuchen Sie es noch einmal.',
  'It is not sound Argdown: {message}. Mend it, and try again.':
    'Sie ist kein gültiges Argdown: {message}. Beheben Sie das und versuchen Sie es noch einmal.',
  'The front matter is left out: {fault}': 'Der Vorspann wurde ausgelassen: {fault}',
  'A relation begins at an inference, and is left out.':
    'Eine Beziehung beginnt bei einem Schluss und wurde ausgelassen.',
  'A {scheme} became two attacks, one in each direction.':
    'Aus einer Beziehung „{scheme}“ wurden zwei Angriffe, einer in jede Richtung.',
  '{name} has premises of its own: what bears on it as a whole came in as bearing on its last step.':
    '{name} hat eigene Prämissen: Was sich auf das Ganze bezieht, wurde auf den letzten Schritt bezogen übernommen.',
  'An undercut of {name}, which is no step to anything, came in as an attack on it.':
    'Eine Aushebelung von {name}, das kein Schritt zu etwas ist, wurde als Angriff darauf übernommen.',
  '“{title}” has {distinct, plural, one {# wording} other {# wordings}}: the last is its text, the others are in its note.':
    '„{title}“ hat {distinct, plural, one {# Wortlaut} other {# Wortlaute}}: Der letzte ist der Text, die anderen stehen in der Notiz.',
  'Also worded: {words}': 'Anderer Wortlaut: {words}',
  'The originals of {originals, plural, one {# source} other {# sources}} stay behind: their texts come along.':
    'Die Originale von {originals, plural, one {# Quelle} other {# Quellen}} bleiben zurück: Ihre Texte kommen mit.',
  '{silent, plural, one {# relation} other {# relations}} of kinds that Argdown lacks stand in data alone, where other programs do not show them.':
    '{silent, plural, one {# Beziehung einer Art, die Argdown nicht hat, steht} other {# Beziehungen von Arten, die Argdown nicht hat, stehen}} nur in Daten, wo andere Programme sie nicht zeigen.',
  '{steps, plural, one {# statement} other {# statements}} “Against …” stand for steps that attack: Argdown has no conclusion for them.':
    '{steps, plural, one {# Aussage „Against …“ steht} other {# Aussagen „Against …“ stehen}} für Schritte, die angreifen: Argdown hat dafür keine Schlussfolgerung.',
  'Carneades YAML': 'Carneades-YAML',
  'Argument schemes, weighing functions and tests': 'Argumentationsschemata, Gewichtungsfunktionen und Tests',
  'Proof standards become notes, assumptions tags': 'Beweismaße werden zu Notizen, Annahmen zu Schlagwörtern',
  'All of it is left out: it is not a mapping.': 'Alles wurde ausgelassen: Es ist keine Zuordnung.',
  '“{name}” is left out: it is not a {form, select, list {list} other {mapping}}.':
    '„{name}“ wurde ausgelassen: Es ist keine {form, select, list {Liste} other {Zuordnung}}.',
  '“{id}” is not among the statements: it came in as one.':
    '„{id}“ ist nicht unter den Aussagen: als eine Aussage übernommen.',
  'The conclusions of the argument {id} after the first are left out.':
    'Die Schlussfolgerungen des Arguments {id} nach der ersten wurden ausgelassen.',
  'The argument {id} has no conclusion, and is left out.':
    'Das Argument {id} hat keine Schlussfolgerung und wurde ausgelassen.',
  'The weight of the argument {id} is left out: it is not a number.':
    'Das Gewicht des Arguments {id} wurde ausgelassen: Es ist keine Zahl.',
  'The argument {id} has no premises: an implicit claim stands for them.':
    'Das Argument {id} hat keine Prämissen: Eine unausgesprochene Behauptung steht für sie.',
  '{entries, plural, one {# entry} other {# entries}} of “{name}” left out{which}.':
    '{entries, plural, one {# Eintrag} other {# Einträge}} von „{name}“ ausgelassen{which}.',
  'Carneades Argument Format': 'Carneades Argument Format',
  'Texts in other languages go to notes': 'Texte in anderen Sprachen kommen in Notizen',
  'Proof standards and values become notes': 'Beweismaße und Werte werden zu Notizen',
  'The argument {title} has no premises: an implicit claim stands for them.':
    'Das Argument {title} hat keine Prämissen: Eine unausgesprochene Behauptung steht für sie.',
  'The weight “{weight}” is left out: it is not a number.':
    'Das Gewicht „{weight}“ wurde ausgelassen: Es ist keine Zahl.',
  'It is not so that: {words}': 'Es ist nicht so, dass gilt: {words}',
  'A premise denies “{value}”: a statement of its own says so.':
    'Eine Prämisse bestreitet „{value}“: Eine eigene Aussage besagt das.',
  'Rules, theories and sources': 'Regeln, Theorien und Quellen',
  'Proof standards and values become notes, assumptions tags':
    'Beweismaße und Werte werden zu Notizen, Annahmen zu Schlagwörtern',
  'Its {graphs} argument graphs came in as one debate.':
    'Ihre {graphs} Argumentgraphen wurden als eine Debatte übernommen.',
  'It holds no claim: a line such as “1.1. Pro: …” is one.':
    'Sie enthält keine Behauptung: Eine Zeile wie „1.1. Pro: …“ ist eine.',
  'A line stands before the first claim, and is left out.':
    'Eine Zeile steht vor der ersten Behauptung und wurde ausgelassen.',
  'The link at {id}. leads round in a circle, and is left out.':
    'Der Verweis bei {id}. führt im Kreis und wurde ausgelassen.',
  '“{stance}” of the claim {id}. is left out: there is nothing above it.':
    '„{stance}“ der Behauptung {id}. wurde ausgelassen: Über ihr steht nichts.',
  'The claim {id}. says neither “Pro” nor “Con”: it bears on nothing.':
    'Die Behauptung {id}. sagt weder „Pro“ noch „Con“: Sie bezieht sich auf nichts.',
  '{lost, plural, one {# relation} other {# relations}} left out: Kialo has none on relations, and neither questions nor restatements.':
    '{lost, plural, one {# Beziehung} other {# Beziehungen}} ausgelassen: Kialo hat keine zu Beziehungen und weder Zweifel noch Wiederholungen.',
  'The premises of {linked, plural, one {# linked relation} other {# linked relations}} stand each by itself.':
    'Die Prämissen von {linked, plural, one {# verbundenen Beziehung} other {# verbundenen Beziehungen}} stehen jede für sich.',
  '{found} left out.': '{found} ausgelassen.',
  '{count, plural, one {# statement’s tags} other {# statements’ tags}} left out.':
    'Schlagwörter von {count, plural, one {# Aussage} other {# Aussagen}} ausgelassen.',
  'Line {line} cannot be read: {reason}. Mend it, and try again.':
    'Zeile {line} ist nicht lesbar: {reason}. Beheben Sie das und versuchen Sie es noch einmal.',
  'the argument “{name}” is there already': 'das Argument „{name}“ gibt es schon',
  'no argument is called “{name}”': 'kein Argument heißt „{name}“',
  'a fact is arg(NAME), att(NAME, NAME) or sup(NAME, NAME)':
    'eine Tatsache ist arg(NAME), att(NAME, NAME) oder sup(NAME, NAME)',
  'a base score is a number from 0 to 1, not “{words}”': 'ein Grundwert ist eine Zahl von 0 bis 1, nicht „{words}“',
  'the first line is “p af N”, N the number of arguments': 'die erste Zeile ist „p af N“, N die Anzahl der Argumente',
  'an attack is two numbers': 'ein Angriff besteht aus zwei Zahlen',
  'an attack names two arguments, the attacker first': 'ein Angriff nennt zwei Argumente, das angreifende zuerst',
  '{kind} names two arguments': '{kind} nennt zwei Argumente',
  'Trivial Graph Format': 'Trivial Graph Format',
  'ASPARTIX facts': 'ASPARTIX-Fakten',
  Comments: 'Kommentare',
  'Weighted bipolar framework': 'Gewichtetes bipolares Argumentationssystem',
  'ICCMA framework': 'ICCMA-Argumentationssystem',
  '{comments, plural, one {# comment} other {# comments}} left out.':
    '{comments, plural, one {# Kommentar} other {# Kommentare}} ausgelassen.',
  'It has {why}.': 'Sie hat {why}.',
  '“#” stands once, between the arguments and the attacks':
    '„#“ steht einmal, zwischen den Argumenten und den Angriffen',
  'Joints of segments': 'Verbindungen von Segmenten',
  'A relation of the kind “{type}” is left out.': 'Eine Beziehung der Art „{type}“ wurde ausgelassen.',
  'A premise that is added to “{to}”, which is not there, is left out.':
    'Eine Prämisse, die zu „{to}“ gehört, das nicht da ist, wurde ausgelassen.',
  'Compendium XML': 'Compendium-XML',
  'Pictures, backgrounds and media': 'Bilder, Hintergründe und Medien',
  'Kinds of nodes become tags': 'Arten von Knoten werden zu Schlagwörtern',
  'A shortcut “{label}” came in as a statement of its own.':
    'Eine Verknüpfung „{label}“ wurde als eigene Aussage übernommen.',
  'The reference “{label}” came in as a claim.': 'Der Verweis „{label}“ wurde als Behauptung übernommen.',
  'The picture of a node is left out.': 'Das Bild eines Knotens wurde ausgelassen.',
  'A link to or from a map is left out.': 'Eine Verbindung zu oder von einer Karte wurde ausgelassen.',
  '{apart, plural, one {# place} other {# places}} in lists left out: only maps have places.':
    '{apart, plural, one {# Platz} other {# Plätze}} in Listen ausgelassen: Nur Karten haben Plätze.',
  '{inside, plural, one {# map} other {# maps}} inside others stand beside them.':
    '{inside, plural, one {# Karte in einer anderen steht} other {# Karten in anderen stehen}} daneben.',
  Resource: 'Ressource',
  'SADFace JSON': 'SADFace-JSON',
  'Metadata of nodes goes to notes': 'Metadaten von Knoten kommen in Notizen',
  'A node of the kind “{value}” came in as a statement.': 'Ein Knoten der Art „{value}“ wurde als Aussage übernommen.',
};
