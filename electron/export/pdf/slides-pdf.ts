import type { Shape } from '../../../shared/scene/scene.ts';
import { mergedUnsupported } from '../../../shared/scene/unsupported.ts';
import { isolated } from '../../../shared/text/isolation.ts';
import type { TextLine, UnsupportedText } from '../../../shared/text/text.ts';
import { type PlacedText, SLIDE, type Slide, type SlideShow } from '../../../shared/walks/slide.ts';
import { createDocument } from './document.ts';
import { emitDocument } from './emit-document.ts';
import { Emojis } from './emojis.ts';
import { PdfFonts } from './fonts.ts';
import { PageWriter } from './page-writer.ts';
import type { PdfAssets } from './pdf.ts';
import { TextOperators } from './text-operators.ts';

const PAPER = '#ffffff';
const SOFT = '#4a4a4a';
const RUNNING = { typeface: 'sans', size: 10 } as const;

/**
 * Writes slides as a PDF, a page each: vectors and text in embedded fonts, tagged, with an outline of the stops, and links to the addresses of sources. The same slides
 * give the same bytes. `tell` receives the share that is done; an error that it throws ends the work.
 */
export async function slidesPdf(
  show: SlideShow,
  assets: PdfAssets,
  tell: (done: number) => void,
): Promise<{ bytes: Uint8Array; unsupported: readonly UnsupportedText[] }> {
  const { title, author, language, created } = show;
  const document = createDocument({ title, author, language, created });
  const fonts = new PdfFonts(document, assets.fontBytes);
  const emojis = new Emojis(document, assets.emoji);
  const text = new TextOperators(assets.typesetter, fonts, emojis);
  const writer = new PageWriter({ document, fonts, emojis, text });
  for (const [index, slide] of show.slides.entries()) {
    tell(index / show.slides.length);
    new SlidePage(slide, writer, assets).write(show.title);
  }
  writer.finish();
  fonts.finish(assets.subsetGlyphs);
  const pieces: Uint8Array[] = [];
  await emitDocument(document, (piece) => pieces.push(piece));
  const words = [show.title, ...show.slides.flatMap(wordsOn)];
  const unsupported = mergedUnsupported(words.flatMap((each) => assets.typesetter.unsupported(each)));
  return { bytes: Buffer.concat(pieces), unsupported };
}

/** Returns all that is drawn on a slide in letters, those of its drawing too. */
function wordsOn({ heading, texts, drawing }: Slide): string[] {
  const drawn = (drawing?.elements ?? []).flatMap(({ shapes }) => shapes.flatMap(wordsIn));
  return [...[heading, ...texts].map((each) => each.text), ...drawn];
}

function wordsIn(shape: Shape): string[] {
  return shape.type === 'text' ? [shape.line.text] : [];
}

/** A page in the space of its drawing, if it has one: a page has one scale, by which texts are made smaller beforehand. */
class SlidePage {
  readonly #slide: Slide;
  readonly #writer: PageWriter;
  readonly #assets: PdfAssets;
  readonly #unit: number;
  readonly #origin: { readonly x: number; readonly y: number };

  constructor(slide: Slide, writer: PageWriter, assets: PdfAssets) {
    this.#slide = slide;
    this.#writer = writer;
    this.#assets = assets;
    this.#unit = 1 / (slide.drawing?.scale ?? 1);
    this.#origin = slide.drawing ?? { x: 0, y: 0 };
  }

  write(walk: string): void {
    const { heading, texts, drawing, continues } = this.#slide;
    const { x, y } = this.#origin;
    const { width, height } = SLIDE;
    this.#writer.startPage({ width, height, x, y, scale: drawing?.scale ?? 1 }, PAPER);
    if (!continues) this.#writer.outline(heading.text, this.#x(0), this.#y(0));
    this.#running(walk);
    this.#text(heading, continues ? 'P' : 'H1');
    for (const text of texts) this.#text(text, 'P');
    for (const { kind, description, shapes } of drawing?.elements ?? []) {
      const tag = kind === 'relation' ? 'Figure' : 'P';
      const element = this.#writer.element(tag, tag === 'Figure' ? { alt: description } : { actual: description });
      if (tag === 'Figure') this.#writer.paintWhole(element, tag, shapes);
      else this.#writer.paintText(element, tag, shapes);
      element.end();
    }
  }

  #running(walk: string): void {
    const { typesetter } = this.#assets;
    const y = SLIDE.height - 20;
    const number = typesetter.line(`${this.#slide.stop} / ${this.#slide.of}`, RUNNING);
    const [title = number] = typesetter.wrap(isolated(walk), RUNNING, SLIDE.width - 2 * SLIDE.side - 100);
    const shape = { type: 'text', role: 'label', fill: SOFT } as const;
    this.#writer.paintRunning([
      this.#shape({ ...shape, line: title, style: RUNNING, x: SLIDE.side, y }),
      this.#shape({ ...shape, line: number, style: RUNNING, x: SLIDE.width - SLIDE.side - number.width, y }),
    ]);
  }

  #text({ lines, style, leading, fill, x, y, width, bar, href }: PlacedText, tag: string): void {
    if (bar !== undefined) {
      const rect = {
        x: this.#x(x - 14),
        y: this.#y(y),
        width: 3 * this.#unit,
        height: lines.length * leading * this.#unit,
      };
      this.#writer.paintRunning([{ type: 'rect', radius: 0, fill: bar, ...rect }]);
    }
    const element = this.#writer.element(tag);
    const shapes = lines.map((line, index) =>
      this.#shape({
        type: 'text',
        role: 'content',
        line,
        style,
        fill,
        x: line.rtl ? x + width - line.width : x,
        y: y + index * leading + (leading + style.size * 0.72) / 2,
      }),
    );
    this.#writer.paintText(element, tag, shapes);
    if (href !== undefined && URL.canParse(href)) {
      const area = { x: this.#x(x), y: this.#y(y) };
      const size = { width: width * this.#unit, height: lines.length * leading * this.#unit };
      this.#writer.address(element, { ...area, ...size }, new URL(href).href);
    }
    element.end();
  }

  #shape(shape: Extract<Shape, { type: 'text' }>): Shape {
    const { line, style, x, y } = shape;
    return {
      ...shape,
      line: scaled(line, this.#unit),
      style: { ...style, size: style.size * this.#unit },
      x: this.#x(x),
      y: this.#y(y),
    };
  }

  #x(points: number): number {
    return (points - this.#origin.x) * this.#unit;
  }

  #y(points: number): number {
    return (points - this.#origin.y) * this.#unit;
  }
}

function scaled(line: TextLine, by: number): TextLine {
  if (by === 1) return line;
  const runs = line.runs.map((run) => ({ ...run, x: run.x * by, width: run.width * by }));
  return { ...line, width: line.width * by, runs };
}
