import { TEXT_STYLE } from '../../../shared/scene/card.ts';
import type { CardText, Scene, Shape } from '../../../shared/scene/scene.ts';
import {
  appendixSheet,
  LEAST_READABLE_POINTS,
  type PageChoice,
  POINTS_PER_PIXEL,
} from '../../../shared/scene/sheet.ts';
import type { TextLine, TextStyle, Typesetter } from '../../../shared/text/text.ts';
import { cardDestination, textDestination } from './destinations.ts';
import type { PageWriter, StructureElement } from './page-writer.ts';

const TITLE = { typeface: 'sans-semibold', size: 22 } as const;
const HEADING = { typeface: 'sans-semibold', size: 13 } as const;
const TEXT = { typeface: 'sans', size: 14.5 } as const;
const BACK = { typeface: 'sans', size: 12 } as const;

/** Line height by the em. */
const LEADING = 1.55;
/** Pixels, as all measures here. */
const MARGIN = 76;
const GAP = 26;
/** A heading does not stand at the foot of a page with less than this below it. */
const KEEP_TOGETHER = 90;

/** The texts to be set in full after a map drawn at so many points a pixel: of cut cards, or of all where none can be read. */
export function appendixOf(scene: Scene, pointsPerPixel: number): readonly CardText[] {
  const isReadable = TEXT_STYLE.size * pointsPerPixel >= LEAST_READABLE_POINTS;
  return isReadable ? scene.texts.filter(({ isCut }) => isCut) : scene.texts;
}

/** Sets `texts` on pages after the map, each linked with its card. */
export function writeAppendix(
  scene: Scene,
  texts: readonly CardText[],
  typesetter: Typesetter,
  page: PageChoice,
  writer: PageWriter,
): void {
  if (texts.length === 0) return;
  const appendix = new Appendix(scene, typesetter, page, writer);
  appendix.title('Full texts');
  for (const text of texts) appendix.entry(text);
}

class Appendix {
  readonly #scene: Scene;
  readonly #typesetter: Typesetter;
  readonly #writer: PageWriter;
  readonly #paper: readonly [width: number, height: number];
  readonly #width: number;
  readonly #bottom: number;
  #y = Infinity;

  constructor(scene: Scene, typesetter: Typesetter, page: PageChoice, writer: PageWriter) {
    this.#scene = scene;
    this.#typesetter = typesetter;
    this.#writer = writer;
    this.#paper = appendixSheet(page);
    this.#width = this.#paper[0] / POINTS_PER_PIXEL - 2 * MARGIN;
    this.#bottom = this.#paper[1] / POINTS_PER_PIXEL - MARGIN;
  }

  title(title: string): void {
    this.#makeRoom(KEEP_TOGETHER);
    this.#writer.outline(title, 0, 0);
    this.#paragraph('H1', title, TITLE, this.#scene.theme.ink);
    this.#y += GAP / 2;
  }

  entry({ id, of, heading, text }: CardText): void {
    const { theme } = this.#scene;
    this.#makeRoom(KEEP_TOGETHER);
    this.#writer.destination(textDestination(id), 0, this.#y - GAP / 2);
    this.#paragraph('H2', heading, HEADING, theme.softInk);
    this.#paragraph('P', text, TEXT, theme.ink);
    const back = of === 'move' ? 'Back to the exchange' : 'Back to the map';
    this.#paragraph('P', back, BACK, theme.relation.answers, cardDestination(id, of));
    this.#y += GAP;
  }

  /** Sets a paragraph over as many pages as it needs; all of it leads to `destination` where one is given. */
  #paragraph(tag: string, text: string, style: TextStyle, fill: string, destination?: string): void {
    const element = this.#writer.element(tag);
    const leading = style.size * LEADING;
    let shapes: Shape[] = [];
    const paint = () => {
      if (shapes.length > 0) this.#writer.paintText(element, tag, shapes);
      shapes = [];
    };
    for (const line of this.#typesetter.wrap(text, style, this.#width)) {
      if (this.#y + leading > this.#bottom) {
        paint();
        this.#startPage();
      }
      const x = line.rtl ? MARGIN + this.#width - line.width : MARGIN;
      shapes.push({ type: 'text', role: 'content', line, style, fill, x, y: this.#y + style.size * 1.1 });
      if (destination !== undefined) this.#linkTo(element, line, x, leading, destination);
      this.#y += leading;
    }
    paint();
    element.end();
  }

  #linkTo(element: StructureElement, line: TextLine, x: number, height: number, destination: string): void {
    this.#writer.link(element, { x, y: this.#y, width: line.width, height }, destination, line.text);
  }

  #makeRoom(height: number): void {
    if (this.#y + height > this.#bottom) this.#startPage();
  }

  #startPage(): void {
    const [width, height] = this.#paper;
    this.#writer.startPage({ width, height, x: 0, y: 0, scale: POINTS_PER_PIXEL }, this.#scene.theme.paper);
    this.#y = MARGIN;
  }
}
