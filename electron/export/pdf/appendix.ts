import { TEXT_STYLE } from '../../../shared/scene/card.ts';
import type { CardText, Scene, Shape } from '../../../shared/scene/scene.ts';
import {
  appendixSheet,
  LEAST_READABLE_POINTS,
  type PageChoice,
  POINTS_PER_PIXEL,
} from '../../../shared/scene/sheet.ts';
import { plainText } from '../../../shared/sources/citation-text.ts';
import { citationLead, type Quotation, quotedWords } from '../../../shared/sources/quotation.ts';
import { isolated } from '../../../shared/text/isolation.ts';
import type { TextLine, TextStyle, Typesetter } from '../../../shared/text/text.ts';
import { cardDestination, textDestination } from './destinations.ts';
import type { PageWriter, StructureElement } from './page-writer.ts';

const TITLE = { typeface: 'sans-semibold', size: 22 } as const;
const HEADING = { typeface: 'sans-semibold', size: 13 } as const;
const TEXT = { typeface: 'sans', size: 14.5 } as const;
const OWN_WORDS = { typeface: 'serif', size: 14.5 } as const;
const CITATION = { typeface: 'sans', size: 12 } as const;
const BACK = { typeface: 'sans', size: 12 } as const;

/** Line height by the em. */
const LEADING = 1.55;
/** Pixels, as all measures here. */
const MARGIN = 76;
const GAP = 26;
const INDENT = 28;
/** Pixels: a heading does not stand at the foot of a page with less than this below it. */
const KEEP_TOGETHER = 90;
/** Pixels: a passage is not separated from its citation if both are shorter than this. */
const PASSAGE_TOGETHER = 60;

/** Programs that search PDFs take at most so many letters of a page that are narrower than 3 points. */
const MOST_SMALL_LETTERS = 40_000;
/** Points from which hardly a letter is as narrow as that. */
const LEAST_FOUND_POINTS = 10;

/**
 * Returns the texts to set after a map drawn at so many points a pixel: those of cards that are cut or cite passages,
 * or of all cards when none can be read.
 */
export function appendixOf(scene: Scene, pointsPerPixel: number): readonly CardText[] {
  const letters = scene.texts.reduce((sum, { text }) => sum + text.length, 0);
  const least = letters > MOST_SMALL_LETTERS ? LEAST_FOUND_POINTS : LEAST_READABLE_POINTS;
  const isReadable = TEXT_STYLE.size * pointsPerPixel >= least;
  return isReadable ? scene.texts.filter(({ isCut, quotations }) => isCut || quotations.length > 0) : scene.texts;
}

/** Returns the description of a card's link to its text in the appendix. */
export function linkContents({ quotations }: CardText): string {
  return quotations.length > 0 ? 'The passages that it cites' : 'The whole text';
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
  appendix.title(texts.some(({ quotations }) => quotations.length > 0) ? 'Texts and passages' : 'Full texts');
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

  entry({ id, of, heading, text, quotations }: CardText): void {
    const { theme } = this.#scene;
    this.#makeRoom(KEEP_TOGETHER);
    this.#writer.destination(textDestination(id), 0, this.#y - GAP / 2);
    this.#paragraph('H2', heading, HEADING, theme.softInk);
    this.#paragraph('P', text, TEXT, theme.ink);
    for (const each of quotations) this.#quotation(each);
    const back = of === 'move' ? 'Back to the exchange' : 'Back to the map';
    this.#paragraph('P', back, BACK, theme.relation.answers, { destination: cardDestination(id, of) });
    this.#y += GAP;
  }

  /** Sets a quotation; words are in a serif face only if they are the speaker's own. */
  #quotation(given: Quotation): void {
    const { theme } = this.#scene;
    const indent = INDENT;
    this.#y += GAP / 4;
    this.#makeRoom(PASSAGE_TOGETHER);
    this.#paragraph('BlockQuote', quotedWords(given), given.isVerbatim ? OWN_WORDS : TEXT, theme.ink, { indent });
    const citation = `${citationLead(given)}${isolated(plainText(given.citation))}`;
    this.#paragraph('P', citation, CITATION, theme.softInk, { indent });
    this.#y += GAP / 4;
  }

  /** Sets a paragraph over as many pages as it needs; all of it leads to `destination` where one is given. */
  #paragraph(
    tag: string,
    text: string,
    style: TextStyle,
    fill: string,
    { indent = 0, destination }: { readonly indent?: number; readonly destination?: string } = {},
  ): void {
    const element = this.#writer.element(tag);
    const leading = style.size * LEADING;
    let shapes: Shape[] = [];
    const paint = () => {
      if (shapes.length > 0) this.#writer.paintText(element, tag, shapes);
      shapes = [];
    };
    for (const line of this.#typesetter.wrap(text, style, this.#width - 2 * indent)) {
      if (this.#y + leading > this.#bottom) {
        paint();
        this.#startPage();
      }
      const x = line.rtl ? MARGIN + this.#width - indent - line.width : MARGIN + indent;
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
    if (this.#scene.morePages !== null) this.#writer.paintRunning([this.#foot(this.#writer.pages)]);
  }

  /** Draws the number of a page in its usual place. */
  #foot(page: number): Shape {
    const line = this.#typesetter.line(`Page ${page}`, CITATION);
    const place = { x: MARGIN + this.#width - line.width, y: this.#bottom + MARGIN / 2 };
    return { type: 'text', role: 'label', line, style: CITATION, fill: this.#scene.theme.softInk, ...place };
  }
}
