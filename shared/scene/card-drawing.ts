import type { TextLine, TextStyle } from '../text/text.ts';
import { BANNER, CARD, type CardLayout, NOTE_ABOVE, QUESTION_STYLE, TEXT_STYLE, WORD_GAP } from './card.ts';
import { fidelityGround } from './fidelity-look.ts';
import type { Box, PathCommand, Point, Shape } from './scene.ts';
import type { Theme } from './theme.ts';

export const CARD_RADIUS = 10;
const BANNER_RADIUS = 14;
const BAR_WIDTH = 4;
const IMPLICIT_DASH = [5, 4];
const QUOTE_STYLE: TextStyle = { typeface: 'serif-semibold', size: 19 };

/** Draws a card (or a question's banner) with its top left corner at `at`. */
export function drawCard(layout: CardLayout, at: Point, theme: Theme, quoteMark: TextLine): Shape[] {
  const box: Box = { ...at, width: layout.width, height: layout.height };
  return layout.statement.kind === 'question'
    ? drawBanner(layout, box, theme, quoteMark)
    : drawClaim(layout, box, theme, quoteMark);
}

/** Sets the mark that stands beside the number of cited passages: once, to be drawn on every card. */
export function quoteMarkOf(typesetter: { line(text: string, style: TextStyle): TextLine }): TextLine {
  return typesetter.line('“', QUOTE_STYLE);
}

/** Returns the colour of a claim's bar and kind: that of its relation to the card above it. */
export function claimColour({ role }: Pick<CardLayout, 'role'>, theme: Theme): string {
  return role.look === null ? theme.softInk : theme.relation[role.look];
}

function drawClaim(layout: CardLayout, box: Box, theme: Theme, quoteMark: TextLine): Shape[] {
  const colour = claimColour(layout, theme);
  const shapes: Shape[] = [...groundOf(layout, box, theme), { type: 'path', commands: barAtLeft(box), fill: colour }];

  const left = box.x + CARD.left;
  const far = box.x + box.width - CARD.right;
  const top = box.y + aboveOf(layout);
  const { kind, small } = layout.form;
  if (layout.above !== null) shapes.push(label(layout.above, small, left, top - 3, theme.relation.answers));
  shapes.push(label(layout.kind, kind, left, top + CARD.kindBaseline, colour));
  shapes.push(...numberAt(layout, far, top + CARD.kindBaseline, theme));
  shapes.push(...fidelityAt(layout, far, top + CARD.kindBaseline, theme));

  let y = top + CARD.textTop;
  for (const line of layout.text) {
    shapes.push(content(line, TEXT_STYLE, line.rtl ? far - line.width : left, y + 15, theme.ink));
    y += CARD.textLeading;
  }
  if (layout.more !== null) shapes.push(label(layout.more, small, left, y + 14, theme.softInk));

  y = box.y + firstSmallBaseline(layout);
  shapes.push(...passageCount(layout, far, y, theme, quoteMark));
  if (layout.speaker !== null) shapes.push(content(layout.speaker, small, left, y, theme.softInk));
  if (layout.speaker !== null || layout.passages !== null) y += CARD.smallLeading;
  if (layout.denier !== null) {
    shapes.push(content(layout.denier, small, left, y, theme.relation.attacks));
    y += CARD.smallLeading;
  }
  for (const line of [ownFidelityLine(layout), layout.folded]) {
    if (line === null) continue;
    shapes.push(label(line, small, left, y, theme.softInk));
    y += CARD.smallLeading;
  }
  if (layout.below !== null) shapes.push(label(layout.below, small, left, y, theme.relation.answers));
  return shapes;
}

/** Draws the ground of a card, whose border tells that nobody stated it, or how far it is from the words. */
function groundOf({ statement, fidelity }: CardLayout, box: Box, theme: Theme): Shape[] {
  if (fidelity !== null && !statement.implicit) return fidelityGround(fidelity, box, CARD_RADIUS, theme);
  const line = statement.implicit
    ? { stroke: theme.softInk, strokeWidth: 1.5, dash: IMPLICIT_DASH }
    : { stroke: theme.cardLine, strokeWidth: 1 };
  return [{ type: 'rect', ...box, radius: CARD_RADIUS, fill: theme.card, ...line }];
}

