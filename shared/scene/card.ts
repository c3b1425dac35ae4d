import { t } from '../language/translate.ts';
import { weakestFidelity } from '../model/citation.ts';
import type { Debate } from '../model/debate.ts';
import type { Fidelity, Statement } from '../model/entities.ts';
import { stancesOn } from '../model/stances.ts';
import { counted } from '../text/counted.ts';
import { isolated } from '../text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../text/text.ts';
import type { CardRole } from './card-role.ts';
import { wordsIn } from './words.ts';

export const CARD_WIDTH = 248;
const BANNER_WIDTH = 344;
/**
 * The most lines of text that a card shows; the words that follow are counted on the card, and the export's appendix
 * has the whole text.
 */
export const MOST_LINES = 12;

export const KIND_STYLE: TextStyle = { typeface: 'sans-semibold', size: 10.5, letterSpacing: 0.55 };
export const TEXT_STYLE: TextStyle = { typeface: 'sans', size: 14 };
export const QUESTION_STYLE: TextStyle = { typeface: 'sans-semibold', size: 16.5 };
export const SMALL_STYLE: TextStyle = { typeface: 'sans', size: 12 };

/** How the lettering of a card is set. */
export interface CardForm {
  readonly kind: TextStyle;
  /** True if the kind is in capitals. */
  readonly isCapital: boolean;
  /** Names, and the numbers of passages and of cards. */
  readonly small: TextStyle;
  /** The most lines of a statement's text. */
  readonly mostLines: number;
}

export const MAP_FORM: CardForm = { kind: KIND_STYLE, isCapital: true, small: SMALL_STYLE, mostLines: MOST_LINES };

/** For pages on which every letter is to be read: all as large as the text, which is as long as a page allows. */
export const PAGE_FORM: CardForm = {
  kind: { typeface: 'sans-semibold', size: TEXT_STYLE.size },
  isCapital: false,
  small: TEXT_STYLE,
  mostLines: 34,
};

/** What a card says besides its statement. */
export interface CardNotes {
  readonly form?: CardForm;
  /** The number of cards folded away under it. */
  readonly folded?: number;
  /** Its number, beside its kind. */
  readonly number?: number | null;
  /** Over its kind: where its branch comes from. */
  readonly above?: string | null;
  /** Under all else: where its branch goes on. */
  readonly below?: string | null;
}

/** Pixels that a note over a card's kind takes. */
export const NOTE_ABOVE = 22;

/** Pixels between the kind, the word for the fidelity, and the number. */
export const WORD_GAP = 9;

/** The distances inside a card, in pixels. */
export const CARD = {
  left: 17,
  right: 14,
  kindBaseline: 19,
  textTop: 27,
  textLeading: 20,
  smallLeading: 17,
  bottom: 14,
  gap: 10,
};
export const BANNER = {
  side: 24,
  kindBaseline: 23,
  textTop: 33,
  textLeading: 23,
  smallLeading: 17,
  bottom: 15,
  gap: 6,
};

/** A statement's card or banner, set and measured but not yet placed or coloured. */
export interface CardLayout {
  readonly statement: Statement;
  readonly role: CardRole;
  readonly form: CardForm;
  readonly width: number;
  readonly height: number;
  readonly kind: TextLine;
  readonly text: readonly TextLine[];
  /** "… n more words", when the text does not fit. */
  readonly more: TextLine | null;
  readonly wordsCut: number;
  readonly speaker: TextLine | null;
  readonly denier: TextLine | null;
  /** The number of passages that the statement cites; null for none. */
  readonly passages: TextLine | null;
  /** How far the claim is from the words of its passages, where it is farthest; null while nobody has judged it. */
  readonly fidelity: Fidelity | null;
  /** The word for that, at the end of the line of the kind; `ownLine` tells that there is no room for it there. */
  readonly fidelityWord: TextLine | null;
  readonly ownLine: boolean;
  /** "n folded": the number of cards folded away under this one. */
  readonly folded: TextLine | null;
  readonly number: TextLine | null;
  readonly above: TextLine | null;
  readonly below: TextLine | null;
}

/** Returns what a card is to who cannot see it: its role, and how far it is from the words of its passages. */
export function labelOf({ role, fidelity }: Pick<CardLayout, 'role' | 'fidelity'>): string {
  return fidelity === null ? role.label : `${role.label}, ${t(fidelity)}`;
}

