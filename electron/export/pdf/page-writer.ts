import { createHash } from 'node:crypto';
import type { Shape } from '../../../shared/scene/scene.ts';
import { identify, type PdfDocument } from './document.ts';
import type { Emojis } from './emojis.ts';
import type { PdfFonts } from './fonts.ts';
import { pdfColour, pdfNumber, pdfText } from './objects.ts';
import { shapeOperators } from './shape-operators.ts';
import type { TextOperators, TextShape } from './text-operators.ts';

export type StructureElement = ReturnType<PdfDocument['struct']>;
type OutlineEntry = ReturnType<PdfDocument['outline']['addItem']>;
type LinkOptions = NonNullable<Parameters<PdfDocument['goTo']>[5]>;

/** A rectangle of a page, in the space of its shapes. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PagePlace {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The origin of the space in which shapes are given, in points from the page's top left corner. */
  readonly x: number;
  readonly y: number;
  /** Points per unit of that space. */
  readonly scale: number;
}

interface Tools {
  readonly document: PdfDocument;
  readonly fonts: PdfFonts;
  readonly emojis: Emojis;
  readonly text: TextOperators;
}

/** Puts shapes on the pages of a document, each marked as content of an element of the structure, or as decoration. */
export class PageWriter {
  readonly #tools: Tools;
  readonly #document: PdfDocument;
  readonly #root: StructureElement;
  readonly #digest = createHash('sha256');
  #pages = 0;
  /** The entries under which the next of the outline can stand, from the first level on. */
  #outline: OutlineEntry[] = [];
  #place: PagePlace = { width: 0, height: 0, x: 0, y: 0, scale: 1 };

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#document = tools.document;
    this.#root = tools.document.struct('Document');
    tools.document.addStructure(this.#root);
  }

  /** The number of pages that were started, which is the number of the current one. */
  get pages(): number {
    return this.#pages;
  }

  startPage(place: PagePlace, paper: string): void {
    this.#endPage();
    this.#place = place;
    this.#pages++;
    const size: [number, number] = [place.width, place.height];
    this.#document.addPage({ size, margin: 0 });
    this.#document.markContent('Artifact', { type: 'Page' });
    this.#add(`${pdfColour(paper)} rg 0 0 ${size.map(pdfNumber).join(' ')} re f\n`);
    this.#document.endMarkedContent();
    this.#document.transform(place.scale, 0, 0, place.scale, place.x, place.y);
  }

  /** Returns a new element at the end of `parent`, or of the document's structure. */
  element(
    tag: string,
    options: { alt?: string; actual?: string } = {},
    parent: StructureElement = this.#root,
  ): StructureElement {
    const element = this.#document.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** Paints shapes of which the text is content of `element`, and the rest decoration. */
  paintText(element: StructureElement, tag: string, shapes: readonly Shape[]): void {
    for (let from = 0; from < shapes.length; ) {
      const isText = shapes[from]?.type === 'text';
      let to = from + 1;
      while (to < shapes.length && (shapes[to]?.type === 'text') === isText) to++;
      const operators = this.#operators(shapes.slice(from, to));
      if (isText) {
        const content = this.#document.markStructureContent(tag);
        this.#add(operators);
        this.#document.endMarkedContent();
        element.add(content);
      } else {
        this.#document.markContent('Artifact', { type: 'Layout' });
        this.#add(operators);
        this.#document.endMarkedContent();
      }
      from = to;
    }
  }

  /** Paints shapes that together are the content of `element`. */
  paintWhole(element: StructureElement, tag: string, shapes: readonly Shape[]): void {
    const content = this.#document.markStructureContent(tag);
    this.#add(this.#operators(shapes));
    this.#document.endMarkedContent();
    element.add(content);
  }

  /** Paints shapes that recur on page after page, and are not content of any. */
  paintRunning(shapes: readonly Shape[]): void {
    this.#document.markContent('Artifact', { type: 'Pagination' });
    this.#add(this.#operators(shapes));
    this.#document.endMarkedContent();
  }

  /** Makes an area of the page lead to a destination, as a child of `parent`; `contents` describes the destination. */
  link(parent: StructureElement, area: Area, destination: string, contents: string): void {
    this.#linked(parent, contents, (options) =>
      this.#document.goTo(area.x, area.y, area.width, area.height, destination, options),
    );
  }

  /** Makes an area of the page lead to an address of the web, as a child of `parent`. */
  address(parent: StructureElement, area: Area, address: string): void {
    this.#linked(parent, address, (options) =>
      this.#document.link(area.x, area.y, area.width, area.height, address, options),
    );
  }

  /** Names the point (x, y) of the current page, so that links find it. */
  destination(name: string, x: number, y: number): void {
    const at = this.#onPage(x, y);
    this.#document.addNamedDestination(name, 'XYZ', at.x, at.y, null);
  }

  /** Adds an entry to the outline, under the last one of the level above, that leads to the point (x, y) of the current page. */
  outline(title: string, x: number, y: number, level = 1): void {
    const at = this.#onPage(x, y);
    // pdfkit counts both from the far corner.
    const options = { expanded: false, fit: false, left: this.#place.width - at.x, top: at.y };
    const over = this.#outline.slice(0, level - 1);
    const parent = over.at(-1) ?? this.#document.outline;
    this.#outline = [...over, parent.addItem(title.toWellFormed(), options)];
  }

  /** Ends the last page and the structure, and sets the file identifier by the content. */
  finish(): void {
    this.#endPage();
    this.#root.end();
    identify(this.#document, this.#digest.digest());
  }

  #linked(parent: StructureElement, contents: string, write: (options: LinkOptions) => void): void {
    const link = this.#document.struct('Link', { alt: contents });
    parent.add(link);
    const options = { structParent: link, Contents: pdfText(contents) };
    write(options);
    link.end();
  }

  #endPage(): void {
    const { page } = this.#document;
    if (page === null) return;
    Object.assign(page.fonts, this.#tools.fonts.resources());
    Object.assign(page.xobjects, this.#tools.emojis.resources());
  }

  #operators(shapes: readonly Shape[]): string {
    return shapes
      .map((shape, index) => {
        if (shape.type !== 'text') return shapeOperators(shape);
        return this.#tools.text.line(shape, breaksAtSpace(shape, shapes[index + 1]));
      })
      .join('');
  }

  #add(operators: string): void {
    const bytes = Buffer.from(operators, 'latin1');
    this.#digest.update(bytes);
    this.#document.addContent(bytes);
  }

  #onPage(x: number, y: number): { x: number; y: number } {
    const { scale, x: left, y: top } = this.#place;
    return { x: left + x * scale, y: top + y * scale };
  }
}

/** Tells whether `next` continues the paragraph of `line` after white space. */
function breaksAtSpace({ line }: TextShape, next: Shape | undefined): boolean {
  return next?.type === 'text' && next.line.start > line.end;
}
