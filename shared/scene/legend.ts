import { msg, t } from '../language/translate.ts';
import { FIDELITIES, type Fidelity } from '../model/entities.ts';
import type { TextStyle, Typesetter } from '../text/text.ts';
import { FIDELITY_WORDS, fidelityGround } from './fidelity-look.ts';
import { markRow } from './marks/draw-marks.ts';
import type { HowMarked } from './marks/how-marked.ts';
import { type MarkEntry, markEntries } from './marks/mark-legend.ts';
import { type MarkLook, wordOf } from './marks/marks-on.ts';
import type { SceneElement, Shape } from './scene.ts';
import { countShapes, SIGN_RADIUS, signShapes, strokeOf } from './signs.ts';
import type { RelationLook, Theme } from './theme.ts';

/** The order of the legend: from answering the question to merely saying the same again. */
const LOOKS: readonly RelationLook[] = ['answers', 'supports', 'attacks', 'undercuts', 'questions', 'restates'];
const WORDS: Record<RelationLook, string> = {
  answers: msg('answers'),
  supports: msg('supports'),
  attacks: msg('attacks'),
  undercuts: msg('undercuts (attacks a step)'),
  questions: msg('questions'),
  restates: msg('restates'),
};
/** What the count at a sign counts, in the legend. */
export const NOT_SHOWN = msg('linked premises that are not shown');
const SIZE = 12;
const LINE_LENGTH = 46;
const ROW = 26;
const GAP = 22;

interface Entry {
  readonly width: number;
  draw(x: number, y: number): Shape[];
}

/** What a map has that a legend explains. */
export interface UsedInMap {
  readonly looks: ReadonlySet<RelationLook>;
  readonly implicit: boolean;
  /** True if a count at a sign says that premises are not shown. */
  readonly hidden: boolean;
  /** How far its claims are from the words of their passages. */
  readonly fidelities: ReadonlySet<Fidelity>;
  /** What its marks tell; none when left out. */
  readonly marks?: readonly MarkLook[];
  /** How what they tell was found; as usual when left out. */
  readonly how?: HowMarked;
}

/**
 * Draws the meaning of a map's signs and lines: only those that it uses, in rows of at most `width` pixels, in letters
 * of `size` pixels.
 */
export function legend(
  used: UsedInMap,
  at: { x: number; y: number; width: number },
  theme: Theme,
  typesetter: Typesetter,
  size = SIZE,
): SceneElement | null {
  const style: TextStyle = { typeface: 'sans', size };
  const entries = LOOKS.filter((look) => used.looks.has(look)).map((look) => lookEntry(look, theme, style, typesetter));
  if (used.implicit) entries.push(implicitEntry(theme, style, typesetter));
  const fidelities = FIDELITIES.filter((fidelity) => used.fidelities.has(fidelity));
  entries.push(...fidelities.map((fidelity) => fidelityEntry(fidelity, theme, style, typesetter)));
  const marks = markEntries(used.marks ?? [], used.how);
  entries.push(...marks.map((entry) => markEntry(entry, theme, style, typesetter)));
  if (used.hidden) entries.push(hiddenEntry(theme, style, typesetter));
  if (entries.length === 0) return null;

  const shapes: Shape[] = [];
  let x = at.x;
  let y = at.y;
  let widest = 0;
  for (const entry of entries) {
    if (x > at.x && x + entry.width > at.x + at.width) {
      x = at.x;
      y += ROW;
    }
    shapes.push(...entry.draw(x, y + ROW / 2));
    x += entry.width + GAP;
    widest = Math.max(widest, x - GAP - at.x);
  }
  const bounds = { x: at.x, y: at.y, width: widest, height: y + ROW - at.y };
  const words: string[] = LOOKS.filter((look) => used.looks.has(look)).map((look) => t(WORDS[look]));
  if (used.implicit) words.push(t('dashed card: nobody stated it'));
  words.push(...fidelities.map((fidelity) => t(FIDELITY_WORDS[fidelity])));
  words.push(...marks.map(({ mark, meaning }) => (mark === null ? meaning : `${wordOf(mark)}: ${meaning}`)));
  if (used.hidden) words.push(`+1: ${t(NOT_SHOWN)}`);
  const description = t('Legend: {entries}.', { entries: words.join(', ') });
  return { kind: 'legend', id: '', bounds, shapes, description };
}

function lookEntry(look: RelationLook, theme: Theme, style: TextStyle, typesetter: Typesetter): Entry {
  const line = typesetter.line(t(WORDS[look]), style);
  return {
    width: LINE_LENGTH + 8 + line.width,
    draw: (x, y) => [
      {
        type: 'path',
        commands: [
          ['M', x, y],
          ['L', x + LINE_LENGTH, y],
        ],
        ...strokeOf(look, theme),
      },
      ...signShapes(look, { x: x + LINE_LENGTH / 2, y }, theme, typesetter),
      { type: 'text', role: 'label', line, style, x: x + LINE_LENGTH + 8, y: y + 4.2, fill: theme.softInk },
    ],
  };
}

function hiddenEntry(theme: Theme, style: TextStyle, typesetter: Typesetter): Entry {
  const line = typesetter.line(t(NOT_SHOWN), style);
  return {
    width: 23 + 8 + line.width,
    draw: (x, y) => [
      ...countShapes(1, { x, y: y - 9, width: 23, height: 18 }, theme, typesetter),
      { type: 'text', role: 'label', line, style, x: x + 31, y: y + 4.2, fill: theme.softInk },
    ],
  };
}

function fidelityEntry(fidelity: Fidelity, theme: Theme, style: TextStyle, typesetter: Typesetter): Entry {
  const line = typesetter.line(t(FIDELITY_WORDS[fidelity]), style);
  const height = 2 * SIGN_RADIUS - 4;
  return {
    width: 30 + 8 + line.width,
    draw: (x, y) => [
      ...fidelityGround(fidelity, { x, y: y - height / 2, width: 30, height }, 5, theme),
      { type: 'text', role: 'label', line, style, x: x + 38, y: y + 4.2, fill: theme.softInk },
    ],
  };
}

function markEntry({ mark, meaning }: MarkEntry, theme: Theme, style: TextStyle, typesetter: Typesetter): Entry {
  const line = typesetter.line(meaning, style);
  const row = mark === null ? null : markRow([mark], typesetter, style.size - 1);
  const room = row === null ? -8 : row.width;
  return {
    width: room + 8 + line.width,
    draw: (x, y) => [
      ...(row?.draw({ x, y: y - row.height / 2 }, theme) ?? []),
      { type: 'text', role: 'label', line, style, x: x + room + 8, y: y + 4.2, fill: theme.softInk },
    ],
  };
}

function implicitEntry(theme: Theme, style: TextStyle, typesetter: Typesetter): Entry {
  const line = typesetter.line(t('implicit: nobody stated it'), style);
  const height = 2 * SIGN_RADIUS - 4;
  return {
    width: 30 + 8 + line.width,
    draw: (x, y) => [
      {
        type: 'rect',
        x,
        y: y - height / 2,
        width: 30,
        height,
        radius: 5,
        fill: theme.card,
        stroke: theme.softInk,
        strokeWidth: 1.5,
        dash: [5, 4],
      },
      { type: 'text', role: 'label', line, style, x: x + 38, y: y + 4.2, fill: theme.softInk },
    ],
  };
}
