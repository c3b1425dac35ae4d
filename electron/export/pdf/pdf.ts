import { assertNever } from '../../../shared/errors.ts';
import { planAppendix } from '../../../shared/paper/appendix/plan-appendix.ts';
import type { PageLink, Scene, SceneElement } from '../../../shared/scene/scene.ts';
import { type PageChoice, POINTS_PER_PIXEL, type Sheet, sheetFor } from '../../../shared/scene/sheet.ts';
import type { FontId, Typesetter } from '../../../shared/text/text.ts';
import { linkContents, writeAppendix } from './appendix.ts';
import { cardDestination, textDestination } from './destinations.ts';
import { createDocument } from './document.ts';
import { emitDocument } from './emit-document.ts';
import { type EmojiCanvas, Emojis } from './emojis.ts';
import { PdfFonts } from './fonts.ts';
import { PageWriter, type StructureElement } from './page-writer.ts';
import { TextOperators } from './text-operators.ts';

export interface PdfAssets {
  readonly typesetter: Typesetter;
  fontBytes(id: FontId): Uint8Array;
  /** Returns `font` with only these glyphs, under the indexes that they have. */
  subsetGlyphs(font: Uint8Array, glyphs: ReadonlySet<number>): Uint8Array;
  emoji(cluster: string): EmojiCanvas;
}

export interface PdfOptions {
  readonly page: PageChoice;
  readonly assets: PdfAssets;
  /** Receives the share that is done, 0 to 1. */
  readonly onProgress: (done: number) => void;
}

export interface PdfResult {
  /** Width in points of each page except those of the appendix. */
  readonly width: number;
  readonly height: number;
  /** 1 for a map at its own size, less for one that had to be made smaller to fit on its page. */
  readonly scale: number;
  /** Number of pages, those of the appendix included. */
  readonly pages: number;
}

/** Elements between two reports of progress. */
const ELEMENTS_AT_ONCE = 100;

/**
 * Writes `scene` as a PDF, piece by piece, to `emit`: all of it on one page, or on its pages, then the whole texts of
 * cut cards (of all cards when the map is too small to be read), and the passages that cards cite with their sources.
 * Vectors and text in embedded subset fonts, tagged, with an outline and a destination for each statement. The same
 * scene gives the same bytes.
 */
export async function writePdf(
  scene: Scene,
  emit: (bytes: Uint8Array) => void,
  { page, assets, onProgress }: PdfOptions,
): Promise<PdfResult> {
  const document = createDocument(scene);
  const fonts = new PdfFonts(document, assets.fontBytes);
  const emojis = new Emojis(document, assets.emoji);
  const text = new TextOperators(assets.typesetter, fonts, emojis);
  const writer = new PageWriter({ document, fonts, emojis, text });
  const sheet = sheetFor(scene, page);
  const appendix = planAppendix(scene, sheet.scale, page, assets.typesetter);
  writeDrawing(
    scene,
    sheet,
    new Map(appendix?.texts.map((text) => [text.id, linkContents(text)] as const)),
    writer,
    onProgress,
  );
  if (appendix !== null) writeAppendix(scene, appendix, page, assets.typesetter, writer);
  writer.finish();
  fonts.finish(assets.subsetGlyphs);
  await emitDocument(document, emit);
  onProgress(1);
  return { width: sheet.width, height: sheet.height, scale: sheet.scale / POINTS_PER_PIXEL, pages: writer.pages };
}

function writeDrawing(
  scene: Scene,
  sheet: Sheet,
  inAppendix: ReadonlyMap<string, string>,
  writer: PageWriter,
  onProgress: (done: number) => void,
): void {
  const pages = [scene.elements, ...(scene.morePages ?? [])];
  const outline = Map.groupBy(scene.outline, (entry) => entry.page);
  const count = pages.reduce((sum, elements) => sum + elements.length, 0);
  let written = 0;
  for (const [page, elements] of pages.entries()) {
    writer.startPage(sheet, scene.theme.paper);
    for (const { label, at } of outline.get(page) ?? []) writer.outline(label, at.x, at.y);
    for (const element of elements) {
      writeElement(element, inAppendix, writer);
      if (written++ % ELEMENTS_AT_ONCE === 0) onProgress((0.8 * written) / count);
    }
  }
}

function writeElement(element: SceneElement, inAppendix: ReadonlyMap<string, string>, writer: PageWriter): void {
  const { kind, id, bounds, shapes, description, links = [] } = element;
  switch (kind) {
    case 'title': {
      const title = writer.element('H1');
      writer.paintText(title, 'H1', shapes);
      title.end();
      break;
    }
    case 'lane': {
      const speaker = writer.element('H2', { actual: description });
      writer.paintText(speaker, 'H2', shapes);
      speaker.end();
      break;
    }
    case 'time':
    case 'note':
    case 'passage':
    case 'contents': {
      const words = writer.element('P', { actual: description });
      writer.paintText(words, 'P', shapes);
      writeLinks(words, links, writer);
      words.end();
      break;
    }
    case 'relation':
    case 'reply':
    case 'legend':
    case 'overview': {
      const figure = writer.element('Figure', { alt: description });
      writer.paintWhole(figure, 'Figure', shapes);
      writeLinks(figure, links, writer);
      figure.end();
      break;
    }
    case 'card':
    case 'banner':
    case 'reference':
    case 'move': {
      writer.destination(cardDestination(id, CARD_OF[kind]), bounds.x, bounds.y);
      const card = writer.element('P', { actual: description });
      writer.paintText(card, 'P', shapes);
      const contents = kind === 'reference' ? undefined : inAppendix.get(id);
      if (contents !== undefined) writer.link(card, bounds, textDestination(id), contents);
      writeLinks(card, links, writer);
      card.end();
      break;
    }
    case 'running':
      writer.paintRunning(shapes);
      break;
    default:
      assertNever(kind);
  }
}

const CARD_OF = { card: 'statement', banner: 'statement', reference: 'reference', move: 'move' } as const;

function writeLinks(element: StructureElement, links: readonly PageLink[], writer: PageWriter): void {
  for (const { area, to, label } of links) writer.link(element, area, cardDestination(to.id, to.of), label);
}
