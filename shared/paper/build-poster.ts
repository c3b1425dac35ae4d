import { t } from '../language/translate.ts';
import { fittedLines } from '../scene/exchange/fitted-line.ts';
import { bottom, centreX, centreY, right } from '../scene/geometry.ts';
import type { Box, OutlineEntry, PathCommand, Point, Scene, SceneElement, Shape } from '../scene/scene.ts';
import type { Paper } from '../scene/sheet.ts';
import { shiftElement } from '../scene/shift.ts';
import type { Typesetter } from '../text/text.ts';
import { type PosterPlan, planPoster } from './plan-poster.ts';

/** Points. */
const MARK_WIDTH = 0.5;
const MARK_GAP = 2;
const LETTERS = 9;
const KEY_HEIGHT = 26;
const KEY_GAP = 10;

/**
 * Returns a drawing as a poster: its picture over several sheets, each with a strip of its neighbours to glue them on, marks where to
 * cut, and a key that shows which sheet it is.
 */
export function posterOf(whole: Scene, paper: Paper, typesetter: Typesetter): Scene {
  const plan = planPoster(whole, paper);
  const poster = new Poster(whole, plan, typesetter);
  const [first = [], ...morePages] = poster.sheets();
  return {
    ...whole,
    ...plan.room,
    elements: first,
    morePages,
    cards: [],
    relations: [],
    outline: whole.outline.map((entry) => poster.onItsSheet(entry)),
  };
}

class Poster {
  readonly #whole: Scene;
  readonly #plan: PosterPlan;
  readonly #typesetter: Typesetter;
  /** Where the picture begins on the sheets laid out without their overlaps: it stands in the middle of them. */
  readonly #start: Point;

  constructor(whole: Scene, plan: PosterPlan, typesetter: Typesetter) {
    this.#whole = whole;
    this.#plan = plan;
    this.#typesetter = typesetter;
    const { columns, rows, cell } = plan;
    this.#start = { x: (columns * cell.width - whole.width) / 2, y: (rows * cell.height - whole.height) / 2 };
  }

