import { assertNever } from '../../errors.ts';
import type { Standing } from '../../evaluation/evaluate-debate.ts';
import type { TextStyle, Typesetter } from '../../text/text.ts';
import { bottom } from '../geometry.ts';
import type { Box, PathCommand, Point, Shape } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { type MarkLook, type ShownChange, wordOf } from './marks-on.ts';

/** The size of the letters of a mark, in pixels: 9 where a card's text is read at 12. */
export const MARK_SIZE = 11;
/** In parts of the size of the letters. */
const HEIGHT = 1.5;
const PAD = 0.55;
const GAP = 0.5;
const SIGN = 0.8;
const BAR = { width: 2.4, height: 0.5 };
/** Pixels from the side of a card. */
const INSET = 10;
const DASH = [3, 2];

/** Marks side by side, set and measured. */
export interface MarkRow {
  readonly width: number;
  readonly height: number;
  /** Draws them with the row's top left corner at `at`. */
  draw(at: Point, theme: Theme): Shape[];
}

/** Sets marks in a row; null for none. Speakers for whom there is no room in it, in pixels, are counted. */
export function markRow(
  marks: readonly MarkLook[],
  typesetter: Typesetter,
  size = MARK_SIZE,
  room = Number.POSITIVE_INFINITY,
): MarkRow | null {
  const gap = GAP * size;
  const widthOf = (row: readonly Pill[]) => row.reduce((total, { width }) => total + width, gap * (row.length - 1));
  const set = (row: readonly MarkLook[]) => row.map((mark) => pillOf(mark, typesetter, size));
  let left = marks;
  let pills = set(left);
  while (widthOf(pills) > room && left.some(({ kind }) => kind === 'speaker')) {
    left = withOneSpeakerLess(left);
    pills = set(left);
  }
  if (pills.length === 0) return null;
  return {
    width: widthOf(pills),
    height: Math.round(HEIGHT * size),
    draw(at, theme) {
      let { x } = at;
      return pills.flatMap((pill) => {
        const shapes = pill.draw({ x, y: at.y }, theme);
        x += pill.width + gap;
        return shapes;
      });
    },
  };
}

/** Counts the last of the speakers instead of showing it; none is counted where none is shown. */
function withOneSpeakerLess(marks: readonly MarkLook[]): readonly MarkLook[] {
  const speakers = marks.filter((mark) => mark.kind === 'speaker');
  const others = marks.filter(({ kind }) => kind !== 'speaker' && kind !== 'more-speakers');
  const counted = marks.find((mark) => mark.kind === 'more-speakers')?.count ?? 0;
  const shown = speakers.slice(0, -1);
  return shown.length === 0 ? others : [...others, ...shown, { kind: 'more-speakers', count: counted + 1 }];
}

/** Returns the pixels that the marks of a card may take. */
export function markRoom({ width }: Pick<Box, 'width'>): number {
  return width - 2 * INSET;
}

/** Returns the place of the marks of a card: over its lower edge, at its right, so that no line of its text gives way. */
export function markPlace(card: Box, { width, height }: Pick<MarkRow, 'width' | 'height'>): Point {
  return { x: card.x + card.width - INSET - width, y: bottom(card) - height / 2 };
}

interface Pill {
  readonly width: number;
  draw(at: Point, theme: Theme): Shape[];
}

function pillOf(mark: MarkLook, typesetter: Typesetter, size: number): Pill {
  const style: TextStyle = { typeface: 'sans-semibold', size };
  const line = typesetter.line(wordOf(mark), style);
  const height = Math.round(HEIGHT * size);
  const pad = PAD * size;
  const signWidth = signWidthOf(mark, size);
  const lead = signWidth === 0 ? 0 : signWidth + pad * 0.7;
  const width = pad + lead + line.width + pad;
  return {
    width,
    draw({ x, y }, theme) {
      const colour = colourOf(mark, theme);
      // In grey, what falls is told by white letters on a dark ground.
      const isSolid = mark.kind === 'standing' && mark.standing === 'falls';
      const isOpen = isDashed(mark);
      const ink = isSolid ? theme.card : colour;
      const sign: Box = { x: x + pad, y, width: signWidth, height };
      return [
        {
          type: 'rect',
          x,
          y,
          width,
          height,
          radius: height / 2,
          fill: isSolid ? colour : theme.card,
          stroke: colour,
          strokeWidth: 1.2,
          ...(isOpen && { dash: DASH }),
        },
        ...signOf(mark, sign, ink),
        { type: 'text', role: 'label', line, style, x: x + pad + lead, y: y + height / 2 + size * 0.36, fill: ink },
      ];
    },
  };
}

function isDashed(mark: MarkLook): boolean {
  if (mark.kind === 'off' || mark.kind === 'not-yet') return true;
  if (mark.kind === 'change' || mark.kind === 'speaker' || mark.kind === 'more-speakers') return false;
  return mark.kind === 'standing' ? mark.standing === 'undecided' : mark.value === null;
}

function signWidthOf(mark: MarkLook, size: number): number {
  if (mark.kind === 'standing' || mark.kind === 'change' || mark.kind === 'speaker') return SIGN * size;
  if (mark.kind === 'off' || mark.kind === 'not-yet' || mark.kind === 'more-speakers') return 0;
  return mark.value === null ? 0 : BAR.width * size;
}

