import type { Catalogue } from '../translate.ts';

/** What the window says where no debate is open, of the program itself, and of what was not written. */
export const WINDOWS: Catalogue = {
  'just now': 'gerade eben',
  'Map a debate: who claims what, what supports it, and what attacks it.':
    'Eine Debatte als Karte: wer was behauptet, was es stützt und was es angreift.',
  'Or drop a debate on this window, also one of another program.':
    'Oder eine Debatte auf diesem Fenster ablegen, auch eine aus einem anderen Programm.',
  'Forget “{name}”': '„{name}“ vergessen',
  Forget: 'Vergessen',
  'What failed is noted in “{path}”, without words of debates.':
    'Was fehlgeschlagen ist, steht in „{path}“, ohne Worte aus Debatten.',
  'The list of licences could not be read. Reinstall Counterclaim.':
    'Die Liste der Lizenzen konnte nicht gelesen werden. Installieren Sie Counterclaim neu.',
  'Maps of who claims what, and of what supports and attacks it.':
    'Karten davon, wer was behauptet und was es stützt und angreift.',
  'Everything stays on this computer. Counterclaim has no account and no server, makes no network requests, and tells nobody what you do with it. A debate is one file, and it is yours.':
    'Alles bleibt auf diesem Computer. Counterclaim hat kein Konto und keinen Server, stellt keine Anfragen ins Netz und erzählt niemandem, was Sie damit tun. Eine Debatte ist eine einzige Datei, und sie gehört Ihnen.',
  'Free software under the MIT Licence. © 2026 The Counterclaim authors.':
    'Freie Software unter der MIT-Lizenz. © 2026 Die Autoren von Counterclaim.',
  'The fonts Inter, Source Serif 4, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans SC and Noto Color Emoji are under the SIL Open Font Licence 1.1. The licences of everything in this program can be read here.':
    'Die Schriften Inter, Source Serif 4, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans SC und Noto Color Emoji stehen unter der SIL Open Font License 1.1. Die Lizenzen von allem in diesem Programm lassen sich hier lesen.',
  'Licences…': 'Lizenzen…',
  Licences: 'Lizenzen',
  Packages: 'Pakete',
  'Reading the licences…': 'Die Lizenzen werden gelesen…',
  'Licence of {name}': 'Lizenz von {name}',
  'Keys and gestures': 'Tasten und Gesten',
  keys: 'Tasten',
  'Change keys…': 'Tasten ändern…',
  'Not in the debate yet': 'Noch nicht in der Debatte',
  'Discard…': 'Verwerfen…',
  'Keep for later': 'Für später behalten',
  'Copy all': 'Alle kopieren',
  'Try again': 'Erneut versuchen',
  '{count, plural, one {This is not in the debate. It is kept until this window closes: “{texts} not saved”, in its last line, shows it again.} other {These are not in the debate. They are kept until this window closes: “{texts} not saved”, in its last line, shows them again.}}':
    '{count, plural, one {Dies steht nicht in der Debatte. Es wird behalten, bis sich dieses Fenster schließt: „{texts} nicht gespeichert“ in seiner letzten Zeile zeigt es wieder.} other {Diese stehen nicht in der Debatte. Sie werden behalten, bis sich dieses Fenster schließt: „{texts} nicht gespeichert“ in seiner letzten Zeile zeigt sie wieder.}}',
  '… {count, number} more, which are copied too': '… {count, number} weitere, die mitkopiert werden',
  'Go to it': 'Dorthin',
  'The text is on the clipboard.': 'Der Text ist in der Zwischenablage.',
  'The texts are on the clipboard.': 'Die Texte sind in der Zwischenablage.',
  'Discard these {count, number} texts?': 'Diese {count, number} Texte verwerfen?',
  'They are nowhere else, and this cannot be undone.':
    'Sie stehen nirgends sonst, und das lässt sich nicht rückgängig machen.',
};