/** Sets a statement's card, in CSS pixels. */
export function layOutCard(
  debate: Debate,
  statement: Statement,
  role: CardRole,
  typesetter: Typesetter,
  { form = MAP_FORM, folded = 0, number = null, above = null, below = null }: CardNotes = {},
): CardLayout {
  const { mostLines } = form;
  const isQuestion = statement.kind === 'question';
  const width = isQuestion ? BANNER_WIDTH : CARD_WIDTH;
  const inner = isQuestion ? width - 2 * BANNER.side : width - CARD.left - CARD.right;
  const lines = typesetter.wrap(statement.text, isQuestion ? QUESTION_STYLE : TEXT_STYLE, inner);
  const text = lines.slice(0, mostLines);
  const rest = lines.length > mostLines ? statement.text.slice(lines[mostLines]?.start ?? 0).trim() : '';
  // Emoji and signs are not words, yet cutting them must not go unmentioned.
  const wordsCut = rest === '' ? 0 : Math.max(1, wordsIn(rest));
  const more = wordsCut > 0 ? small(`… ${counted(wordsCut, 'more word')}`) : null;

  const citations = debate.citationsByStatement.get(statement.id);
  const count = citations.length;
  const passages = count === 0 ? null : small(String(count));
  const stances = stancesOn(debate, statement.id);
  const speakerRoom = inner - (passages === null ? 0 : passages.width + 28);
  const speaker = names(stances.assertedBy, speakerRoom);
  const denier = names(stances.deniedBy, inner, (speakers) => t('Denied by {speakers}', { speakers }));
  const foldedLine = folded === 0 ? null : small(t('{folded} folded', { folded: String(folded) }));

  const kind = typesetter.line(form.isCapital ? role.label.toUpperCase() : role.label, form.kind);
  const numberLine = number === null ? null : small(String(number));
  const fidelity = weakestFidelity(citations);
  const fidelityWord = fidelity === null ? null : small(t(fidelity));
  // The kind of a question stands in the middle.
  const besideKind = isQuestion ? (inner - kind.width) / 2 : inner - kind.width;
  const taken = numberLine === null ? 0 : numberLine.width + WORD_GAP;
  const ownLine = fidelityWord !== null && fidelityWord.width + WORD_GAP + taken > besideKind;

  const distances = isQuestion ? BANNER : CARD;
  const belowLine = below === null ? null : small(below);
  const ownLines = [speaker ?? passages, denier, ownLine ? fidelityWord : null, foldedLine, belowLine];
  const smallLines = ownLines.filter((line) => line !== null).length;
  const textLines = Math.max(1, text.length) + (more === null ? 0 : 1);
  const height =
    (above === null ? 0 : NOTE_ABOVE) +
    distances.textTop +
    textLines * distances.textLeading +
    (smallLines === 0 ? 0 : distances.gap + smallLines * distances.smallLeading - 4) +
    distances.bottom;

  return {
    statement,
    role,
    form,
    width,
    height,
    kind,
    text,
    more,
    wordsCut,
    speaker,
    denier,
    passages,
    fidelity,
    fidelityWord,
    ownLine,
    folded: foldedLine,
    number: numberLine,
    above: above === null ? null : small(above),
    below: belowLine,
  };

  function small(words: string): TextLine {
    return typesetter.line(words, form.small);
  }

  /** Sets as many names as fit and counts the others; a single name that is too long is cut with an ellipsis. */
  function names(
    speakers: readonly { name: string }[],
    room: number,
    told: (names: string) => string = (list) => list,
  ): TextLine | null {
    if (speakers.length === 0) return null;
    for (let shown = speakers.length; shown > 0; shown--) {
      const listed = speakers
        .slice(0, shown)
        .map((s) => isolated(s.name))
        .join(', ');
      const others = speakers.length - shown;
      const all = others === 0 ? listed : t('{names} and {count} more', { names: listed, count: String(others) });
      const line = small(told(all));
      if (line.width <= room) return line;
    }
    const letters = [...(speakers[0]?.name ?? '')];
    const cut = () => small(told(`${isolated(letters.join(''))}…`));
    while (letters.length > 1 && cut().width > room) letters.pop();
    return cut();
  }
}
