import { assertNever } from '../../errors.ts';
import type { ExchangeMove } from '../../exchange/exchange.ts';
import { t } from '../../language/translate.ts';
import { actWord } from '../../model/act-words.ts';
import type { Debate } from '../../model/debate.ts';
import type { Act, Move, MoveId } from '../../model/entities.ts';
import { sentence } from '../../model/naming.ts';
import { counted } from '../../text/counted.ts';
import { isolated } from '../../text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../../text/text.ts';
import { KIND_STYLE, SMALL_STYLE, TEXT_STYLE } from '../card.ts';
import { barAtLeft, CARD_RADIUS } from '../card-drawing.ts';
import { describeRelation } from '../describe-relation.ts';
import type { Box, Point, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { wordsIn } from '../words.ts';
import { fittedLines } from './fitted-line.ts';
import { type MovePassage, passageOf } from './passage.ts';

const NAME_STYLE: TextStyle = { typeface: 'sans-semibold', size: 12.5 };
const QUOTED_STYLE: TextStyle = { typeface: 'serif', size: 14.5 };
const REPORTED_STYLE: TextStyle = { typeface: 'sans', size: 13 };
const ORIGIN_STYLE: TextStyle = { typeface: 'sans', size: 11 };

/** The distances inside a card, in pixels. */
const CARD = {
  left: 17,
  right: 15,
  nameBaseline: 22,
  nameLeading: 16,
  textTop: 31,
  textLeading: 20,
  passageGap: 10,
  quotedLeading: 20,
  reportedLeading: 18,
  originGap: 3,
  originLeading: 15,
  passageIndent: 11,
  bottom: 13,
};
const DOT_RADIUS = 4;
const RULE_WIDTH = 2;
/**
 * The most lines that a card shows of what a move is about, and of its words; the rest stands in the export's appendix.
 */
const MOST_TEXT_LINES = 6;
const MOST_WORD_LINES = 9;
const MOST_ORIGIN_LINES = 2;

type Ink = 'ink' | 'soft' | 'act';

interface PlacedLine extends Point {
  readonly line: TextLine;
  readonly style: TextStyle;
  readonly ink: Ink;
  readonly role: 'content' | 'label';
}

/** A move's card, set and measured but not yet placed or coloured. */
export interface MoveCard {
  readonly move: MoveId;
  readonly act: Act;
  /** `#rrggbb`, the speaker's colour. */
  readonly colour: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** The line at the left of the words, from the top of the card down. */
  readonly rule: { readonly y: number; readonly height: number } | null;
  /** Words of either text that do not fit on the card. */
  readonly wordsCut: number;
  /** Who does what: "Keir Starmer denies". */
  readonly heading: string;
  /** The text that it is about, shown or not. */
  readonly about: string;
  readonly passage: MovePassage | null;
  /** A note that it replies to a move which is not shown; '' for none. */
  readonly elsewhere: string;
}

/** Sets the card of a move, `width` CSS pixels wide; a `number` stands before the speaker's name. */
export function layOutMoveCard(
  debate: Debate,
  shown: ExchangeMove,
  width: number,
  typesetter: Typesetter,
  number?: number,
): MoveCard {
  const { move } = shown;
  const speaker = debate.get('speaker', move.speaker);
  const { text, isQuestion } = aboutOf(debate, move);
  const act = actWord(move.act, isQuestion);
  const passage = passageOf(debate, move);
  const elsewhere = replyElsewhere(debate, shown);
  const inner = width - CARD.left - CARD.right;
  const lines: PlacedLine[] = [];
  let wordsCut = 0;

  const belowName = head();
  let y = CARD.textTop + belowName;
  paragraph(text, TEXT_STYLE, { leading: CARD.textLeading, most: MOST_TEXT_LINES, indent: 0, ink: 'ink' });
  const rule = passage === null ? null : passageLines(passage);
  if (elsewhere !== '') {
    y += CARD.passageGap;
    for (const line of typesetter.wrap(elsewhere, SMALL_STYLE, inner)) {
      put(line, SMALL_STYLE, 'soft', CARD.left, y + 12, 'label');
      y += CARD.originLeading;
    }
  }

  return {
    move: move.id,
    act: move.act,
    colour: speaker.colour,
    width,
    height: y + CARD.bottom,
    lines,
    rule,
    wordsCut,
    heading: `${speaker.name} ${act}`,
    about: text,
    passage,
    elsewhere,
  };

  /**
   * Sets the name, and the act beside it, or under it if there is no room; returns the extra height over one line, in
   * pixels.
   */
  function head(): number {
    const actLine = typesetter.line(act.toUpperCase(), KIND_STYLE);
    const nameX = CARD.left + 2 * DOT_RADIUS + 6;
    const named = number === undefined ? speaker.name : `${number} · ${isolated(speaker.name)}`;
    const name = fittedLines(named, NAME_STYLE, { width: width - CARD.right - nameX, most: 2 }, typesetter);
    const isBeside = name.length === 1 && nameX + (name[0]?.width ?? 0) + 10 + actLine.width <= width - CARD.right;
    for (const [index, line] of name.entries()) {
      put(line, NAME_STYLE, 'ink', nameX, CARD.nameBaseline + index * CARD.nameLeading);
    }
    const under = isBeside ? 0 : name.length * CARD.nameLeading;
    put(
      actLine,
      KIND_STYLE,
      'act',
      isBeside ? width - CARD.right - actLine.width : nameX,
      CARD.nameBaseline + under,
      'label',
    );
    return under;
  }

  function passageLines({ words, isVerbatim, origin }: MovePassage): { y: number; height: number } {
    y += CARD.passageGap;
    const top = y;
    const { passageIndent: indent } = CARD;
    if (isVerbatim) {
      const { quotedLeading: leading } = CARD;
      paragraph(words, QUOTED_STYLE, { leading, most: MOST_WORD_LINES, indent, ink: 'ink' });
    } else {
      const { reportedLeading: leading } = CARD;
      paragraph(words, REPORTED_STYLE, { leading, most: MOST_WORD_LINES, indent, ink: 'soft' });
    }
    y += CARD.originGap;
    const room = { width: inner - indent, most: MOST_ORIGIN_LINES };
    for (const line of fittedLines(origin, ORIGIN_STYLE, room, typesetter)) {
      put(line, ORIGIN_STYLE, 'soft', startOf(line, indent), y + 12);
      y += CARD.originLeading;
    }
    return { y: top + 2, height: y - top - 3 };
  }

  /** Sets a text from `y` down; returns the number of words that are left out. */
  function paragraph(
    words: string,
    style: TextStyle,
    { leading, most, indent, ink }: { leading: number; most: number; indent: number; ink: Ink },
  ): void {
    const all = typesetter.wrap(words, style, inner - indent);
    for (const line of all.slice(0, most)) {
      put(line, style, ink, startOf(line, indent), y + leading * 0.75);
      y += leading;
    }
    if (all.length === 0) y += leading;
    const rest = all.length > most ? words.slice(all[most]?.start ?? 0).trim() : '';
    if (rest === '') return;
    // Emoji and signs are not words, yet cutting them must not go unmentioned.
    const cut = Math.max(1, wordsIn(rest));
    wordsCut += cut;
    const more = typesetter.line(`… ${counted(cut, 'more word')}`, SMALL_STYLE);
    put(more, SMALL_STYLE, 'soft', CARD.left + indent, y + leading * 0.7, 'label');
    y += leading;
  }

  /** Returns the left end of a line: paragraphs that read from right to left stand at the right edge. */
  function startOf(line: TextLine, indent: number): number {
    return line.rtl ? width - CARD.right - line.width : CARD.left + indent;
  }

  function put(
    line: TextLine,
    style: TextStyle,
    ink: Ink,
    x: number,
    baseline: number,
    role: PlacedLine['role'] = 'content',
  ): void {
    lines.push({ line, style, ink, x, y: baseline, role });
  }
}

/** Returns the card with notes under everything else, a line each. */
export function withNotes(card: MoveCard, notes: readonly string[], typesetter: Typesetter): MoveCard {
  const lines = notes.flatMap((note, index): PlacedLine[] => {
    const { y, width } = noteArea(card, index);
    const set = fittedLines(note, SMALL_STYLE, { width, most: 1 }, typesetter);
    return set.map((line) => ({ line, style: SMALL_STYLE, ink: 'soft', x: CARD.left, y: y + 12, role: 'label' }));
  });
  return { ...card, height: card.height + notesHeight(notes.length), lines: [...card.lines, ...lines] };
}

/** Returns the extra height in pixels that notes need. */
export function notesHeight(count: number): number {
  return count === 0 ? 0 : CARD.passageGap + count * CARD.originLeading;
}

/** Returns the area of a note, from the top left corner of what was `card` without notes. */
export function noteArea({ width, height }: MoveCard, index: number): Box {
  const y = height - CARD.bottom + CARD.passageGap + index * CARD.originLeading;
  return { x: CARD.left, y, width: width - CARD.left - CARD.right, height: CARD.originLeading };
}

/**
 * Returns everything that a card says under its heading, shown or not; `withoutExcerpt` leaves out words that come from
 * its excerpt alone.
 */
export function wholeText({ about, passage, elsewhere }: MoveCard, withoutExcerpt = false): string {
  const isTold = passage !== null && !(withoutExcerpt && passage.isExcerpt);
  const told = isTold ? `${passage.words} (${passage.origin})` : '';
  return [about, told, elsewhere].filter((part) => part !== '').join('\n');
}

/** Draws a move's card with its top left corner at `at`. */
export function drawMoveCard(card: MoveCard, at: Point, theme: Theme): Shape[] {
  const box: Box = { ...at, width: card.width, height: card.height };
  const actColour = actColourOf(card.act, theme);
  const fills: Readonly<Record<Ink, string>> = { ink: theme.ink, soft: theme.softInk, act: actColour };
  const shapes: Shape[] = [
    { type: 'rect', ...box, radius: CARD_RADIUS, fill: theme.card, stroke: theme.cardLine, strokeWidth: 1 },
    { type: 'path', commands: barAtLeft(box), fill: actColour },
    {
      type: 'circle',
      x: at.x + CARD.left + DOT_RADIUS,
      y: at.y + CARD.nameBaseline - 4.5,
      radius: DOT_RADIUS,
      fill: card.colour,
    },
  ];
  if (card.rule !== null) {
    const { y, height } = card.rule;
    shapes.push({
      type: 'rect',
      x: at.x + CARD.left,
      y: at.y + y,
      width: RULE_WIDTH,
      height,
      radius: 0,
      fill: theme.cardLine,
    });
  }
  for (const { line, style, ink, role, x, y } of card.lines) {
    shapes.push({ type: 'text', role, line, style, x: at.x + x, y: at.y + y, fill: fills[ink] });
  }
  return shapes;
}

/** Returns the colour of an act: that of a relation on a map that does the same. */
export function actColourOf(act: Act, theme: Theme): string {
  switch (act) {
    case 'asserts':
      return theme.relation.answers;
    case 'denies':
      return theme.relation.attacks;
    case 'questions':
      return theme.relation.questions;
    case 'concedes':
      return theme.relation.supports;
    case 'retracts':
      return theme.relation.undercuts;
    default:
      return assertNever(act);
  }
}

/** Returns the statement that a move is about, or the step of argument in a sentence. */
function aboutOf(debate: Debate, { target }: Move): { text: string; isQuestion: boolean } {
  if ('relation' in target) {
    const step = describeRelation(debate, debate.get('relation', target.relation));
    return { text: sentence(t('that {step}', { step })), isQuestion: false };
  }
  const { text, kind } = debate.get('statement', target.statement);
  return { text, isQuestion: kind === 'question' };
}

/** Returns a note that a move replies to one which is not shown, since no arrow says so; '' otherwise. */
function replyElsewhere(debate: Debate, { move, replyTo }: ExchangeMove): string {
  if (move.replyTo === null || replyTo !== null) return '';
  const before = debate.moves.get(move.replyTo);
  const name = before && debate.speakers.get(before.speaker)?.name;
  return t('In reply to {name}, not shown here', { name: name ?? t('a move') });
}
