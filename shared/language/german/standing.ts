import type { Catalogue } from '../translate.ts';

export const STANDING: Catalogue = {
  'Who agrees with whom': 'Wer mit wem übereinstimmt',
  'On opposite sides of': 'Auf verschiedenen Seiten bei',
  'On the same side of': 'Auf derselben Seite bei',
  'A claim without words': 'Eine Behauptung ohne Worte',
  'Claims on which speakers divide': 'Behauptungen, bei denen sich die Sprecher scheiden',
  Claim: 'Behauptung',
  For: 'Dafür',
  Against: 'Dagegen',
  Divisiveness: 'Strittigkeit',
  'Speaker colours': 'Sprecherfarben',
  'All claims': 'Alle Behauptungen',
  'Claims, with who is for and against…': 'Behauptungen, mit wer dafür und wer dagegen ist…',
  'Who agrees with whom…': 'Wer mit wem übereinstimmt…',
  'Which claims': 'Welche Behauptungen',
  'Save as CSV': 'Als CSV speichern',
  'Working out where the speakers divide…': 'Es wird ermittelt, worin sich die Sprecher scheiden…',
  'Where the speakers divide': 'Worin sich die Sprecher scheiden',
  'Nobody has taken a side here yet': 'Hier hat noch niemand Partei ergriffen',
  'Select a claim, and say at the right who asserts and who denies it. Here you then see on which claims the speakers divide, and who agrees with whom.':
    'Eine Behauptung auswählen und rechts angeben, wer sie behauptet und wer sie bestreitet. Hier ist dann zu sehen, bei welchen Behauptungen sich die Sprecher scheiden und wer mit wem übereinstimmt.',
  Questions: 'Fragen',
  'How far speakers divide over the positions on each question.':
    'Wie weit sich die Sprecher über die Positionen zu jeder Frage scheiden.',
  Question: 'Frage',
  'How far speakers divide over the claims on each map.':
    'Wie weit sich die Sprecher über die Behauptungen auf jeder Karte scheiden.',
  'Objected to, but not denied': 'Mit Einwänden, aber nicht bestritten',
  'Held by': 'Vertreten von',
  Objections: 'Einwände',
  Of: 'Von',
  'Writing the table…': 'Die Tabelle wird geschrieben…',
  'Add a reply': 'Erwiderung hinzufügen',
  'Mark as conceded': 'Als eingeräumt vermerken',
  'Add a position': 'Position hinzufügen',
  'Add a source': 'Quelle hinzufügen',
  'Needs attention': 'Zu erledigen',
  'List what needs attention': 'Auflisten, was zu erledigen ist',
  'Nothing needs attention.': 'Nichts ist zu erledigen.',
  'Objections not answered': 'Unbeantwortete Einwände',
  'Put to somebody, not answered': 'Jemandem entgegengehalten, unbeantwortet',
  'Critical questions left open': 'Offene kritische Fragen',
  'Positions without support left': 'Positionen ohne verbleibende Stütze',
  'Questions without a position': 'Fragen ohne Position',
  'Support in a circle': 'Stützung im Kreis',
  'Used for and against': 'Dafür und dagegen verwendet',
  'Nearly the same': 'Beinahe gleich',
  'Needs a source': 'Braucht eine Quelle',
  'Lost passages': 'Verlorene Textstellen',
  'Only what has to stand stands: there is one such labelling.':
    'Es gilt nur, was gelten muss: davon gibt es genau eine Belegung.',
  'What stands is defended, and what is defended stands.': 'Was gilt, ist verteidigt, und was verteidigt ist, gilt.',
  'As much stands as can be defended together.': 'Es gilt so viel, wie sich gemeinsam verteidigen lässt.',
  'Everything stands or falls; nothing is undecided.': 'Alles gilt oder fällt; nichts bleibt offen.',
  Labellings: 'Belegungen',
  'Leave labellings': 'Belegungen verlassen',
  'Looking for labellings…': 'Belegungen werden gesucht…',
  'Shown: the grounded labelling; what all have is not known.':
    'Gezeigt: die fundierte Belegung; was alle gemeinsam haben, ist nicht bekannt.',
  'Shown: what all of them have.': 'Gezeigt: was alle gemeinsam haben.',
  'Previous labelling': 'Vorherige Belegung',
  'Next labelling': 'Nächste Belegung',
  'The labellings could not be found.': 'Die Belegungen konnten nicht ermittelt werden.',
  'What follows': 'Was folgt',
  'No speaker took a side on it.': 'Kein Sprecher hat dazu Partei ergriffen.',
  'Switch a claim or a relation off first.': 'Zuerst eine Behauptung oder eine Beziehung ausschalten.',
  'What would follow is not known yet: try again in a moment.':
    'Was folgen würde, ist noch nicht bekannt: gleich noch einmal versuchen.',
  'Select the claim or the relation first that is to be switched off.':
    'Zuerst die Behauptung oder die Beziehung auswählen, die ausgeschaltet werden soll.',
  'Switch on again': 'Wieder einschalten',
  'What if this did not count': 'Was wäre, wenn dies nicht zählte',
  'Keep a what-if as a note': 'Gedankenspiel als Notiz behalten',
  'The note is kept with what was switched off.': 'Die Notiz steht bei dem, was ausgeschaltet war.',
  'Keep as a note': 'Als Notiz behalten',
  'Leave what if': 'Gedankenspiel verlassen',
  'It stands in all of them: accepted sceptically.': 'Sie gilt in allen: skeptisch akzeptiert.',
  'It stands in none of them.': 'Sie gilt in keiner.',
  'Show one in which it stands': 'Eine zeigen, in der sie gilt',
  'What would it take?': 'Was bräuchte es?',
  'Nothing follows for it here, so that nothing can change it.':
    'Hier folgt nichts für sie, sodass nichts daran etwas ändern kann.',
  'Looking for the smallest sets of claims…': 'Die kleinsten Mengen von Behauptungen werden gesucht…',
  'The search was cancelled. Close and open this part to search again.':
    'Die Suche wurde abgebrochen. Diesen Teil schließen und öffnen, um erneut zu suchen.',
  'What it would take could not be worked out. Close and open this part to try again.':
    'Was es bräuchte, konnte nicht ermittelt werden. Diesen Teil schließen und öffnen, um es erneut zu versuchen.',
  'Switch off what is named here, and see on the map what follows; nothing is written':
    'Ausschalten, was hier genannt ist, und auf der Karte sehen, was folgt; geschrieben wird nichts',
  Try: 'Ausprobieren',
  '{one} and {other}: no common claim': '{one} und {other}: keine gemeinsame Behauptung',
  'of {count}': 'von {count}',
  'On all of them all who took a side agree.': 'Bei allen sind sich alle einig, die Partei ergriffen haben.',
  '{count, plural, one {On # other claim all who took a side agree.} other {On # other claims all who took a side agree.}}':
    '{count, plural, one {Bei # weiteren Behauptung sind sich alle einig, die Partei ergriffen haben.} other {Bei # weiteren Behauptungen sind sich alle einig, die Partei ergriffen haben.}}',
  '{sides, plural, one {# side} other {# sides}} taken on {claims, plural, one {# claim} other {# claims}}':
    '{sides, plural, one {# Parteinahme} other {# Parteinahmen}} bei {claims, plural, one {# Behauptung} other {# Behauptungen}}',
  'and {count} more': 'und {count} weitere',
  '{more}: the CSV has all of them.': '{more}: in der CSV-Datei stehen alle.',
  '{more}, not shown here.': '{more}, hier nicht gezeigt.',
  line: 'Zeile',
  lines: 'Zeilen',
  '… {count, number} more; these come first.': '… {count, number} weitere; diese stehen vorn.',
  grounded: 'fundiert',
  complete: 'vollständig',
  preferred: 'präferiert',
  stable: 'stabil',
  'Semantics:': 'Semantik:',
  'Leave (Escape)': 'Verlassen (Esc)',
  '{semantics, select, complete {{count, plural, one {# complete labelling} other {# complete labellings}}} preferred {{count, plural, one {# preferred labelling} other {# preferred labellings}}} stable {{count, plural, one {# stable labelling} other {# stable labellings}}} other {{count, plural, one {# grounded labelling} other {# grounded labellings}}}}':
    '{semantics, select, complete {{count, plural, one {# vollständige Belegung} other {# vollständige Belegungen}}} preferred {{count, plural, one {# präferierte Belegung} other {# präferierte Belegungen}}} stable {{count, plural, one {# stabile Belegung} other {# stabile Belegungen}}} other {{count, plural, one {# fundierte Belegung} other {# fundierte Belegungen}}}}',
  'more than {semantics, select, complete {{count, plural, one {# complete labelling} other {# complete labellings}}} preferred {{count, plural, one {# preferred labelling} other {# preferred labellings}}} stable {{count, plural, one {# stable labelling} other {# stable labellings}}} other {{count, plural, one {# grounded labelling} other {# grounded labellings}}}}':
    'mehr als {semantics, select, complete {{count, plural, one {# vollständige Belegung} other {# vollständige Belegungen}}} preferred {{count, plural, one {# präferierte Belegung} other {# präferierte Belegungen}}} stable {{count, plural, one {# stabile Belegung} other {# stabile Belegungen}}} other {{count, plural, one {# fundierte Belegung} other {# fundierte Belegungen}}}}',
  'Shown: labelling {number}.': 'Gezeigt: Belegung {number}.',
  '{labellings}; {some, plural, one {# claim stands} other {# claims stand}} in some only. {where}':
    '{labellings}; {some, plural, one {# Behauptung gilt} other {# Behauptungen gelten}} nur in einigen. {where}',
  'all {count}': 'alle {count}',
  '… and {count, plural, one {{count} more sentence} other {{count} more sentences}}.':
    '… und {count, plural, one {{count} weiterer Satz} other {{count} weitere Sätze}}.',
  'The debate has more than {count, number} claims and steps, too many for {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings here. What is shown is grounded.':
    'Die Debatte hat mehr als {count, number} Behauptungen und Schritte, zu viele für {semantics, select, complete {vollständige} preferred {präferierte} stable {stabile} other {fundierte}} Belegungen. Gezeigt wird die fundierte.',
  '{why} What is shown is grounded.': '{why} Gezeigt wird die fundierte Belegung.',
  'There is no {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labelling. What is shown is grounded.':
    'Es gibt keine {semantics, select, complete {vollständige} preferred {präferierte} stable {stabile} other {fundierte}} Belegung. Gezeigt wird die fundierte.',
  'As of {moment}:': 'Stand {moment}:',
  'Without {names}: {turned}': 'Ohne {names}: {turned}',
  'It stands in some of them, and whether in all is not known: accepted credulously.':
    'Sie gilt in einigen, und ob in allen, ist nicht bekannt: leichtgläubig akzeptiert.',
  'It stands in some of them, not in all: accepted credulously.':
    'Sie gilt in einigen, nicht in allen: leichtgläubig akzeptiert.',
  'By the {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings: {where}':
    'Nach den {semantics, select, complete {vollständigen} preferred {präferierten} stable {stabilen} other {fundierten}} Belegungen: {where}',
  'For it to stand, more than {count} claims would have to fall, if anything can make it stand at all.':
    'Damit sie gilt, müssten mehr als {count} Behauptungen fallen, falls es überhaupt möglich ist.',
  'For it to fall, more than {count} claims would have to fall, if anything can make it fall at all.':
    'Damit sie fällt, müssten mehr als {count} Behauptungen fallen, falls es überhaupt möglich ist.',
  '{to, select, stands {For it to stand, this claim would have to fall:} other {For it to fall, this claim would have to fall:}}':
    '{to, select, stands {Damit sie gilt, müsste diese Behauptung fallen:} other {Damit sie fällt, müsste diese Behauptung fallen:}}',
  '{to, select, stands {For it to stand, any one of these claims would have to fall:} other {For it to fall, any one of these claims would have to fall:}}':
    '{to, select, stands {Damit sie gilt, müsste eine dieser Behauptungen fallen:} other {Damit sie fällt, müsste eine dieser Behauptungen fallen:}}',
  '{to, select, stands {For it to stand, these claims would have to fall together:} other {For it to fall, these claims would have to fall together:}}':
    '{to, select, stands {Damit sie gilt, müssten diese Behauptungen zusammen fallen:} other {Damit sie fällt, müssten diese Behauptungen zusammen fallen:}}',
  '{to, select, stands {For it to stand, all claims of any one of these lines would have to fall:} other {For it to fall, all claims of any one of these lines would have to fall:}}':
    '{to, select, stands {Damit sie gilt, müssten alle Behauptungen einer dieser Zeilen fallen:} other {Damit sie fällt, müssten alle Behauptungen einer dieser Zeilen fallen:}}',
  '… and {count} more.': '… und {count} weitere.',
  'and [between two claims]': 'und',
  'How standing and strength are found': 'Wie Geltung und Stärke ermittelt werden',
  'How standing and strength are found…': 'Wie Geltung und Stärke ermittelt werden…',
  'What attacks and what supports a claim is combined as chances that add up to less than 1 each; the greater of the two moves the claim from its weight (Rago and others 2016).':
    'Was eine Behauptung angreift und was sie stützt, wird je wie Wahrscheinlichkeiten zusammengefasst, die sich zu weniger als 1 ergänzen; das größere von beiden verschiebt die Behauptung von ihrem Gewicht (Rago und andere 2016).',
  'The strengths of all that supports a claim, less those of all that attacks it, move it along a curve; many weak ones count like one strong one (Amgoud and Ben-Naim 2017).':
    'Die Stärken von allem, was eine Behauptung stützt, abzüglich der Stärken von allem, was sie angreift, bewegen sie entlang einer Kurve; viele schwache zählen wie eine starke (Amgoud und Ben-Naim 2017).',
  'The strengths of all that supports a claim, less those of all that attacks it, move it towards 1 or 0; small differences move it little (Potyka 2018).':
    'Die Stärken von allem, was eine Behauptung stützt, abzüglich der Stärken von allem, was sie angreift, bewegen sie in Richtung 1 oder 0; kleine Unterschiede bewegen sie wenig (Potyka 2018).',
  'Statements that restate each other are evaluated as one':
    'Aussagen, die einander wiederholen, werden als eine bewertet',
  'What is supported falls once all support for it has fallen':
    'Was gestützt wird, fällt, sobald alle seine Stützen gefallen sind',
  'The map, its legend, the panels and exports follow. It is remembered for this debate on this computer, and is no part of its file.':
    'Die Karte, ihre Legende, die Leisten und Exporte folgen dem. Es wird auf diesem Rechner für diese Debatte gemerkt und ist kein Teil ihrer Datei.',
  'Euler-based': 'Euler-basiert',
  'quadratic energy': 'quadratische Energie',
  'what all {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings have':
    'was alle {semantics, select, complete {vollständigen} preferred {präferierten} stable {stabilen} other {fundierten}} Belegungen haben',
  '{semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labelling {number} of {count}{isAll, select, yes {} other { or more}}':
    '{semantics, select, complete {vollständige} preferred {präferierte} stable {stabile} other {fundierte}} Belegung {number} von {count}{isAll, select, yes {} other { oder mehr}}',
  '{which}, without what is switched off': '{which}, ohne das, was ausgeschaltet ist',
};