function drawBanner(layout: CardLayout, box: Box, theme: Theme, quoteMark: TextLine): Shape[] {
  const middle = box.x + box.width / 2;
  const centred = (line: TextLine) => middle - line.width / 2;
  const top = box.y + aboveOf(layout);
  const far = box.x + box.width - CARD.right;
  const { kind, small } = layout.form;
  const shapes: Shape[] = [
    {
      type: 'rect',
      ...box,
      radius: BANNER_RADIUS,
      fill: theme.banner,
      stroke: theme.bannerLine,
      strokeWidth: 1.5,
    },
    label(layout.kind, kind, centred(layout.kind), top + BANNER.kindBaseline, theme.relation.answers),
    ...numberAt(layout, far, top + BANNER.kindBaseline, theme),
    ...fidelityAt(layout, far, top + BANNER.kindBaseline, theme),
  ];
  if (layout.above !== null) {
    shapes.push(label(layout.above, small, centred(layout.above), top + 2, theme.relation.answers));
  }
  let y = top + BANNER.textTop;
  for (const line of layout.text) {
    shapes.push(content(line, QUESTION_STYLE, centred(line), y + 17, theme.ink));
    y += BANNER.textLeading;
  }
  if (layout.more !== null) shapes.push(label(layout.more, small, centred(layout.more), y + 15, theme.softInk));
  y = box.y + firstSmallBaseline(layout);
  shapes.push(...passageCount(layout, far, y, theme, quoteMark));
  for (const line of [layout.speaker, layout.denier, ownFidelityLine(layout), layout.folded]) {
    if (line === null) continue;
    shapes.push(content(line, small, centred(line), y, theme.softInk));
    y += BANNER.smallLeading;
  }
  if (layout.below !== null) shapes.push(label(layout.below, small, centred(layout.below), y, theme.relation.answers));
  return shapes;
}

/** Returns the pixels that a note over the kind takes. */
function aboveOf({ above }: Pick<CardLayout, 'above'>): number {
  return above === null ? 0 : NOTE_ABOVE;
}

/** Draws a card's number, with its right end at `far`; nothing for none. */
function numberAt({ number, form }: CardLayout, far: number, y: number, theme: Theme): Shape[] {
  return number === null ? [] : [label(number, form.small, far - number.width, y, theme.softInk)];
}

/** Draws the word for the fidelity before a card's number, if it has room there. */
function fidelityAt(
  { fidelityWord, ownLine, number, form }: CardLayout,
  far: number,
  y: number,
  theme: Theme,
): Shape[] {
  if (fidelityWord === null || ownLine) return [];
  const end = far - (number === null ? 0 : number.width + WORD_GAP);
  return [label(fidelityWord, form.small, end - fidelityWord.width, y, theme.softInk)];
}

function ownFidelityLine({ fidelityWord, ownLine }: CardLayout): TextLine | null {
  return ownLine ? fidelityWord : null;
}

/** Returns the baseline of the first line under the text, in pixels from the card's top. */
function firstSmallBaseline(layout: CardLayout): number {
  const { statement, text, more } = layout;
  const { textTop, textLeading, gap } = statement.kind === 'question' ? BANNER : CARD;
  const lines = Math.max(1, text.length) + (more === null ? 0 : 1);
  return aboveOf(layout) + textTop + lines * textLeading + gap + 9;
}

/**
 * Returns the area of a card, from its top left corner, in which the number of passages is drawn; null when the
 * statement cites none.
 */
export function passageCountBox(layout: CardLayout): Box | null {
  if (layout.passages === null) return null;
  const width = layout.passages.width + QUOTE_STYLE.size;
  const far = layout.width - CARD.right;
  return { x: far - width, y: firstSmallBaseline(layout) - 15, width: width + 6, height: 22 };
}

/** Draws the number of passages that a statement cites, with its right end at `far`; nothing for none. */
function passageCount(layout: CardLayout, far: number, y: number, theme: Theme, quoteMark: TextLine): Shape[] {
  if (layout.passages === null) return [];
  const x = far - layout.passages.width;
  return [
    label(layout.passages, layout.form.small, x, y, theme.softInk),
    label(quoteMark, QUOTE_STYLE, x - quoteMark.width - 3, y + 4.5, theme.softInk),
  ];
}

/**
 * Returns the outline of a bar along the card's left edge, `BAR_WIDTH` wide: its corners follow the card's round ones.
 */
export function barAtLeft({ x, y, height }: Box): PathCommand[] {
  const inset = CARD_RADIUS - Math.sqrt(CARD_RADIUS ** 2 - (CARD_RADIUS - BAR_WIDTH) ** 2);
  const angle = Math.acos((CARD_RADIUS - BAR_WIDTH) / CARD_RADIUS);
  const reach = (4 / 3) * Math.tan(angle / 4) * CARD_RADIUS;
  const lean = { x: reach * Math.sin(angle), y: reach * Math.cos(angle) };
  const low = y + height;
  return [
    ['M', x + BAR_WIDTH, y + inset],
    ['C', x + BAR_WIDTH - lean.x, y + inset + lean.y, x, y + CARD_RADIUS - reach, x, y + CARD_RADIUS],
    ['L', x, low - CARD_RADIUS],
    ['C', x, low - CARD_RADIUS + reach, x + BAR_WIDTH - lean.x, low - inset - lean.y, x + BAR_WIDTH, low - inset],
    ['Z'],
  ];
}

function content(line: TextLine, style: TextStyle, x: number, y: number, fill: string): Shape {
  return { type: 'text', role: 'content', line, style, x, y, fill };
}

function label(line: TextLine, style: TextStyle, x: number, y: number, fill: string): Shape {
  return { type: 'text', role: 'label', line, style, x, y, fill };
}
