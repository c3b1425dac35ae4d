import type { Catalogue } from '../translate.ts';

/** Formats and what they do not hold, the program's own JSON, and what is wrong with it. */
export const FORMATS: Catalogue = {
  'Web Annotations': 'Web Annotations',
  'Texts of sources': 'Texte von Quellen',
  Argdown: 'Argdown',
  'JSON Canvas': 'JSON Canvas',
  'Counterclaim JSON': 'Counterclaim-JSON',
  'Speakers, moves, sources, passages and citations': 'Sprecher, Äußerungen, Quellen, Textstellen und Belege',
  'Passages that no claim cites': 'Textstellen, die keine Behauptung zitiert',
  'Moves on relations': 'Äußerungen zu Beziehungen',
  'Places of cards': 'Plätze der Kästchen',
  'All but passages, and what cites them': 'Alles außer Textstellen und dem, was sie zitiert',
  'All but the records of sources': 'Alles außer den Angaben der Quellen',
  'Passages and citations': 'Textstellen und Belege',
  'xAIF, with the text and its spans': 'xAIF, mit dem Text und seinen Abschnitten',
  'Originals of sources': 'Originale der Quellen',
  'Maps after the first': 'Karten nach der ersten',
  'Graphviz DOT': 'Graphviz DOT',
  Mermaid: 'Mermaid',
  'Notes, tags and weights': 'Notizen, Schlagwörter und Gewichte',
  'Kialo text': 'Kialo-Text',
  'Relations on relations': 'Beziehungen zu Beziehungen',
  'Which premises are linked': 'Welche Prämissen verbunden sind',
  'Notes, tags, weights and schemes': 'Notizen, Schlagwörter, Gewichte und Schemata',
  'Tab-separated values': 'Durch Tabulatoren getrennte Werte',
  'Excel workbook': 'Excel-Arbeitsmappe',
  'Notes and weights of relations': 'Notizen und Gewichte von Beziehungen',
  'REFI-QDA project': 'REFI-QDA-Projekt',
  'Schemes, notes and weights of relations': 'Schemata, Notizen und Gewichte von Beziehungen',
  'Speakers and moves': 'Sprecher und Äußerungen',
  'Originals and records of sources': 'Originale und Angaben der Quellen',
  'It is in none of the formats that Counterclaim reads as a debate. If it is, say which one with --format; “counterclaim formats” lists them.':
    'Sie hat keines der Formate, die Counterclaim als Debatte liest. Hat sie doch eines, geben Sie es mit --format an; „counterclaim formats“ zählt sie auf.',
  'There is no format “{id}”. These can be read: {known}.':
    'Das Format „{id}“ gibt es nicht. Gelesen werden können: {known}.',
  '{path}: nested more than {DEEPEST} levels deep': '{path}: mehr als {DEEPEST} Ebenen tief verschachtelt',
  '{memberPath}: no field can have this name': '{memberPath}: so kann kein Feld heißen',
  '{path}: {loneSurrogates, plural, one {# lone surrogate} other {# lone surrogates}} became U+FFFD.':
    '{path}: {loneSurrogates, plural, one {# einzelnes Surrogat wurde} other {# einzelne Surrogate wurden}} zu U+FFFD.',
  '{path}: {controlCharacters, plural, one {# control character} other {# control characters}} taken out.':
    '{path}: {controlCharacters, plural, one {# Steuerzeichen} other {# Steuerzeichen}} herausgenommen.',
  'It has {count, plural, one {a problem} other {# problems}} that must be mended first.':
    'Sie hat {count, plural, one {ein Problem, das} other {# Probleme, die}} zuerst behoben werden {count, plural, one {muss} other {müssen}}.',
  'The text of the source "{source}" is damaged: it is not UTF-8.':
    'Der Text der Quelle „{source}“ ist beschädigt: Er ist kein UTF-8.',
  'It is JSON, but not a debate: that is an object with "format": "counterclaim".':
    'Sie ist JSON, aber keine Debatte: Die ist ein Objekt mit "format": "counterclaim".',
  'It is JSON, but not a debate, AIF or a canvas: in these, "nodes" and "edges" are lists.':
    'Sie ist JSON, aber weder Debatte noch AIF noch Canvas: Darin sind "nodes" und "edges" Listen.',
  'It is in version {version} of the format, and this Counterclaim knows version 1: install a newer one.':
    'Sie hat Version {version} des Formats, und dieses Counterclaim kennt Version 1: Installieren Sie ein neueres.',
  '{entity}s[{index}].id: another {entity} has the id {id} too':
    '{entity}s[{index}].id: Ein anderer Eintrag dieser Art ({entity}) hat ebenfalls die ID {id}',
  '{path}: the {entity} {message}': '{path}: {entity}: {message}',
  'It has more than {most, number} {entries}, which is all that a debate may have: make two of it':
    'Sie hat mehr als {most, number} {entries}, mehr als eine Debatte haben darf: Machen Sie zwei daraus',
  'It has {reason}': 'Sie hat {reason}',
  '{path}.original: is not base64': '{path}.original: ist kein Base64',
  '{path}.original: has {bytes, number} bytes, and may have {isRecording, select, yes {200 million as a recording} other {50 million}}':
    '{path}.original: hat {bytes, number} Bytes und darf {isRecording, select, yes {als Aufnahme 200 Millionen} other {50 Millionen}} haben',
  '{list}: the order keys leave no room for the missing ones: leave all of them out':
    '{list}: Die Ordnungsschlüssel lassen keinen Platz für die fehlenden: Lassen Sie alle weg',
  '{value}.empty: is true, but there are placements on the map':
    '{value}.empty: ist wahr, aber auf der Karte sind Aussagen platziert',
  'placements[{index}].{axis}: {given} is beyond the edge of a map, and became {place, number}.':
    'placements[{index}].{axis}: {given} liegt jenseits des Rands einer Karte und wurde zu {place, number}.',
  'It is not UTF-8 text, as JSON has to be: save it as UTF-8.':
    'Sie ist kein UTF-8-Text, wie JSON es sein muss: Speichern Sie sie als UTF-8.',
  'It gives "{key}" twice in one object (line {line}), so that one of the two would be lost: join them.':
    'Sie nennt „{key}“ zweimal in einem Objekt (Zeile {line}), sodass eines der beiden verloren ginge: Fassen Sie sie zusammen.',
  'It is not JSON: {reason}.': 'Sie ist kein JSON: {reason}.',
  '{path}{field}: no {to} has the id {id}': '{path}{field}: Kein Eintrag dieser Art ({to}) hat die ID {id}',
  '{path}: there is no such field': '{path}: Ein solches Feld gibt es nicht',
  'the file [in a problem]': 'die Datei',
  'is missing': 'fehlt',
  'must be {type}, but is {input}': 'muss {type} sein, ist aber {input}',
  'must not be empty': 'darf nicht leer sein',
  'must be at least {least}, but is {input}': 'muss mindestens {least} sein, ist aber {input}',
  'has more than {most, number} characters': 'hat mehr als {most, number} Zeichen',
  'has more than {most, number} entries': 'hat mehr als {most, number} Einträge',
  'must be at most {most}, but is {input}': 'darf höchstens {most} sein, ist aber {input}',
  'must be {type}': 'muss {type} sein',
  '{value}, but is {input}': '{value}, ist aber {input}',
  'has the wrong form': 'hat die falsche Form',
  text: 'Text',
  'a finite number': 'eine endliche Zahl',
  'a whole number': 'eine ganze Zahl',
  'true or false': 'true oder false',
  'a list': 'eine Liste',
  'an object': 'ein Objekt',
  'must be a time in UTC such as "2025-01-16T12:30:00Z"': 'muss eine Zeit in UTC wie "2025-01-16T12:30:00Z" sein',
  'must be a colour such as "#1d5fa8"': 'muss eine Farbe wie "#1d5fa8" sein',
  'must be a whole number': 'muss eine ganze Zahl sein',
  'one of {names}': 'eines von {names}',
  'the type “{type}”': 'Die Art „{type}“',
  'the end of “{member}”': 'Das Ende von „{member}“',
  '“{member}”, which is no date of a calendar,': '„{member}“, das kein Kalenderdatum ist,',
  'the comma in a name': 'Das Komma in einem Namen',
  '{name} of {count, plural, one {# source} other {# sources}} left out: RIS has no tag for it.':
    '{name} bei {count, plural, one {# Quelle} other {# Quellen}} ausgelassen: RIS hat dafür kein Feld.',
  '{count, plural, one {# weight} other {# weights}}': '{count, plural, one {# Gewicht} other {# Gewichte}}',
  '{count, plural, one {# place of a card} other {# places of cards}}':
    '{count, plural, one {# Platz eines Kästchens} other {# Plätze von Kästchen}}',
  '{count, plural, one {# part that no words tell} other {# parts that no words tell}}':
    '{count, plural, one {# Teil ohne Wortlaut} other {# Teile ohne Wortlaut}}',
  '{count, plural, one {# icon or attachment} other {# icons and attachments}}':
    '{count, plural, one {# Symbol oder Anhang} other {# Symbole und Anhänge}}',
  '{count, plural, one {# relation on relations} other {# relations on relations}}':
    '{count, plural, one {# Beziehung zu Beziehungen} other {# Beziehungen zu Beziehungen}}',
  '{count, plural, one {# relation’s scheme, note and weight} other {# relations’ schemes, notes and weights}}':
    '{count, plural, one {Schema, Notiz und Gewicht von # Beziehung} other {Schemata, Notizen und Gewichte von # Beziehungen}}',
  '{count, plural, one {# passage that has no place in its text} other {# passages that have no place in their texts}}':
    '{count, plural, one {# Textstelle ohne Platz in ihrem Text} other {# Textstellen ohne Platz in ihren Texten}}',
  '{count, plural, one {# source’s original and record but for its title} other {# sources’ originals and records but for their titles}}':
    '{count, plural, one {Original und Angaben von # Quelle bis auf den Titel} other {Originale und Angaben von # Quellen bis auf die Titel}}',
  '{count, plural, one {# move on relations} other {# moves on relations}}':
    '{count, plural, one {# Äußerung zu Beziehungen} other {# Äußerungen zu Beziehungen}}',
  '{count, plural, one {# passage that no claim cites} other {# passages that no claim cites}}':
    '{count, plural, one {# Textstelle, die keine Behauptung zitiert,} other {# Textstellen, die keine Behauptung zitiert,}}',
  '{count, plural, one {# source but for its title} other {# sources but for their titles}}':
    '{count, plural, one {# Quelle bis auf ihren Titel} other {# Quellen bis auf ihre Titel}}',
};
