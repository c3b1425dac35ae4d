import type { Catalogue } from '../translate.ts';

export const SCENE: Catalogue = {
  'by {name}': 'von {name}',
  'by {count} more': 'von {count} weiteren',
  'and {count} more speakers': 'und {count} weitere Sprecher',
  'A font that comes with Counterclaim cannot be read. Install Counterclaim again.':
    'Eine mitgelieferte Schrift ist nicht lesbar. Counterclaim neu installieren.',
  'another step [what a step is aimed at]': 'einen anderen Schritt',
  'Argument map with {statements} and {relations}.': 'Argumentkarte mit {statements} und {relations}.',
  'As of {moment}': 'Stand {moment}',
  'As of {moment}, with what changed since {since}': 'Stand {moment}, mit dem, was sich seit {since} geändert hat',
  'Asserted by {speakers}.': 'Behauptet von {speakers}.',
  'Denied by {speakers}.': 'Bestritten von {speakers}.',
  '{role} · implicit': '{role} · unausgesprochen',
  Counterclaim: 'Gegenbehauptung',
  'Denied by {speakers}': 'Bestritten von {speakers}',
  '{folded} folded': '{folded} eingeklappt',
  '{names} and {count} more': '{names} und {count} weitere',
  '{act, select, supports {{premises} together support {aim}} attacks {{premises} together attack {aim}} undercuts {{premises} together undercut {aim}} answers {{premises} together answer {aim}} questions {{premises} together question {aim}} other {{premises} together restate {aim}}}{scheme}.':
    '{act, select, supports {{premises} stützen zusammen {aim}} attacks {{premises} greifen zusammen {aim} an} undercuts {{premises} hebeln zusammen {aim}, aus} answers {{premises} beantworten zusammen {aim}} questions {{premises} bezweifeln zusammen {aim}} other {{premises} wiederholen zusammen {aim}}}{scheme}.',
  '{act, select, supports {{premise} supports {aim}} attacks {{premise} attacks {aim}} undercuts {{premise} undercuts {aim}} answers {{premise} answers {aim}} questions {{premise} questions {aim}} other {{premise} restates {aim}}}{scheme}.':
    '{act, select, supports {{premise} stützt {aim}} attacks {{premise} greift {aim} an} undercuts {{premise} hebelt {aim}, aus} answers {{premise} beantwortet {aim}} questions {{premise} bezweifelt {aim}} other {{premise} wiederholt {aim}}}{scheme}.',
  '{count, plural, one {One of its premises is not shown.} other {{count} of its premises are not shown.}}':
    '{count, plural, one {Eine der Prämissen ist nicht gezeigt.} other {{count} der Prämissen sind nicht gezeigt.}}',
  '{act, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}':
    '{act, select, supports {stützen} attacks {angreifen} undercuts {aushebeln} answers {beantworten} questions {bezweifeln} other {wiederholen}}',
  '{act, select, supports {supports} attacks {attacks} undercuts {undercuts} answers {answers} questions {questions} other {restates}}':
    '{act, select, supports {stützt} attacks {greift an} undercuts {hebelt aus} answers {beantwortet} questions {bezweifelt} other {wiederholt}}',
  'a step of argument': 'einen Schritt des Arguments',
  'the step by which {premises} {count, plural, one {{act, select, supports {supports} attacks {attacks} undercuts {undercuts} answers {answers} questions {questions} other {restates}}} other {{act, select, supports {support} attacks {attack} undercuts {undercut} answers {answer} questions {question} other {restate}}}} {aim}':
    'den Schritt, mit dem {premises} {aim} {count, plural, one {{act, select, supports {stützt} attacks {angreift} undercuts {aushebelt} answers {beantwortet} questions {bezweifelt} other {wiederholt}}} other {{act, select, supports {stützen} attacks {angreifen} undercuts {aushebeln} answers {beantworten} questions {bezweifeln} other {wiederholen}}}}',
  'Back to the divisions': 'Zurück zu den Streitpunkten',
  'Where speakers divide': 'Worin sich Sprecher scheiden',
  'Held by {holders}. {objections, plural, one {# objection} other {# objections}}, of {others}.':
    'Vertreten von {holders}. {objections, plural, one {# Einwand} other {# Einwände}}, von {others}.',
  'Exchange with {moves} by {speakers}.': 'Wortwechsel mit {moves} von {speakers}.',
  'Nobody has said anything about the statements on this map yet.':
    'Zu den Aussagen auf dieser Karte hat noch niemand etwas gesagt.',
  'that {step}': 'nämlich: {step}',
  'In reply to {name}, not shown here': 'Als Antwort auf {name}, hier nicht gezeigt',
  'a move': 'eine Äußerung',
  'Reported, no source given': 'Berichtet, ohne Quellenangabe',
  'an untitled source': 'eine Quelle ohne Titel',
  'Reply to {move} ({name})': 'Antwort auf {move} ({name})',
  '{count, plural, one {Reply} other {Replies}}: {moves}': '{count, plural, one {Antwort} other {Antworten}}: {moves}',
  '{move}, page {page}': '{move}, Seite {page}',
  'Page {page}': 'Seite {page}',
  'No date': 'Ohne Datum',
  'dated after a move below': 'nach einer Äußerung weiter unten datiert',
  'dated before the move above': 'vor der Äußerung darüber datiert',
  'dated before a move above': 'vor einer Äußerung weiter oben datiert',
  'a PNG': 'PNG',
  'an SVG': 'SVG',
  'a PDF': 'PDF',
  'as {format}, or ': 'als {format} oder ',
  '“{title}” has {count} {what, select, moves {moves} other {cards}}, more than can be drawn as {format}: about {most} like these can. Export it {others}as JSON or a report, which have no such limit, or spread its {what, select, moves {moves} other {cards}} over several maps.':
    '„{title}“ hat {count} {what, select, moves {Äußerungen} other {Kästchen}}, mehr als sich als {format} zeichnen lassen: Etwa {most} von dieser Art sind möglich. Exportieren Sie {others}als JSON oder als Bericht, die keine solche Grenze haben, oder verteilen Sie die {what, select, moves {Äußerungen} other {Kästchen}} auf mehrere Karten.',
  'quotation: word for word': 'Zitat: Wort für Wort',
  'paraphrase: in other words': 'Paraphrase: in anderen Worten',
  'compression: in far fewer words': 'Verdichtung: in viel weniger Worten',
  'interpretation: more than the words say': 'Deutung: mehr, als die Worte sagen',
  'imputation: nobody said it': 'Unterstellung: niemand hat es gesagt',
  'undercuts (attacks a step)': 'hebelt aus (greift einen Schritt an)',
  'linked premises that are not shown': 'verbundene Prämissen, die nicht gezeigt sind',
  'dashed card: nobody stated it': 'gestricheltes Kästchen: niemand hat es gesagt',
  'Legend: {entries}.': 'Legende: {entries}.',
  'implicit: nobody stated it': 'unausgesprochen: niemand hat es gesagt',
  'nothing attacks it, or all that does has fallen': 'nichts greift sie an, oder alles, was sie angreift, ist gefallen',
  'something that stands attacks it': 'etwas, das gilt, greift sie an',
  'neither follows': 'keines von beidem folgt',
  'said for the first time since then': 'seitdem zum ersten Mal gesagt',
  'somebody conceded it since then': 'seitdem hat jemand sie eingeräumt',
  'somebody took it back since then': 'seitdem hat jemand sie zurückgenommen',
  'it got its first answer since then': 'seitdem hat sie ihre erste Antwort bekommen',
  'whom it was put to spoke on, and left it unanswered':
    'wem sie entgegengehalten wurde, sprach weiter und ließ sie unbeantwortet',
  'strength ({method}), 0 to 1: by its weight, and what supports and attacks it':
    'Stärke ({method}), 0 bis 1: nach ihrem Gewicht und dem, was sie stützt und angreift',
  'divisiveness, 0 (all agree) to 1 (half against half), of how many speakers':
    'Strittigkeit, 0 (alle einig) bis 1 (halb gegen halb), unter wie vielen Sprechern',
  'an outline: nobody had said it by then': 'nur ein Umriss: bis dahin hatte es niemand gesagt',
  'standing is by {labelling}': 'Geltung nach: {labelling}',
  'It is not yet said.': 'Das ist noch nicht gesagt.',
  '{change, select, new {is new} conceded {is conceded} retracted {is retracted} answered {is answered} other {is dropped}}':
    '{change, select, new {ist neu} conceded {ist eingeräumt} retracted {ist zurückgenommen} answered {ist beantwortet} other {ist fallen gelassen}}',
  'has the strength {value}': 'hat die Stärke {value}',
  'has no settled strength': 'hat keine feststehende Stärke',
  'It {does}. [a step]': 'Der Schritt {does}.',
  'did not settle': 'steht nicht fest',
  '{value} of {speakers}': '{value} von {speakers}',
  'not yet said': 'noch nicht gesagt',
  'does not count': 'zählt nicht',
  new: 'neu',
  conceded: 'eingeräumt',
  retracted: 'zurückgenommen',
  dropped: 'fallen gelassen',
  'now stands': 'gilt jetzt',
  'now falls': 'fällt jetzt',
  'now undecided': 'jetzt offen',
  'strength did not settle': 'Stärke steht nicht fest',
  'strength {value}': 'Stärke {value}',
  'divisiveness {value} of {speakers} {what, select, sides {sides} other {speakers}}':
    'Strittigkeit {value} unter {speakers} {what, select, sides {Parteinahmen} other {Sprechern}}',
  'Not yet made': 'Noch nicht gemacht',
  'The scale is {scale}: it must be from {least} to {most}.':
    'Der Maßstab ist {scale}: Er muss zwischen {least} und {most} liegen.',
  '“{title}” would be a picture {lead, select, least {of at least} other {of}} {width} × {height} pixels, more than image viewers open.':
    '„{title}“ wäre ein Bild von {lead, select, least {mindestens } other {}}{width} × {height} Pixeln, mehr als Bildbetrachter öffnen.',
  'No scale is small enough: choose {formats}.': 'Kein Maßstab ist klein genug: Wählen Sie {formats}.',
  'a report': 'einen Bericht',
  'The largest scale that works is {largest}; {formats} {count, plural, one {has} other {have}} no such limit.':
    'Der größte mögliche Maßstab ist {largest}; {formats} {count, plural, one {hat} other {haben}} keine solche Grenze.',
  '{statements} in the order of {sources}.': '{statements} in der Reihenfolge von {sources}.',
  'In the order of its sources': 'In der Reihenfolge der Quellen',
  'In the order of “{source}”': 'In der Reihenfolge von „{source}“',
  'There are no claims here yet.': 'Hier sind noch keine Behauptungen.',
  'Stands first {place}': 'Steht zuerst {place}',
  'From no source': 'Aus keiner Quelle',
  '{statements} from {passages}': '{statements} aus {passages}',
  above: 'weiter oben',
  'in a lost passage': 'in einer verlorenen Textstelle',
  'in another source': 'in einer anderen Quelle',
  '{part}: no claim': '{part}: keine Behauptung',
  'No claim': 'Keine Behauptung',
  '{kind, select, page {Page} turn {Turn} other {Paragraph}} {label}':
    '{kind, select, page {Seite} turn {Redebeitrag} other {Absatz}} {label}',
  '{kind, select, page {Pages} turn {Turns} other {Paragraphs}} {first}–{last}':
    '{kind, select, page {Seiten} turn {Redebeiträge} other {Absätze}} {first}–{last}',
  '{kind, select, page {on page} turn {in turn} other {in paragraph}} {label}':
    '{kind, select, page {auf Seite} turn {in Redebeitrag} other {in Absatz}} {label}',
  'statements that restate each other are evaluated apart':
    'Aussagen, die einander wiederholen, werden getrennt bewertet',
  'what is supported falls once all support for it has fallen':
    'was gestützt wird, fällt, sobald alle seine Stützen gefallen sind',
};
