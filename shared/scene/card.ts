import type { Debate } from '../model/debate.ts';
import type { Statement } from '../model/entities.ts';
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
  /** "n folded": the number of cards folded away under this one. */
  readonly folded: TextLine | null;
}

/** Sets a statement's card, in CSS pixels; `folded` is the number of cards folded away under it. */
export function layOutCard(
  debate: Debate,
  statement: Statement,
  role: CardRole,
  typesetter: Typesetter,
  folded = 0,
): CardLayout {
  const isQuestion = statement.kind === 'question';
  const width = isQuestion ? BANNER_WIDTH : CARD_WIDTH;
  const inner = isQuestion ? width - 2 * BANNER.side : width - CARD.left - CARD.right;
  const lines = typesetter.wrap(statement.text, isQuestion ? QUESTION_STYLE : TEXT_STYLE, inner);
  const text = lines.slice(0, MOST_LINES);
  const rest = lines.length > MOST_LINES ? statement.text.slice(lines[MOST_LINES]?.start ?? 0).trim() : '';
  // Emoji and signs are not words, yet cutting them must not go unmentioned.
  const wordsCut = rest === '' ? 0 : Math.max(1, wordsIn(rest));
  const more = wordsCut > 0 ? small(`… ${counted(wordsCut, 'more word')}`) : null;

  const count = debate.citationsByStatement.count(statement.id);
  const passages = count === 0 ? null : small(String(count));
  const stances = stancesOn(debate, statement.id);
  const speakerRoom = inner - (passages === null ? 0 : passages.width + 28);
  const speaker = names('', stances.assertedBy, speakerRoom);
  const denier = names('Denied by ', stances.deniedBy, inner);
  const foldedLine = folded === 0 ? null : small(`${folded} folded`);

  const distances = isQuestion ? BANNER : CARD;
  const smallLines = [speaker ?? passages, denier, foldedLine].filter((line) => line !== null).length;
  const textLines = Math.max(1, text.length) + (more === null ? 0 : 1);
  const height =
    distances.textTop +
    textLines * distances.textLeading +
    (smallLines === 0 ? 0 : distances.gap + smallLines * distances.smallLeading - 4) +
    distances.bottom;

  return {
    statement,
    role,
    width,
    height,
    kind: typesetter.line(role.label.toUpperCase(), KIND_STYLE),
    text,
    more,
    wordsCut,
    speaker,
    denier,
    passages,
    folded: foldedLine,
  };

  function small(words: string): TextLine {
    return typesetter.line(words, SMALL_STYLE);
  }

  /** Sets as many names as fit and counts the others; a single name that is too long is cut with an ellipsis. */
  function names(before: string, speakers: readonly { name: string }[], room: number): TextLine | null {
    if (speakers.length === 0) return null;
    for (let shown = speakers.length; shown > 0; shown--) {
      const listed = speakers.slice(0, shown).map((s) => isolated(s.name));
      const others = speakers.length - shown;
      const line = small(before + listed.join(', ') + (others === 0 ? '' : ` and ${others} more`));
      if (line.width <= room) return line;
    }
    const letters = [...(speakers[0]?.name ?? '')];
    const cut = () => small(`${before}${isolated(letters.join(''))}…`);
    while (letters.length > 1 && cut().width > room) letters.pop();
    return cut();
  }
}