/** Returns the colour of a mark: what stands has that of support, what falls that of attack. */
function colourOf(mark: MarkLook, theme: Theme): string {
  switch (mark.kind) {
    case 'standing':
      return STANDING_COLOURS[mark.standing](theme);
    case 'strength':
      return mark.value === null ? theme.softInk : theme.relation.answers;
    case 'divisiveness':
      return theme.relation.undercuts;
    case 'not-yet':
    case 'speaker':
    case 'more-speakers':
      return theme.softInk;
    case 'change':
    case 'off':
      return theme.ink;
    default:
      return assertNever(mark);
  }
}

const STANDING_COLOURS: Readonly<Record<Standing, (theme: Theme) => string>> = {
  stands: ({ relation }) => relation.supports,
  falls: ({ relation }) => relation.attacks,
  undecided: ({ softInk }) => softInk,
};

function signOf(mark: MarkLook, box: Box, ink: string): Shape[] {
  if (mark.kind === 'standing') return standingSign(mark.standing, box, ink);
  if (mark.kind === 'change') return [strokesIn(box, CHANGE_STROKES[mark.change], ink)];
  if (mark.kind === 'speaker') return [spotOf(mark.sign.colour, box, ink)];
  if (mark.kind === 'off' || mark.kind === 'not-yet' || mark.kind === 'more-speakers' || mark.value === null) return [];
  if (mark.kind === 'strength') return barOf(mark.value, box, ink);
  return mark.inFavour === null ? barOf(mark.value, box, ink) : scaleOf(mark.inFavour, box, ink);
}

/** A spot in a speaker's colour; its line makes any colour be seen on any ground. */
function spotOf(fill: string, { x, y, width, height }: Box, ink: string): Shape {
  return { type: 'circle', x: x + width / 2, y: y + height / 2, radius: width / 2, fill, stroke: ink, strokeWidth: 1 };
}

/** Lines through points, from -1 to 1 both ways around the middle of a sign. */
type Strokes = readonly (readonly (readonly [x: number, y: number])[])[];

/** A plus, a bar twice, a bar, an arrow back, three dots. */
const CHANGE_STROKES: Readonly<Record<ShownChange, Strokes>> = {
  new: [
    [
      [-0.85, 0],
      [0.85, 0],
    ],
    [
      [0, -0.85],
      [0, 0.85],
    ],
  ],
  conceded: [
    [
      [-0.85, -0.4],
      [0.85, -0.4],
    ],
    [
      [-0.85, 0.4],
      [0.85, 0.4],
    ],
  ],
  retracted: [
    [
      [-0.85, 0],
      [0.85, 0],
    ],
  ],
  answered: [
    [
      [0.9, -0.6],
      [0.9, 0.2],
      [-0.85, 0.2],
    ],
    [
      [-0.3, -0.4],
      [-0.85, 0.2],
      [-0.3, 0.8],
    ],
  ],
  dropped: [
    [
      [-0.95, 0.1],
      [-0.65, 0.1],
    ],
    [
      [-0.15, 0.1],
      [0.15, 0.1],
    ],
    [
      [0.65, 0.1],
      [0.95, 0.1],
    ],
  ],
};

function strokesIn({ x, y, width, height }: Box, strokes: Strokes, ink: string): Shape {
  const half = width / 2;
  const middle = { x: x + half, y: y + height / 2 };
  return {
    type: 'path',
    commands: strokes.flatMap((line) =>
      line.map(([dx, dy], i): PathCommand => [i === 0 ? 'M' : 'L', middle.x + dx * half, middle.y + dy * half]),
    ),
    stroke: ink,
    strokeWidth: 1.8,
  };
}

/** A tick, a cross, a ring. */
function standingSign(standing: Standing, box: Box, ink: string): Shape[] {
  const half = box.width / 2;
  const middle = { x: box.x + half, y: box.y + box.height / 2 };
  const path = (...strokes: Strokes): Shape => strokesIn(box, strokes, ink);
  if (standing === 'stands') {
    return [
      path([
        [-0.9, 0.05],
        [-0.25, 0.7],
        [0.9, -0.7],
      ]),
    ];
  }
  if (standing === 'falls') {
    return [
      path(
        [
          [-0.7, -0.7],
          [0.7, 0.7],
        ],
        [
          [-0.7, 0.7],
          [0.7, -0.7],
        ],
      ),
    ];
  }
  return [{ type: 'circle', ...middle, radius: half * 0.75, stroke: ink, strokeWidth: 1.6 }];
}

/** A bar that is filled from the left. */
function barOf(share: number, box: Box, ink: string): Shape[] {
  const bar = barBox(box);
  return [
    { type: 'rect', ...bar, radius: 1.5, stroke: ink, strokeWidth: 1 },
    ...(share > 0 ? [{ type: 'rect', ...bar, width: bar.width * share, radius: 1.5, fill: ink } as const] : []),
  ];
}

/** A bar of two sides, for and against, with a line between them. */
function scaleOf(inFavour: number, box: Box, ink: string): Shape[] {
  const bar = barBox(box);
  const at = bar.x + bar.width * inFavour;
  const divide: Shape = {
    type: 'path',
    commands: [
      ['M', at, bar.y - 2],
      ['L', at, bottom(bar) + 2],
    ],
    stroke: ink,
    strokeWidth: 1.4,
  };
  return [...barOf(inFavour, box, ink), divide];
}

function barBox({ x, y, width, height }: Box): Box {
  const tall = (width / BAR.width) * BAR.height;
  return { x, y: y + (height - tall) / 2, width, height: tall };
}
