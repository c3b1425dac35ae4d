import type { Catalogue } from '../translate.ts';

export const MODEL: Catalogue = {
  'not judged': 'nicht beurteilt',
  asserts: 'behauptet',
  denies: 'bestreitet',
  concedes: 'räumt ein',
  retracts: 'nimmt zurück',
  '{act, select, asserts {asserts} denies {rejects} questions {asks} concedes {concedes} other {retracts}} [of a question]':
    '{act, select, asserts {bringt vor} denies {weist zurück} questions {fragt} concedes {räumt ein} other {nimmt zurück}}',
  '{act, select, asserts {asserts} denies {denies} questions {questions} concedes {concedes} other {retracts}}':
    '{act, select, asserts {behauptet} denies {bestreitet} questions {bezweifelt} concedes {räumt ein} other {nimmt zurück}}',
  '{name} has the id {id}: an id has 1 to 200 characters.': '{name} hat die ID {id}: Eine ID hat 1 bis 200 Zeichen.',
  '{name} is aimed, step by step, at itself.': '{name} richtet sich Schritt für Schritt auf sich selbst.',
  '{name} is of a source that is not in the debate.': '{name} gehört zu einer Quelle, die nicht in der Debatte ist.',
  '{name} is an area of a picture, and must stand at no place in the text.':
    '{name} ist ein Ausschnitt eines Bildes und darf an keiner Stelle im Text stehen.',
  '{name} starts at {start} and ends at {end}: it holds nothing.':
    '{name} beginnt bei {start} und endet bei {end}: Darin steht nichts.',
  '{name} is {exact} long, but its offsets span another length.':
    '{name} ist {exact} lang, aber Anfang und Ende umspannen eine andere Länge.',
  '{name} belongs to a statement that is not in the debate.':
    '{name} gehört zu einer Aussage, die nicht in der Debatte ist.',
  '{name} points to an excerpt that is not in the debate.':
    '{name} verweist auf eine Textstelle, die nicht in der Debatte ist.',
  '{name} is by a speaker who is not in the debate.': '{name} ist von einem Sprecher, der nicht in der Debatte ist.',
  '{name} is about something that is not in the debate.': '{name} betrifft etwas, das nicht in der Debatte ist.',
  '{name} rests on an excerpt that is not in the debate.':
    '{name} beruht auf einer Textstelle, die nicht in der Debatte ist.',
  '{name} replies to a move that is not in the debate.':
    '{name} antwortet auf eine Äußerung, die nicht in der Debatte ist.',
  '{name} replies, move by move, to itself.': '{name} antwortet Äußerung für Äußerung auf sich selbst.',
  '{name} is on a map that is not in the debate.': '{name} ist auf einer Karte, die nicht in der Debatte ist.',
  '{name} is of a statement that is not in the debate.':
    '{name} gehört zu einer Aussage, die nicht in der Debatte ist.',
  '{name} is its second one: a map shows a statement once.':
    '{name} ist ihr zweiter: Eine Karte zeigt eine Aussage einmal.',
  '{name} is of a walk that is not in the debate.': '{name} gehört zu einem Rundgang, der nicht in der Debatte ist.',
  '{name} shows a statement that is not in the debate.': '{name} zeigt eine Aussage, die nicht in der Debatte ist.',
  '{name} shows a passage that is not in the debate.': '{name} zeigt eine Textstelle, die nicht in der Debatte ist.',
  '{name} has no statement or passage that its kind needs, or one that it has no use for.':
    '{name} hat keine Aussage oder Textstelle, wie ihre Art sie braucht, oder eine, mit der sie nichts anfangen kann.',
  'The debate has {count} title rows, and must have one.':
    'Die Debatte hat {count} Zeilen mit dem Titel und muss eine haben.',
  'The debate has {reason}.': 'Die Debatte hat {reason}.',
  "{name} ends at {end}, after the end of its source's text at {length}.":
    '{name} endet bei {end}, nach dem Ende des Textes der Quelle bei {length}.',
  '{name} is not what stands at its place in the source: {there}.':
    '{name} ist nicht das, was an dieser Stelle in der Quelle steht: {there}.',
  'Another passage has exactly these words already. Mark other words, or delete one of the two passages.':
    'Eine andere Textstelle hat schon genau diesen Wortlaut. Markieren Sie andere Wörter, oder löschen Sie eine der beiden Textstellen.',
  'An excerpt must hold at least one character, and end where its quote ends.':
    'Eine Textstelle muss mindestens ein Zeichen enthalten und enden, wo ihr Zitat endet.',
  'An area needs a word of what is seen in it.': 'Ein Ausschnitt braucht ein Wort dazu, was darin zu sehen ist.',
  'The statement that stays needs some words.': 'Die Aussage, die bleibt, braucht einen Wortlaut.',
  'A speaker cannot be merged with the same one.': 'Ein Sprecher lässt sich nicht mit sich selbst zusammenführen.',
  'A statement cannot be merged with itself.': 'Eine Aussage lässt sich nicht mit sich selbst zusammenführen.',
  'There is nothing to put it before: it is in another place.':
    'Es gibt nichts, wovor es stehen könnte: Das ist an einem anderen Ort.',
  'An order key of this debate is not a fractional index: check the debate.':
    'Ein Ordnungsschlüssel dieser Debatte ist kein gebrochener Index: Prüfen Sie die Debatte.',
  'This cannot be pasted: {reason}': 'Das lässt sich nicht einfügen: {reason}',
  'This premise is linked to no other: there is nothing to separate.':
    'Diese Prämisse ist mit keiner anderen verbunden: Es gibt nichts zu trennen.',
  'The clipboard does not hold a part of a debate, so nothing was pasted.':
    'In der Zwischenablage ist kein Teil einer Debatte, deshalb wurde nichts eingefügt.',
  'The statement is not a premise of this relation.': 'Die Aussage ist keine Prämisse dieser Beziehung.',
  'This is the only premise of the relation: delete the relation instead.':
    'Das ist die einzige Prämisse der Beziehung: Löschen Sie stattdessen die Beziehung.',
  'Linked premises cannot be reversed: unlink all but one first.':
    'Verbundene Prämissen lassen sich nicht umkehren: Trennen Sie zuerst alle bis auf eine.',
  'A relation that bears on another relation cannot be reversed.':
    'Eine Beziehung, die auf eine andere Beziehung zielt, lässt sich nicht umkehren.',
  '{subject} would have nothing left as its {field}.': '{subject} hätte dann ein leeres Feld „{field}“.',
  '{subject} cannot be changed so: {message}': '{subject} lässt sich so nicht ändern: {message}',
  title: 'Titel',
  description: 'Beschreibung',
  note: 'Notiz',
  name: 'Name',
  role: 'Rolle',
  'other name': 'weiterer Name',
  words: 'Wortlaut',
  reason: 'Begründung',
  'Say what their own statement is.': 'Geben Sie an, was die eigene Aussage ist.',
  'Every excerpt of a source must be found again when its text is replaced.':
    'Jede Textstelle einer Quelle muss wiedergefunden werden, wenn ihr Text ersetzt wird.',
  'Both halves of a statement that is split need some text.':
    'Beide Hälften einer Aussage, die geteilt wird, brauchen Text.',
  'The debate would have {reason}.': 'Die Debatte hätte {reason}.',
  'A stop at a whole map shows no statement.': 'Eine Station mit einer ganzen Karte zeigt keine Aussage.',
  'Such a stop needs a statement{kind, select, passage { and a passage that it cites} other {}}.':
    'Eine solche Station braucht eine Aussage{kind, select, passage { und eine Textstelle, die sie zitiert} other {}}.',
  'The debate has no title row: it was deleted.': 'Die Debatte hat keine Zeile mit dem Titel: Sie wurde gelöscht.',
  'There is no {entity} with the id “{id}”.': 'Es gibt nichts ({entity}) mit der ID „{id}“.',
  'Two entries of the kind {entity} have the id “{id}”.': 'Zwei Einträge derselben Art ({entity}) haben die ID „{id}“.',
  '{entity, select, debate {debate} statement {statement} relation {relation} speaker {speaker} move {move} source {source} excerpt {excerpt} citation {citation} map {map} placement {placement} walk {walk} stop {stop} other {scheme}}':
    '{entity, select, debate {Debatte} statement {Aussage} relation {Beziehung} speaker {Sprecher} move {Äußerung} source {Quelle} excerpt {Textstelle} citation {Beleg} map {Karte} placement {Platz} walk {Rundgang} stop {Station} other {Schema}}',
  '{entity, select, debate {debates} statement {statements} relation {relations} speaker {speakers} move {moves} source {sources} excerpt {excerpts} citation {citations} map {maps} placement {placements} walk {walks} stop {stops} other {schemes}}':
    '{entity, select, debate {Debatten} statement {Aussagen} relation {Beziehungen} speaker {Sprecher} move {Äußerungen} source {Quellen} excerpt {Textstellen} citation {Belege} map {Karten} placement {Plätze} walk {Rundgänge} stop {Stationen} other {Schemata}}',
  'word for word as in the passage': 'Wort für Wort wie in der Textstelle',
  'what the passage says, in other words': 'was die Textstelle sagt, mit anderen Worten',
  'what the passage says, in far fewer words': 'was die Textstelle sagt, mit viel weniger Worten',
  'more, or something else, than the passage says': 'mehr oder etwas anderes, als die Textstelle sagt',
  'what nobody said in the passage': 'was in der Textstelle niemand gesagt hat',
  'the speaker’s own': 'vom Sprecher selbst',
  'reported by the speaker': 'vom Sprecher berichtet',
  'conceded by the speaker': 'vom Sprecher eingeräumt',
  'put up to be refuted': 'aufgestellt, um widerlegt zu werden',
  '{fidelity, select, quotation {a quotation} paraphrase {a paraphrase} compression {a compression} interpretation {an interpretation} other {an imputation}}':
    '{fidelity, select, quotation {einem Zitat} paraphrase {einer Paraphrase} compression {einer Verdichtung} interpretation {einer Deutung} other {einer Unterstellung}}',
  'read by {reader}': 'gelesen von {reader}',
  'read by {reader} on {date}': 'gelesen von {reader} am {date}',
  '{fidelity, select, quotation {quotation} paraphrase {paraphrase} compression {compression} interpretation {interpretation} other {imputation}}':
    '{fidelity, select, quotation {Zitat} paraphrase {Paraphrase} compression {Verdichtung} interpretation {Deutung} other {Unterstellung}}',
  'has an empty {field}: give it one': 'hat ein leeres Feld „{field}“: Füllen Sie es aus',
  'has {count, number} tags, and may have {most, number}: take some away':
    'hat {count, number} Schlagwörter und darf {most, number} haben: Entfernen Sie einige',
  'has the tag {tag}, which is longer than {most} characters: shorten it':
    'hat das Schlagwort {tag}, das länger als {most} Zeichen ist: Kürzen Sie es',
  'has {count, number} other names, and may have {most, number}: take some away':
    'hat {count, number} weitere Namen und darf {most, number} haben: Entfernen Sie einige',
  'has bibliographic data that {fault}': 'hat bibliografische Daten, die nicht gehen: Das Feld {fault}',
  'bibliographic data': 'bibliografische Daten',
  'has the weight {value}: a weight is a number from 0 to 1':
    'hat das Gewicht {value}: Ein Gewicht ist eine Zahl von 0 bis 1',
  'has the colour {value}: a colour is written as #rrggbb':
    'hat die Farbe {value}: Eine Farbe wird als #rrggbb geschrieben',
  'has the date {value}: write a date as 2025, 2025-01, 2025-01-16 or 2025-01-16T12:30 (EDTF)':
    'hat das Datum {value}: Schreiben Sie ein Datum als 2025, 2025-01, 2025-01-16 oder 2025-01-16T12:30 (EDTF)',
  'has {value} as the time {field}: write it as 2025-01-16T12:30:00Z':
    'hat {value} als Zeit ({field}): Schreiben Sie sie als 2025-01-16T12:30:00Z',
  'has the language {value}: write a language tag such as en-GB':
    'hat die Sprache {value}: Schreiben Sie ein Sprachkürzel wie de-DE',
  'has the order key {value}, which is not a fractional index':
    'hat den Ordnungsschlüssel {value}, der kein gebrochener Index ist',
  'has {value} as the SHA-256 of its {field}': 'hat {value} als SHA-256 ({field})',
  'a number from -{most, number} to {most, number}': 'eine Zahl von -{most, number} bis {most, number}',
  'a whole number from {least} to {most, number}': 'eine ganze Zahl von {least} bis {most, number}',
  'has an area that is not a part of its picture: its shares go from 0 to 1':
    'hat einen Ausschnitt, der kein Teil des Bildes ist: Seine Anteile gehen von 0 bis 1',
  'The {entity, select, debate {debate} statement {statement} relation {relation} speaker {speaker} move {move} source {source} excerpt {excerpt} citation {citation} map {map} placement {placement} walk {walk} stop {stop} other {scheme}} {message}.':
    '{entity, select, debate {Die Debatte} statement {Die Aussage} relation {Die Beziehung} speaker {Der Sprecher} move {Die Äußerung} source {Die Quelle} excerpt {Die Textstelle} citation {Der Beleg} map {Die Karte} placement {Der Platz} walk {Der Rundgang} stop {Die Station} other {Das Schema}} {message}.',
  'has control characters or halves of characters in its {field}':
    'hat Steuerzeichen oder halbe Zeichen im Feld „{field}“',
  'has {count, number} characters in its {field}, and may have {most, number}: shorten it':
    'hat {count, number} Zeichen im Feld „{field}“ und darf {most, number} haben: Kürzen Sie es',
  'is {count, number} characters long, and may have {most, number}: shorten or split it':
    'ist {count, number} Zeichen lang und darf {most, number} haben: Kürzen oder teilen Sie den Text',
  'has {value} as its {field}, which must be {wanted}': 'hat {value} im Feld „{field}“; dort muss {wanted} stehen',
  '{field, select, title {title} description {description} author {author} language {language} created {created} kind {kind} text {text} note {note} tags {tags} weight {weight} premises {premises} target {target} scheme {scheme} order {order} name {name} otherNames {otherNames} role {role} colour {colour} at {at} words {words} csl {csl} mediaType {mediaType} original {original} exact {exact} prefix {prefix} suffix {suffix} start {start} end {end} page {page} area {area} reason {reason} checkedBy {checkedBy} checkedOn {checkedOn} roles {roles} conclusion {conclusion} questions {questions} other {{field}}}':
    '{field, select, title {Titel} description {Beschreibung} author {Autor} language {Sprache} created {Anlage} kind {Art} text {Text} note {Notiz} tags {Schlagwörter} weight {Gewicht} premises {Prämissen} target {Ziel} scheme {Schema} order {Reihenfolge} name {Name} otherNames {weitere Namen} role {Rolle} colour {Farbe} at {Datum} words {Wortlaut} csl {bibliografische Daten} mediaType {Medientyp} original {Original} exact {Wortlaut} prefix {Text davor} suffix {Text danach} start {Anfang} end {Ende} page {Seite} area {Ausschnitt} reason {Begründung} checkedBy {gelesen von} checkedOn {gelesen am} roles {Rollen der Prämissen} conclusion {Schlussfolgerung} questions {kritische Fragen} other {{field}}}',
  'stands more than {most} levels deep': 'ist mehr als {most} Ebenen tief',
  '{count, number} {entity}, and may have {most, number}: make two debates of it':
    '{count, number} {entity} und darf {most, number} haben: Machen Sie zwei Debatten daraus',
  'the debate': 'die Debatte',
  'the debate {title}': 'die Debatte {title}',
  'the empty {kind, select, question {question} other {claim}}':
    'die leere {kind, select, question {Frage} other {Behauptung}}',
  'the {kind, select, question {question} other {claim}} {text}':
    'die {kind, select, question {Frage} other {Behauptung}} {text}',
  'the relation {sentence}': 'die Beziehung {sentence}',
  'the speaker {name}': 'der Sprecher {name}',
  'the move {sentence}': 'die Äußerung {sentence}',
  'the source {title}': 'die Quelle {title}',
  'the excerpt {exact}': 'die Textstelle {exact}',
  'the citation under {statement}': 'der Beleg unter {statement}',
  'the map {title}': 'die Karte {title}',
  'the place of {statement} on {where}': 'der Platz von {statement} ({where})',
  'the walk {title}': 'der Rundgang {title}',
  'the stop {title}': 'die Station {title}',
  'the stop at {what}': 'die Station bei {what}',
  '{premises} {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} {target}':
    '{kind, select, supports {{premises} stützt {target}} attacks {{premises} greift {target} an} answers {{premises} beantwortet {target}} questions {{premises} bezweifelt {target}} other {{premises} wiederholt {target}}}',
  '{speaker} {act, select, asserts {asserts} denies {denies} questions {questions} concedes {concedes} other {retracts}} {target}':
    '{act, select, asserts {{speaker} behauptet {target}} denies {{speaker} bestreitet {target}} questions {{speaker} bezweifelt {target}} concedes {{speaker} räumt {target} ein} other {{speaker} nimmt {target} zurück}}',
  'the step from {premises}': 'den Schritt von {premises}',
  'no premise': 'keine Prämisse',
  '{first}{others, plural, =0 {} other { and {others} more}}':
    '{first}{others, plural, =0 {} other { und {others} weitere}}',
  'a missing {what} ({id})': 'etwas, das fehlt ({what}, {id})',
  'A relation cannot be aimed at itself, nor at a relation that is, step by step, aimed at it.':
    'Eine Beziehung kann sich weder auf sich selbst richten noch auf eine Beziehung, die sich Schritt für Schritt auf sie richtet.',
  '{subject} cannot become a {kind, select, question {question} other {claim}} because of {relation}: {message}':
    '{subject} kann keine {kind, select, question {Frage} other {Behauptung}} werden; dagegen spricht {relation}: {message}',
  'A move cannot reply to itself, nor to a move that is, reply by reply, an answer to it.':
    'Eine Äußerung kann weder auf sich selbst antworten noch auf eine Äußerung, die Antwort für Antwort auf sie zurückgeht.',
  'A relation needs a premise.': 'Eine Beziehung braucht eine Prämisse.',
  'A relation may link {most, number} premises, and this one has {count, number}.':
    'Eine Beziehung kann {most, number} Prämissen verbinden, und diese hat {count, number}.',
  'A relation that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} has one premise: only those that support or attack link several.':
    'Eine Beziehung, die {kind, select, supports {stützt} attacks {angreift} answers {beantwortet} questions {bezweifelt} other {wiederholt}}, hat nur eine Prämisse: Nur solche, die stützen oder angreifen, verbinden mehrere.',
  'A statement can be a premise of a relation only once.':
    'Eine Aussage kann nur einmal Prämisse einer Beziehung sein.',
  'Its premise “{premise}” is not in the debate.': 'Ihre Prämisse „{premise}“ ist nicht in der Debatte.',
  'Only a {premise, select, question {question} other {claim}} {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}}, and its premise is a {found, select, question {question} other {claim}}.':
    'Nur eine {premise, select, question {Frage} other {Behauptung}} {kind, select, supports {stützt} attacks {greift an} answers {beantwortet} questions {bezweifelt} other {wiederholt}}, und die Prämisse ist eine {found, select, question {Frage} other {Behauptung}}.',
  'A relation that {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} is aimed at a statement, not at a relation.':
    'Eine Beziehung, die {kind, select, supports {stützt} attacks {angreift} answers {beantwortet} questions {bezweifelt} other {wiederholt}}, richtet sich auf eine Aussage, nicht auf eine Beziehung.',
  'A {premise, select, question {question} other {claim}} {kind, select, supports {supports} attacks {attacks} answers {answers} questions {questions} other {restates}} a {target, select, question {question} other {claim}}, and the target is a {found, select, question {question} other {claim}}.':
    'Eine {premise, select, question {Frage} other {Behauptung}} {kind, select, supports {stützt eine {target, select, question {Frage} other {Behauptung}}} attacks {greift eine {target, select, question {Frage} other {Behauptung}} an} answers {beantwortet eine {target, select, question {Frage} other {Behauptung}}} questions {bezweifelt eine {target, select, question {Frage} other {Behauptung}}} other {wiederholt eine {target, select, question {Frage} other {Behauptung}}}}, und das Ziel ist eine {found, select, question {Frage} other {Behauptung}}.',
  'Its target “{id}” is not in the debate.': 'Ihr Ziel „{id}“ ist nicht in der Debatte.',
  Red: 'Rot',
  Ochre: 'Ocker',
  Violet: 'Violett',
  Moss: 'Moosgrün',
  '{given} is not understood as a date. Write it as 14 November 2024, Nov 2024, 14.11.2024 17:30, 2024, early 2024 or c. 1998.':
    '{given} ist nicht als Datum zu verstehen. Schreiben Sie es als 14. November 2024, Nov. 2024, 14.11.2024 17:30, 2024, Anfang 2024 oder um 1998.',
  'A weight is a number from 0 to 1, such as 0.7.': 'Ein Gewicht ist eine Zahl von 0 bis 1, etwa 0,7.',
  '{given} may be a day or a year. Write the year whole, such as 2024 or AD 24, or the day with its month and year.':
    '{given} kann ein Tag oder ein Jahr sein. Schreiben Sie das Jahr ganz, etwa 2024 oder AD 24, oder den Tag mit Monat und Jahr.',
  'has {count, number} roles of premises, and may have {most, number}: take some away':
    'hat {count, number} Rollen von Prämissen und darf {most, number} haben: Entfernen Sie einige',
  'gives one of its premises two roles: leave one of them out':
    'gibt einer Prämisse zwei Rollen: Lassen Sie eine davon weg',
  'has {count, number} premises, and may have {most, number}: take some away':
    'hat {count, number} Prämissen und darf {most, number} haben: Entfernen Sie einige',
  'has two premises with one role: give each a role of its own':
    'hat zwei Prämissen mit derselben Rolle: Geben Sie jeder eine eigene',
  'has {count, number} critical questions, and may have {most, number}: take some away':
    'hat {count, number} kritische Fragen und darf {most, number} haben: Entfernen Sie einige',
  'has two critical questions with one id: give each its own':
    'hat zwei kritische Fragen mit derselben ID: Geben Sie jeder eine eigene',
  'the scheme {name}': 'das Schema {name}',
  Indigo: 'Indigo',
  Green: 'Grün',
  Plum: 'Pflaume',
  Rust: 'Rost',
  Sky: 'Himmelblau',
  Mauve: 'Malve',
};
