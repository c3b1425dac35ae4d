import type { Catalogue } from '../translate.ts';

export const READING_PAGE: Catalogue = {
  'There are no statements yet.': 'Es gibt noch keine Aussagen.',
  'All statements are in the tree, those too that are on no map.':
    'Alle Aussagen stehen im Baum, auch die, die auf keiner Karte sind.',
  'This map is too large for a picture.': 'Diese Karte ist zu groß für ein Bild.',
  'There is nothing on this map yet.': 'Auf dieser Karte ist noch nichts.',
  '{count, plural, one {# linked premise} other {# linked premises}}, which together {does, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}':
    '{count, plural, one {# verbundene Prämisse} other {# verbundene Prämissen}}, die gemeinsam {does, select, supports {stützen} attacks {angreifen} undercuts {aushebeln} answers {beantworten} questions {bezweifeln} other {wiederholen}}',
  '(in full elsewhere)': '(vollständig an anderer Stelle)',
  'Answered by': 'Beantwortet von',
  'Supported by': 'Gestützt von',
  'Attacked by': 'Angegriffen von',
  'Undercut by': 'Ausgehebelt von',
  'Restated by': 'Wiederholt von',
  'Who said it': 'Wer es gesagt hat',
  '{statements} by {author}, {date}': '{statements} von {author}, {date}',
  'Search in statements and passages': 'In Aussagen und Textstellen suchen',
  Search: 'Suchen',
  'Press / to search, Enter for the next match, Shift+Enter for the previous':
    '/ zum Suchen drücken, Eingabe für den nächsten Treffer, Umschalt+Eingabe für den vorigen',
  'Zoom out (−)': 'Verkleinern (−)',
  'Zoom in (+)': 'Vergrößern (+)',
  'Show the whole map (0)': 'Die ganze Karte zeigen (0)',
  'Fit [of a map into its window]': 'Einpassen',
  'Map: arrow keys move it, plus and minus zoom, 0 shows the whole':
    'Karte: Pfeiltasten bewegen sie, Plus und Minus zoomen, 0 zeigt das Ganze',
  'Choose a statement in the tree or on the map: here stands who said it, and where.':
    'Wählen Sie eine Aussage im Baum oder auf der Karte: Hier steht, wer sie gesagt hat und wo.',
  'Nothing found': 'Nichts gefunden',
  '1 statement': '1 Aussage',
  '{count} statements': '{count} Aussagen',
  '{kind} {number}, weight {weight} %': '{kind} {number}, Gewicht {weight} %',
  ' together with ': ' zusammen mit ',
  ', together with {others}': ', zusammen mit {others}',
  '. That step is {look, select, supports {supported} attacks {attacked} undercuts {undercut} answers {answered} questions {questioned} other {restated}} by {premises}':
    '. Dieser Schritt wird {look, select, supports {gestützt} attacks {angegriffen} undercuts {ausgehebelt} answers {beantwortet} questions {bezweifelt} other {wiederholt}} von {premises}',
  ' and ': ' und ',
  '“{shown}”': '„{shown}“',
};
