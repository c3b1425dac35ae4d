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
  'Distance from the words': 'Abstand von den Worten',
  'Whose a claim is': 'Von wem eine Behauptung ist',
  'Kinds of relation': 'Arten der Beziehung',
  'Acts of speakers': 'Äußerungen der Sprecher',
  '{both, plural, one {# passage} other {# passages}} marked in both, {otherBorders, number} of them with other borders; {onlyHere, number} only in {here}, {onlyThere, number} only in {there}.':
    '{both, plural, one {# Textstelle} other {# Textstellen}} in beiden markiert, davon {otherBorders, number} mit anderen Grenzen; {onlyHere, number} nur in {here}, {onlyThere, number} nur in {there}.',
  'Of what either marked, both marked {shared}; of the whole text, {alike} is marked in both or in neither.':
    'Von dem, was einer von beiden markiert hat, haben beide {shared} markiert; vom ganzen Text sind {alike} in beiden oder in keiner markiert.',
  'Krippendorff’s alpha for unitizing: {marked} for what is marked, {judged} for how it is judged as well.':
    'Krippendorffs Alpha für die Unitisierung: {marked} für das, was markiert ist, {judged} auch für das Urteil darüber.',
  'Claims from passages marked in both: {same, number} of {all, number} alike.':
    'Behauptungen aus in beiden markierten Textstellen: {same, number} von {all, number} gleich.',
  '{what}: {same, number} of {compared, number} alike ({share}), Cohen’s kappa {kappa}.':
    '{what}: {same, number} von {compared, number} gleich ({share}), Cohens Kappa {kappa}.',
  'Marked only in {reader}': 'Nur in {reader} markiert',
  'not marked': 'nicht markiert',
  'Other borders': 'Andere Grenzen',
  'Other claims': 'Andere Behauptungen',
  'How far {claim} is from the words': 'Wie weit {claim} von den Worten entfernt ist',
  'Whose {claim} is': 'Von wem {claim} ist',
  'What {premise} does to {target}': 'Was {premise} mit {target} tut',
  'What {speaker} does with {claim}': 'Was {speaker} mit {claim} tut',
  'marked, without a claim': 'markiert, ohne Behauptung',
  'no other claim': 'keine andere Behauptung',
  'The claim is no longer there: compare the two again.':
    'Die Behauptung ist nicht mehr da: Vergleichen Sie die beiden erneut.',
};
