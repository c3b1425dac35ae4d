import type { Catalogue } from '../translate.ts';

export const READINGS: Catalogue = {
  'this debate': 'dieser Debatte',
  'Reading the other debate…': 'Die andere Debatte wird gelesen…',
  'Two people who read the same document seldom mark the same. See what both marked, what only one did, and how far they agree; then settle what differs. Only this debate changes.':
    'Zwei Menschen, die dasselbe Dokument lesen, markieren selten dasselbe. Zeigt, was beide markiert haben, was nur einer und wie weit sie übereinstimmen; dann lassen sich die Unterschiede klären. Nur diese Debatte wird geändert.',
  'Another debate': 'Andere Debatte',
  'Its file is only read. Compared are sources with the same text, DOI, ISBN or address.':
    'Ihre Datei wird nur gelesen. Verglichen werden Quellen mit demselben Text, derselben DOI, ISBN oder Adresse.',
  'Choose a debate…': 'Debatte wählen…',
  'Two readers of this debate': 'Zwei Leser dieser Debatte',
  'Give each passage a tag that says whose it is, such as a name; then two of these tags can be compared.':
    'Jeder Textstelle ein Schlagwort geben, das sagt, von wem sie ist, etwa einen Namen; dann lassen sich zwei dieser Schlagwörter vergleichen.',
  'Told apart by a tag of their passages.': 'Unterschieden durch ein Schlagwort ihrer Textstellen.',
  'One reader': 'Ein Leser',
  'The other': 'Der andere',
  Compare: 'Vergleichen',
  Agreement: 'Übereinstimmung',
  '{unplaced, plural, one {# passage} other {# passages}} of {there} left out: not found for certain in this text.':
    '{unplaced, plural, one {# Textstelle} other {# Textstellen}} von {there} ausgelassen: in diesem Text nicht sicher gefunden.',
  'The two debates have no source in common: none has the same text, DOI, ISBN or address.':
    'Die beiden Debatten haben keine Quelle gemeinsam: keine mit demselben Text, derselben DOI, ISBN oder Adresse.',
  'Comparing…': 'Wird verglichen…',
  Key: 'Zeichenerklärung',
  'Text with both readings': 'Text mit beiden Lesarten',
  '… {leftOut, plural, one {# paragraph} other {# paragraphs}} that nobody marked …':
    '… {leftOut, plural, one {# Absatz} other {# Absätze}}, von niemandem markiert …',
  'both [in a text]': 'beide',
  'only {reader}': 'nur {reader}',
  'Nothing is left to settle.': 'Nichts ist mehr zu klären.',
  '{left, plural, one {# difference} other {# differences}} left.':
    'Noch {left, plural, one {# Unterschied} other {# Unterschiede}}.',
  'Settle readings': 'Lesarten abgleichen',
  'Settled.': 'Geklärt.',
  'Differences {count}': 'Unterschiede {count}',
  'Show {settled, plural, one {# settled one} other {# settled ones}}':
    '{settled, plural, one {# geklärten} other {# geklärte}} zeigen',
  'The two readings are the same.': 'Die beiden Lesarten sind gleich.',
  'All is settled.': 'Alles ist geklärt.',
  Differences: 'Unterschiede',
  'As in {here}': 'Wie in {here}',
  'As in {there}': 'Wie in {there}',
  Both: 'Beide',
  'Show it in the text': 'Im Text zeigen',
  'Left as it is.': 'Bleibt, wie es ist.',
  'Settle it after all': 'Doch noch klären',
  'Leave as it is': 'So lassen',
  'The debate has no sources yet.': 'Die Debatte hat noch keine Quellen.',
  'Compare readings': 'Lesarten vergleichen',
};
