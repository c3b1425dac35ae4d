import type { Catalogue } from '../translate.ts';

export const EVALUATION: Catalogue = {
  '“{date}” is not a date from which on something can be later. Write it such as 2025, 2025-01 or 2025-01-16.':
    '„{date}“ ist kein Datum, nach dem etwas später sein kann. Schreiben Sie es etwa als 2025, 2025-01 oder 2025-01-16.',
  Conceded: 'Eingeräumt',
  Retracted: 'Zurückgenommen',
  'Newly answered': 'Neu beantwortet',
  Dropped: 'Übergangen',
  'Stands otherwise': 'Gilt jetzt anders',
  '“{from}” ends after “{to}”. Give the earlier date first.':
    '„{from}“ endet nach „{to}“. Nennen Sie das frühere Datum zuerst.',
  'The moment to compare with comes later. Choose an earlier one.':
    'Der Vergleichszeitpunkt liegt später. Wählen Sie einen früheren.',
  Somebody: 'Jemand',
  'The {kind, select, question {question} other {claim}} {name} is new.':
    'Die {kind, select, question {Frage} other {Behauptung}} {name} ist neu.',
  '{speaker} {kind, select, conceded {conceded} other {retracted}} {name}.':
    '{speaker} hat {name} {kind, select, conceded {eingeräumt} other {zurückgenommen}}.',
  'The question {id} has its first position.': 'Die Frage {id} hat ihre erste Position.',
  ' with ': ' mit ',
  'The objection {objection} is answered.': 'Der Einwand {objection} ist beantwortet.',
  '{speaker} spoke on, and left the objection {objection} to {statement} unanswered.':
    '{speaker} hat weitergesprochen und den Einwand {objection} gegen {statement} unbeantwortet gelassen.',
  '{name} {was, select, stands {stood} falls {fell} other {was undecided}}, and now {standing, select, stands {stands} falls {falls} other {is undecided}}.':
    '{name} {was, select, stands {galt} falls {fiel} other {war offen}} und {standing, select, stands {gilt} falls {fällt} other {ist offen}} jetzt.',
  'Divisiveness is 0 when all who took a side agree, and 1 when they divide into halves. What counts is the last that a speaker said of a claim: asserting and conceding are for it, denying and retracting against.':
    'Die Strittigkeit ist 0, wenn alle einig sind, die Partei ergriffen haben, und 1, wenn sie sich in zwei Hälften scheiden. Es zählt, was ein Sprecher zuletzt zu einer Behauptung gesagt hat: Behaupten und Einräumen sprechen dafür, Bestreiten und Zurücknehmen dagegen.',
  'Of the claims on which both took a side, the share on which it was the same; under it, how many claims that rests on.':
    'Der Anteil der Behauptungen, bei denen beide auf derselben Seite stehen, an denen, bei denen beide Partei ergriffen haben; darunter, auf wie vielen Behauptungen das beruht.',
  'Nobody denied these claims, so that they divide nobody by the measure above; but others hold claims that attack them.':
    'Diese Behauptungen hat niemand bestritten, sodass sie nach dem Maß oben niemanden scheiden; andere vertreten aber Behauptungen, die sie angreifen.',
  'Nobody has taken a side on any claim yet.': 'Noch hat niemand bei einer Behauptung Partei ergriffen.',
  'Divisiveness {value} of 1: the mean of {claims, plural, one {# claim} other {# claims}}, each counted as often as somebody took a side on it ({sides, plural, one {# side} other {# sides}}).':
    'Strittigkeit {value} von 1: das Mittel über {claims, plural, one {# Behauptung} other {# Behauptungen}}, jede so oft gezählt, wie jemand bei ihr Partei ergriffen hat ({sides, plural, one {# Parteinahme} other {# Parteinahmen}}).',
  'On {extent, select, none {none of them do} all {all of them} other {{divided} of them}} speakers disagree.':
    'Bei {extent, select, none {keiner davon} all {allen} other {{divided} davon}} sind sich die Sprecher uneinig.',
  'Divisiveness {divisiveness} of 1: {speakers, plural, one {one speaker is} other {all {speakers} speakers are}} {side, select, for {for} other {against}} it.':
    'Strittigkeit {divisiveness} von 1: {speakers, plural, one {Ein Sprecher ist} other {Alle {speakers} Sprecher sind}} {side, select, for {dafür} other {dagegen}}.',
  'Divisiveness {divisiveness} of 1: {for} of {speakers, plural, one {# speaker} other {# speakers}} {for, plural, one {is} other {are}} for it, {against} {against, plural, one {is} other {are}} against.':
    'Strittigkeit {divisiveness} von 1: {for} von {speakers, plural, one {# Sprecher} other {# Sprechern}} {for, plural, one {ist} other {sind}} dafür, {against} {against, plural, one {ist} other {sind}} dagegen.',
  'Divisiveness {value} of 1, over {sides, plural, one {# side} other {# sides}} that speakers took on {positions, plural, one {# position} other {# positions}}.':
    'Strittigkeit {value} von 1, aus {sides, plural, one {# Parteinahme} other {# Parteinahmen}} von Sprechern bei {positions, plural, one {# Position} other {# Positionen}}.',
  'Divisiveness {value} of 1, over {sides, plural, one {# side} other {# sides}} that speakers took on its claims.':
    'Strittigkeit {value} von 1, aus {sides, plural, one {# Parteinahme} other {# Parteinahmen}} von Sprechern bei den Behauptungen darauf.',
  'Divisiveness {value} of 1, over {sides, plural, one {# side} other {# sides}} that speakers took on its positions.':
    'Strittigkeit {value} von 1, aus {sides, plural, one {# Parteinahme} other {# Parteinahmen}} von Sprechern bei den Positionen dazu.',
  '{one} and {other} agree on {same} of {common, plural, one {# claim} other {# claims}} on which both took a side: {share}.':
    '{one} und {other} stimmen bei {same} von {common, plural, one {# Behauptung} other {# Behauptungen}} überein, bei {common, plural, one {der} other {denen}} beide Partei ergriffen haben: {share}.',
  '{shown} and {more, number} more': '{shown} und {more, number} weitere',
  'another step [to which a step leads]': 'einem anderen Schritt',
  'the step from {from} to {on}': 'der Schritt von {from} zu {on}',
  '{name} falls: it is attacked by {attackers}, which {count, plural, one {stands} other {stand}}.':
    '{name} fällt: {attackers} {count, plural, one {greift das an und gilt} other {greifen das an und gelten}}.',
  '{name} falls: all support for it fell, with {support}.':
    '{name} fällt: Alle Stützen dafür sind gefallen, darunter {support}.',
  '{name} is switched off.': '{name} ist ausgeschaltet.',
  '{name} stands: nothing attacks it.': '{name} gilt: Nichts greift das an.',
  'every attack on it rests on something that falls, on {attackers}':
    'jeder Angriff darauf beruht auf etwas, das fällt: {attackers}',
  'it is supported by {support}': 'dafür spricht {support}',
  '{name} stands: {why}.': '{name} gilt: {why}.',
  '{attackers}, by which it is attacked, {count, plural, one {is} other {are}} undecided too':
    '{attackers} {count, plural, one {greift das an und ist} other {greifen das an und sind}} selbst offen',
  '{support}, by which it is supported, {count, plural, one {is} other {are}} undecided too':
    '{support} {count, plural, one {stützt das und ist} other {stützen das und sind}} selbst offen',
  '{name} is undecided: {why}.': '{name} ist offen: {why}.',
  'Some of what supports it stands.': 'Einiges von dem, was sie stützt, gilt.',
  'None of what supports it stands, but some is undecided.':
    'Nichts von dem, was sie stützt, gilt, aber einiges ist offen.',
  'All that supports it has fallen.': 'Alles, was sie stützt, ist gefallen.',
  'Nothing supports it.': 'Nichts stützt sie.',
  'Its strength did not settle: it depends on itself, and comes to no rest.':
    'Ihre Stärke kam nicht zur Ruhe: Sie hängt von sich selbst ab und findet keinen festen Wert.',
  'Strength {strength} of 1: it begins at {weighed, select, yes {its weight, {start}} other {{start}, as nobody weighed it}}, and {change, select, none {nothing changes it} up {what bears on it raises it} other {what bears on it lowers it}}.':
    'Stärke {strength} von 1: Sie beginnt bei {weighed, select, yes {ihrem Gewicht, {start}} other {{start}, da niemand ein Gewicht angegeben hat}}, und {change, select, none {nichts ändert sie} up {was sich darauf bezieht, erhöht sie} other {was sich darauf bezieht, senkt sie}}.',
  'the beginning': 'der Anfang',
  '{date}, move {place} of {moves}': '{date}, Äußerung {place} von {moves}',
  '{name} {act} a step': '{name} {act} einen Schritt',
  '{name} {act} {statement}': '{name} {act} {statement}',
  'Nothing answers the objection {premises}.': 'Nichts beantwortet den Einwand {premises}.',
  '{speaker} has not answered{days, plural, =0 {} one { for # day} other { for # days}} that {other} {act, select, asserts {asserted} denies {denied} questions {questioned} concedes {conceded} other {retracted}} {isStep, select, yes {a step} other {{statement}}}.':
    '{speaker} hat{days, plural, =0 {} one { seit # Tag} other { seit # Tagen}} nicht darauf geantwortet, dass {other} {isStep, select, yes {einen Schritt} other {{statement}}} {act, select, asserts {behauptet} denies {bestritten} questions {bezweifelt} concedes {eingeräumt} other {zurückgenommen}} hat.',
  'The step from {premises} ({scheme}) has {count, plural, one {# critical question} other {# critical questions}} open, such as “{question}”':
    'Zum Schritt von {premises} ({scheme}) {count, plural, one {ist # kritische Frage} other {sind # kritische Fragen}} offen, etwa „{question}“',
  'All that supports the position {id} has fallen.': 'Alles, was die Position {id} stützt, ist gefallen.',
  'No position answers the question {id}.': 'Keine Position beantwortet die Frage {id}.',
  '{first} supports itself{others, select, none {} other { by way of {others}}}.':
    '{first} stützt sich selbst{others, select, none {} other { auf dem Weg über {others}}}.',
  '{premise} is used both for and against {target}.': '{premise} wird sowohl für als auch gegen {target} verwendet.',
  '{one} and {other} have nearly the same words.': '{one} und {other} haben beinahe denselben Wortlaut.',
  '{id} has no source.': '{id} hat keine Quelle.',
  'A passage that {id} cites is no longer in its source.':
    'Eine Textstelle, die {id} zitiert, steht nicht mehr in ihrer Quelle.',
  '{name} falls: it rests on {these}, which falls.': '{name} fällt: {these} ist eine Prämisse davon und fällt.',
  '{name} is undecided: it rests on {these}, which {count, plural, one {is} other {are}} undecided.':
    '{name} ist offen: {these} {count, plural, one {ist eine Prämisse davon und} other {sind Prämissen davon und}} offen.',
  'nothing else changes': 'sonst ändert sich nichts',
  'Nothing else changes': 'Sonst ändert sich nichts',
  '{named} and {other}': '{named} und {other}',
  '{count, plural, one {# claim stands that did not} other {# claims stand that did not}}':
    '{count, plural, one {# Behauptung gilt, die nicht galt} other {# Behauptungen gelten, die nicht galten}}',
  '{count, plural, one {# claim falls that did not} other {# claims fall that did not}}':
    '{count, plural, one {# Behauptung fällt, die nicht fiel} other {# Behauptungen fallen, die nicht fielen}}',
  '{count, plural, one {# claim is undecided that was not} other {# claims are undecided that were not}}':
    '{count, plural, one {# Behauptung ist offen, die es nicht war} other {# Behauptungen sind offen, die es nicht waren}}',
  'As of {debate}: ': 'Stand {debate}: ',
  '{when}What if {debate} did not count? {effect}.': '{when}Was wäre ohne {debate}? {effect}.',
  '{name} stands here: every attack on it rests on something that falls here, on {these}.':
    '{name} gilt hier: Jeder Angriff darauf beruht auf etwas, das hier fällt: {these}.',
  '{name} falls here: it is attacked by {these}, which {count, plural, one {stands} other {stand}} here.':
    '{name} fällt hier: {these} {count, plural, one {greift das an und gilt} other {greifen das an und gelten}} hier.',
  '{name} is undecided here: {these}, by which it is attacked, {count, plural, one {is} other {are}} undecided too.':
    '{name} ist hier offen: {these} {count, plural, one {greift das an und ist} other {greifen das an und sind}} selbst offen.',
};