  sheets(): SceneElement[][] {
    const { columns, rows } = this.#plan;
    return Array.from({ length: columns * rows }, (_, sheet) => this.#sheet(sheet));
  }

  onItsSheet(entry: OutlineEntry): OutlineEntry {
    const page = this.#sheetAt(entry.at);
    const by = this.#offset(page);
    return { ...entry, page, at: { x: entry.at.x + by.x, y: entry.at.y + by.y } };
  }

  #sheet(sheet: number): SceneElement[] {
    const by = this.#offset(sheet);
    const window = this.#window();
    const picture = this.#whole.elements.flatMap((element): SceneElement[] => {
      const moved = shiftElement(element, by);
      if (!overlap(moved.bounds, window)) return [];
      const isItsSheet = this.#sheetAt({ x: centreX(element.bounds), y: centreY(element.bounds) }) === sheet;
      return [isItsSheet ? moved : { ...moved, kind: 'running' }];
    });
    return [...picture, this.#margin(sheet)];
  }

  /** The part of a sheet in which the picture is seen. */
  #window(): Box {
    const { marks, cell, overlap: strip } = this.#plan;
    return { x: marks, y: marks, width: cell.width + strip, height: cell.height + strip };
  }

  /** Returns by how much the picture is moved on a sheet. */
  #offset(sheet: number): Point {
    const { columns, marks, cell } = this.#plan;
    const [column, row] = [sheet % columns, Math.floor(sheet / columns)];
    return { x: marks + this.#start.x - column * cell.width, y: marks + this.#start.y - row * cell.height };
  }

  #sheetAt({ x, y }: Point): number {
    const { columns, rows, cell } = this.#plan;
    const at = (value: number, size: number, count: number): number =>
      Math.min(count - 1, Math.max(0, Math.floor(value / size)));
    const column = at(x + this.#start.x, cell.width, columns);
    return at(y + this.#start.y, cell.height, rows) * columns + column;
  }

  /** Covers what reaches beyond a sheet's part of the picture, and draws marks and key there. */
  #margin(sheet: number): SceneElement {
    const { room, columns, rows } = this.#plan;
    const words = t('Sheet {sheet} of {count}', { sheet: String(sheet + 1), count: String(columns * rows) });
    return {
      kind: 'running',
      id: '',
      bounds: { x: 0, y: 0, ...room },
      shapes: [...this.#cover(), ...this.#marks(), ...this.#key(sheet, words)],
      description: words,
    };
  }

  #cover(): Shape[] {
    const window = this.#window();
    const { width, height } = this.#plan.room;
    // Beyond the room there is the edge of the paper.
    const far = Math.max(width, height);
    const paper = { radius: 0, fill: this.#whole.theme.paper } as const;
    const [low, end] = [bottom(window), right(window)];
    return [
      { type: 'rect', x: -far, y: -far, width: 3 * far, height: far + window.y, ...paper },
      { type: 'rect', x: -far, y: low, width: 3 * far, height: far, ...paper },
      { type: 'rect', x: -far, y: -far, width: far + window.x, height: 3 * far, ...paper },
      { type: 'rect', x: end, y: -far, width: far, height: 3 * far, ...paper },
    ];
  }

  /** Draws short lines beside the corners of what a sheet has for itself. */
  #marks(): Shape[] {
    const { marks, cell, perPoint } = this.#plan;
    const window = this.#window();
    const gap = MARK_GAP * perPoint;
    const length = marks - gap;
    const commands: PathCommand[] = [];
    for (const x of [marks, marks + cell.width]) {
      commands.push(['M', x, 0], ['L', x, length], ['M', x, bottom(window) + gap], ['L', x, bottom(window) + marks]);
    }
    for (const y of [marks, marks + cell.height]) {
      commands.push(['M', 0, y], ['L', length, y], ['M', right(window) + gap, y], ['L', right(window) + marks, y]);
    }
    return [{ type: 'path', commands, stroke: this.#whole.theme.ink, strokeWidth: MARK_WIDTH * perPoint }];
  }

  /** Draws the sheets with the cards on them, this one filled, and says which it is. */
  #key(sheet: number, words: string): Shape[] {
    const { columns, rows, room, cell, marks, perPoint } = this.#plan;
    const { theme, cards, title } = this.#whole;
    const scale = (KEY_HEIGHT * perPoint) / (rows * cell.height);
    const at = { x: marks, y: room.height - KEY_HEIGHT * perPoint };
    const pen = MARK_WIDTH * perPoint;
    const place = (box: Box) => ({
      x: at.x + box.x * scale,
      y: at.y + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    });
    const shapes: Shape[] = Array.from({ length: columns * rows }, (_, index): Shape => {
      const corner = { x: (index % columns) * cell.width, y: Math.floor(index / columns) * cell.height };
      const fill = index === sheet ? theme.relation.answers : theme.paper;
      return {
        type: 'rect',
        ...place({ ...corner, ...cell }),
        radius: 0,
        fill,
        stroke: theme.softInk,
        strokeWidth: pen,
      };
    });
    for (const { box } of cards) {
      const moved = { ...box, x: box.x + this.#start.x, y: box.y + this.#start.y };
      shapes.push({ type: 'rect', ...place(moved), radius: 0, fill: theme.cardLine });
    }
    const style = { typeface: 'sans', size: LETTERS * perPoint } as const;
    const x = at.x + columns * cell.width * scale + KEY_GAP * perPoint;
    const says = `${words}  ·  ${title}  ·  ${t('Cut along the marks, and glue the sheets on the strips at the right and below')}`;
    for (const line of fittedLines(says, style, { width: room.width - x, most: 1 }, this.#typesetter)) {
      const y = room.height - (KEY_HEIGHT / 2 - LETTERS / 3) * perPoint;
      shapes.push({ type: 'text', role: 'label', line, style, x, y, fill: theme.softInk });
    }
    return shapes;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
