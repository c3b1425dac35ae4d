import type { Catalogue } from '../translate.ts';

/** What every reader of a debate from elsewhere tells; tables, outlines and pasted text; XML and YAML. */
export const FORMAT_READERS: Catalogue = {
  'The language {language} is left out: it is not a language tag.':
    'Die Sprache {language} wurde ausgelassen: Sie ist kein Sprachkürzel.',
  '{text} stands there twice, and came in once.': '{text} steht zweimal da und wurde einmal übernommen.',
  '{text} has the id “{key}”, as {text2} has': '{text} hat die ID „{key}“, wie auch {text2}',
  '{words}: it came in as a statement beside it, to which nothing is related.':
    '{words}: als eigene Aussage daneben übernommen, mit der nichts verknüpft ist.',
  'Two relations have the id “{key}”: both came in.': 'Zwei Beziehungen haben die ID „{key}“: Beide wurden übernommen.',
  'A {kind, select, question {question} other {claim}} without a text came in as an empty one.':
    'Eine {kind, select, question {Frage} other {Behauptung}} ohne Text wurde leer übernommen.',
  'It has {sound, number} tags, and may have {most}: the others are left out.':
    'Sie hat {sound, number} Schlagwörter und darf {most} haben: Die übrigen wurden ausgelassen.',
  'The weight {weight} is left out: a weight is a number from 0 to 1.':
    'Das Gewicht {weight} wurde ausgelassen: Ein Gewicht ist eine Zahl von 0 bis 1.',
  'A speaker without a name is called “Unknown speaker”.': 'Ein Sprecher ohne Namen heißt „Unbekannter Sprecher“.',
  'Unknown speaker': 'Unbekannter Sprecher',
  'Unknown source': 'Unbekannte Quelle',
  'Pasted text': 'Eingefügter Text',
  'the title [in a note]': 'Titel',
  'the description [in a note]': 'Beschreibung',
  'the author [in a note]': 'Autor',
  'a tag [in a note]': 'Schlagwort',
  'a map’s title [in a note]': 'Titel einer Karte',
  'the reason [in a note]': 'Begründung',
  'a source’s text [in a note]': 'Text einer Quelle',
  'a note [in a note]': 'Notiz',
  Repaired: 'Berichtigt',
  'Came in without what a debate has no words for': 'Übernommen ohne das, wofür eine Debatte keinen Ausdruck hat',
  'There already': 'Schon da',
  'Came in: {counts}.': 'Übernommen: {counts}.',
  'nothing [counted]': 'nichts',
  'In {what}, {loneSurrogates, plural, one {# lone surrogate} other {# lone surrogates}} became U+FFFD.':
    '{what}: {loneSurrogates, plural, one {# einzelnes Surrogat wurde} other {# einzelne Surrogate wurden}} zu U+FFFD.',
  '{controlCharacters, plural, one {# control character} other {# control characters}} taken out of {what}.':
    '{what}: {controlCharacters, plural, one {# Steuerzeichen} other {# Steuerzeichen}} herausgenommen.',
  'The end of {what} is left out: it has {count} characters, and may have {most, number}.':
    '{what}: Das Ende wurde ausgelassen, bei {count} Zeichen, wo {most, number} möglich sind.',
  '{lost, plural, one {# place} other {# places}} on a map left out: not a place of a statement.':
    '{lost, plural, one {# Platz} other {# Plätze}} auf einer Karte ausgelassen: kein Platz einer Aussage.',
  'A second source has the id “{key}”: it is left out.':
    'Eine zweite Quelle hat die ID „{key}“: Sie wurde ausgelassen.',
  'A passage is left out: {reason}.': 'Eine Textstelle wurde ausgelassen: {reason}.',
  'its source is not in the file': 'ihre Quelle ist nicht in der Datei',
  'another one has the id “{key}”': 'eine andere hat die ID „{key}“',
  'it has no words': 'sie hat keinen Wortlaut',
  'its place, from {start} to {end}, is outside its source’s text':
    'ihr Platz, von {start} bis {end}, liegt außerhalb des Textes ihrer Quelle',
  'it holds no character': 'sie enthält kein Zeichen',
  'A citation is left out: its statement or its passage is not in the debate.':
    'Ein Beleg wurde ausgelassen: Seine Aussage oder seine Textstelle ist nicht in der Debatte.',
  'The record of a source is left out but for its title: it is larger than a debate keeps.':
    'Die Angaben einer Quelle wurden bis auf ihren Titel ausgelassen: Sie sind größer, als eine Debatte sie aufnimmt.',
  'The words {exact} are not in their source: their passage is lost.':
    'Die Wörter {exact} stehen nicht in ihrer Quelle: Ihre Textstelle ist verloren.',
  'A passage has no character that a debate keeps: it is lost.':
    'Eine Textstelle hat kein Zeichen, das eine Debatte aufnimmt: Sie ist verloren.',
  'A move is left out: {missing}.': 'Eine Äußerung wurde ausgelassen: {missing}.',
  'reply by reply, it would be one to itself': 'Antwort für Antwort antwortete sie auf sich selbst',
  'the move to which it replies is not in the debate': 'die Äußerung, auf die sie antwortet, ist nicht in der Debatte',
  'its speaker is not in the file': 'ihr Sprecher ist nicht in der Datei',
  'what it is about is not in the debate': 'worum es in ihr geht, ist nicht in der Debatte',
  'That a move is a reply is left out: {reason}.': 'Dass eine Äußerung eine Antwort ist, wurde ausgelassen: {reason}.',
  'The date {at} of a move is left out: it cannot be read as one.':
    'Das Datum {at} einer Äußerung wurde ausgelassen: Es lässt sich nicht als Datum lesen.',
  'The passage of a move is left out: it is not in the debate.':
    'Die Textstelle einer Äußerung wurde ausgelassen: Sie ist nicht in der Debatte.',
  'A relation that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} is left out: {reason}.':
    'Eine Beziehung, die {kind, select, supports {stützt} attacks {angreift} answers {beantwortet} questions {bezweifelt} other {wiederholt}}, wurde ausgelassen: {reason}.',
  'it has no premise': 'sie hat keine Prämisse',
  'none of its premises is a statement of the file': 'keine ihrer Prämissen ist eine Aussage der Datei',
  'what it is aimed at is not in the file': 'worauf sie gerichtet ist, ist nicht in der Datei',
  'a {premise, select, question {question} other {claim}} cannot bear so on a {target, select, question {question} relation {relation} other {claim}}':
    'eine {premise, select, question {Frage} other {Behauptung}} kann sich so nicht auf eine {target, select, question {Frage} relation {Beziehung} other {Behauptung}} beziehen',
  'A {premise, select, question {question} other {claim}} that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} a {target, select, question {question} other {claim}} came in as one that {kind2, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} it.':
    'Eine {premise, select, question {Frage} other {Behauptung}}, die eine {target, select, question {Frage} other {Behauptung}} {kind, select, supports {stützt} attacks {angreift} answers {beantwortet} questions {bezweifelt} other {wiederholt}}, wurde als eine übernommen, die sie {kind2, select, supports {stützt} attacks {angreift} answers {beantwortet} questions {bezweifelt} other {wiederholt}}.',
  'A relation with {premises, plural, one {# premise} other {# premises}}, which the model does not link, became {count}.':
    'Aus einer Beziehung mit {premises, plural, one {# Prämisse} other {# Prämissen}}, die sich so nicht verbinden lassen, wurden {count}.',
  '{missing, plural, one {# premise} other {# premises}} of a relation left out: no statement of the file.':
    '{missing, plural, one {# Prämisse} other {# Prämissen}} einer Beziehung ausgelassen: keine Aussage der Datei.',
  'A premise that a relation has {known, number} times came in once.':
    'Eine Prämisse, die eine Beziehung {known, number}-mal hat, wurde einmal übernommen.',
  'A relation has {count, number} premises, and may have {most, number}: the others are left out.':
    'Eine Beziehung hat {count, number} Prämissen und darf {most, number} haben: Die übrigen wurden ausgelassen.',
  'it is aimed, step by step, at itself or at a relation that is left out':
    'sie ist Schritt für Schritt auf sich selbst gerichtet oder auf eine Beziehung, die ausgelassen wurde',
  'the relation at which it is aimed is not in the debate':
    'die Beziehung, auf die sie gerichtet ist, ist nicht in der Debatte',
  'What stands under {name} is left out: a debate has no place for it.':
    'Was unter {name} steht, wurde ausgelassen: Eine Debatte hat dafür keinen Platz.',
  'What stands under {name} is left out, here and {more, plural, one {# more time} other {# more times}}: a debate has no place for it.':
    'Was unter {name} steht, wurde ausgelassen, hier und noch {more, plural, one {#-mal} other {#-mal}}: Eine Debatte hat dafür keinen Platz.',
  'What stands under further names, {others, plural, one {# time} other {# times}}, is left out.':
    'Was unter weiteren Namen steht, {others, plural, one {#-mal} other {#-mal}}, wurde ausgelassen.',
  'words in {element}': 'Wörter in {element}',
  '{attribute} of {element}': '{attribute} von {element}',
  'It is not sound XML: line {line}, column {column}: {reason}. Mend it, and try again.':
    'Sie ist kein gültiges XML: Zeile {line}, Spalte {column}: {reason}. Beheben Sie das und versuchen Sie es noch einmal.',
  'It has more elements than can be read at once.': 'Sie hat mehr Elemente, als auf einmal gelesen werden können.',
  'It is not sound XML: it has no element.': 'Sie ist kein gültiges XML: Sie hat kein Element.',
  'It is not sound YAML: in {at}, {reason}. Mend it, and try again.':
    'Sie ist kein gültiges YAML: {at}: {reason}. Beheben Sie das und versuchen Sie es noch einmal.',
  'line {line}': 'Zeile {line}',
  'line {line}, column {column}': 'Zeile {line}, Spalte {column}',
  'Its YAML is nested more deeply, or repeats more by reference, than can be read.':
    'Ihr YAML ist tiefer verschachtelt oder wiederholt mehr durch Verweise, als gelesen werden kann.',
  '“{sameAs}”, which a line repeats, is not there, or this very line: it came in as a statement.':
    '„{sameAs}“, das eine Zeile wiederholt, ist nicht da oder diese Zeile selbst: Es wurde als Aussage übernommen.',
  '{lines} below others without a sign for how {unsigned, plural, one {it bears} other {they bear}} on them came in as support.':
    '{lines} unter anderen ohne Zeichen dafür, wie {unsigned, plural, one {sie sich auf sie bezieht} other {sie sich auf sie beziehen}}, als Stütze übernommen.',
  'A second line is called “{name}”: what repeats that is the first.':
    'Eine zweite Zeile heißt „{name}“: Was das wiederholt, meint die erste.',
  'The note, tags or weight of a line that repeats “{sameAs}” are left out.':
    'Notiz, Schlagwörter oder Gewicht einer Zeile, die „{sameAs}“ wiederholt, wurden ausgelassen.',
  'A line that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} stands below nothing: the sign is left out.':
    'Eine Zeile, die {kind, select, supports {stützt} attacks {angreift} answers {beantwortet} questions {bezweifelt} other {wiederholt}}, steht unter nichts: Das Zeichen wurde ausgelassen.',
  'Colours, fonts and icons': 'Farben, Schriften und Symbole',
  'Arrows across the map': 'Pfeile quer über die Karte',
  'An arrow across the map, to “{arrow}”, is left out.':
    'Ein Pfeil quer über die Karte, zu „{arrow}“, wurde ausgelassen.',
  '“{other}” of a node is left out.': '„{other}“ eines Knotens wurde ausgelassen.',
  '{icons, plural, one {# icon} other {# icons}} left out.':
    '{icons, plural, one {# Symbol} other {# Symbole}} ausgelassen.',
  'Times and states of lines': 'Zeiten und Zustände von Zeilen',
  '“{name}” of the head is left out: {value}': '„{name}“ aus dem Kopf wurde ausgelassen: {value}',
  '“{name}” of {count} lines left out.': '„{name}“ von {count} Zeilen ausgelassen.',
  '“{name}” as the {name2} of a line is not understood, and left out.':
    '„{name}“ als {name2} einer Zeile ist nicht verständlich und wurde ausgelassen.',
  'The title “{title}” of a line that has another text is left out.':
    'Der Titel „{title}“ einer Zeile, die einen anderen Text hat, wurde ausgelassen.',
  'The categories “{value}” of a line that has tags are left out.':
    'Die Kategorien „{value}“ einer Zeile, die Schlagwörter hat, wurden ausgelassen.',
  'The words in a line are left out: {value}': 'Die Wörter in einer Zeile wurden ausgelassen: {value}',
  '“{name}” of a line is left out: {value}': '„{name}“ einer Zeile wurde ausgelassen: {value}',
  'Markdown outline': 'Markdown-Gliederung',
  Formatting: 'Formatierung',
  'Indented outline': 'Eingerückte Gliederung',
  '{lost, plural, one {# relation} other {# relations}} on relations left out: an outline has no place for them.':
    '{lost, plural, one {# Beziehung} other {# Beziehungen}} zu Beziehungen ausgelassen: Eine Gliederung hat dafür keinen Platz.',
  'Notes and weights of {detailed, plural, one {# relation} other {# relations}} left out.':
    'Notizen und Gewichte von {detailed, plural, one {# Beziehung} other {# Beziehungen}} ausgelassen.',
  'This would be {count, number} claims, and {MOST_PASTED, number} can be pasted at once. Save it as a file, and import that.':
    'Das wären {count, number} Behauptungen, und {MOST_PASTED, number} lassen sich auf einmal einfügen. Speichern Sie es als Datei und importieren Sie die.',
  'The debate has no more room.': 'Die Debatte hat keinen Platz mehr.',
  'The scheme {name} is left out: {reason}': 'Das Schema {name} wurde ausgelassen: {reason}',
  'The role {role} is left out: {reason}': 'Die Rolle {role} wurde ausgelassen: {reason}',
  'It has more than {most, number} rows: make several debates of it.':
    'Sie hat mehr als {most, number} Zeilen: Machen Sie mehrere Debatten daraus.',
  'Row {row, number} has a cell of {length, number} characters, and one may have {most, number}: close the quotation mark that begins it.':
    'Zeile {row, number} hat eine Zelle mit {length, number} Zeichen, und eine darf {most, number} haben: Schließen Sie das Anführungszeichen, mit dem sie beginnt.',
  'CSV and TSV': 'CSV und TSV',
  'Columns that are not understood go to notes': 'Nicht verstandene Spalten kommen in Notizen',
  'Its quotation marks do not match: it came in as it could be divided, and may hold the rows below it.':
    'Ihre Anführungszeichen passen nicht zusammen: Sie wurde übernommen, wie sie sich teilen ließ, und enthält vielleicht die Zeilen darunter.',
  'No column of its first row is called “claim”. Name that of the claims so, and try again.':
    'Keine Spalte ihrer ersten Zeile heißt „claim“. Nennen Sie die der Behauptungen so und versuchen Sie es noch einmal.',
  'A row without a claim is left out.': 'Eine Zeile ohne Behauptung wurde ausgelassen.',
  'The id “{id}” has a second text, “{value}”: the first stays.':
    'Die ID „{id}“ hat einen zweiten Text, „{value}“: Der erste bleibt.',
  '“{kind}” is no kind of statement: it came in as a claim.':
    '„{kind}“ ist keine Art von Aussage: als Behauptung übernommen.',
  'A second weight of its claim, {weight}, is left out.':
    'Ein zweites Gewicht ihrer Behauptung, {weight}, wurde ausgelassen.',
  'Column {at} has no heading: what stands in it went to notes.':
    'Spalte {at} hat keine Überschrift: Was darin steht, kam in Notizen.',
  '“{said}” is left out: its row names no target.': '„{said}“ wurde ausgelassen: Die Zeile nennt kein Ziel.',
  '“{said}” is no kind of relation: it came in as support.':
    '„{said}“ ist keine Art von Beziehung: als Stütze übernommen.',
  'The step “{value}” has rows of several targets or kinds: it came in as a relation for each.':
    'Der Schritt „{value}“ hat Zeilen mit mehreren Zielen oder Arten: als je eine Beziehung übernommen.',
  '“{said}” is no act of a speaker: it came in as “asserts”.':
    '„{said}“ ist keine Art von Äußerung: als „asserts“ übernommen.',
  '“{value}” came in as a source, but nothing in it is quoted for the claim.':
    '„{value}“ wurde als Quelle übernommen, aber nichts daraus ist zur Behauptung zitiert.',
  '“{words}” is left out: it is not a number.': '„{words}“ wurde ausgelassen: Das ist keine Zahl.',
  '{title}: what changed': '{title}: was sich geändert hat',
  'From {from} to {to}.': 'Von {from} bis {to}.',
  'Nothing changed.': 'Nichts hat sich geändert.',
  'The ends of {cut, plural, one {# text} other {# texts}} longer than {most} characters left out.':
    'Die Enden von {cut, plural, one {# Text} other {# Texten}} mit mehr als {most} Zeichen ausgelassen.',
};
