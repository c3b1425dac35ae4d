import { t } from '../../../shared/language/translate.ts';
import type { AppendixBlock } from '../../../shared/paper/appendix/compose-appendix.ts';
import { appendixTitle } from '../../../shared/paper/appendix/compose-appendix.ts';
import {
  APPENDIX_MARGIN,
  APPENDIX_TOP,
  type AppendixPlan,
  COLUMN_GAP,
} from '../../../shared/paper/appendix/plan-appendix.ts';
import { LEAST_POINTS } from '../../../shared/paper/page-room.ts';
import { runningHead } from '../../../shared/paper/running-head.ts';
import type { CardText, Scene, Shape } from '../../../shared/scene/scene.ts';
import { appendixSheet, type PageChoice, POINTS_PER_PIXEL } from '../../../shared/scene/sheet.ts';
import { shiftElement } from '../../../shared/scene/shift.ts';
import type { Typesetter } from '../../../shared/text/text.ts';
import { cardDestination, textDestination } from './destinations.ts';
import type { PageWriter } from './page-writer.ts';

/** Pixels over an entry at which a link to it arrives. */
const OVER_ENTRY = 13;

/** Returns the description of a card's link to its text in the appendix. */
export function linkContents({ quotations }: CardText): string {
  return quotations.length > 0 ? t('The passages that it cites') : t('The whole text');
}

/** Writes a planned appendix on pages after the drawing, each entry linked with its card. */
export function writeAppendix(
  scene: Scene,
  plan: AppendixPlan,
  page: PageChoice,
  typesetter: Typesetter,
  writer: PageWriter,
): void {
  const before = writer.pages;
  const [width, height] = appendixSheet(page);
  const toPage = (wanted: number) => {
    while (writer.pages - before < wanted + 1) {
      writer.startPage({ width, height, x: 0, y: 0, scale: POINTS_PER_PIXEL }, scene.theme.paper);
      const titles = { titles: scene.headTitles, page: writer.pages, pages: before + plan.pages };
      const head = runningHead(titles, plan.width, scene.theme, typesetter, LEAST_POINTS / POINTS_PER_PIXEL);
      writer.paintRunning(shiftElement(head, { x: APPENDIX_MARGIN, y: APPENDIX_MARGIN }).shapes);
    }
  };
  toPage(0);
  writer.outline(appendixTitle(plan.texts), 0, 0);
  for (const [index, block] of plan.blocks.entries()) writeBlock(block, plan, index, toPage, writer);
}

function writeBlock(
  block: AppendixBlock,
  { places, columnWidth }: AppendixPlan,
  index: number,
  toPage: (page: number) => void,
  writer: PageWriter,
): void {
  const { tag, text, style, fill, indent, leading, begins, to } = block;
  const element = writer.element(tag);
  let shapes: Shape[] = [];
  let page = -1;
  const paint = () => {
    if (shapes.length > 0) writer.paintText(element, tag, shapes);
    shapes = [];
  };
  for (const [at, line] of text.entries()) {
    const place = places[index]?.[at];
    if (place === undefined) continue;
    if (place.page !== page) {
      paint();
      toPage(place.page);
      page = place.page;
    }
    const left = APPENDIX_MARGIN + place.column * (columnWidth + COLUMN_GAP);
    const top = APPENDIX_TOP + place.y;
    if (at === 0 && begins !== undefined) writer.destination(textDestination(begins), 0, top - OVER_ENTRY);
    const x = line.rtl ? left + columnWidth - indent - line.width : left + indent;
    shapes.push({ type: 'text', role: 'content', line, style, fill, x, y: top + style.size * 1.1 });
    if (to !== undefined) {
      writer.link(element, { x, y: top, width: line.width, height: leading }, cardDestination(to.id, to.of), line.text);
    }
  }
  paint();
  element.end();
}
