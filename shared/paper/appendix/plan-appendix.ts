import { TEXT_STYLE } from '../../scene/card.ts';
import type { CardText, Scene } from '../../scene/scene.ts';
import {
  appendixSheet,
  LEAST_READABLE_POINTS,
  type PageChoice,
  POINTS_PER_PIXEL,
  SHEET_MARGIN,
} from '../../scene/sheet.ts';
import type { Typesetter } from '../../text/text.ts';
import { type AppendixBlock, composeAppendix } from './compose-appendix.ts';
import { flowInColumns, type LinePlace } from './flow-columns.ts';

/** The pages after a drawing, with what it could not show; lengths in pixels. */
export interface AppendixPlan {
  readonly blocks: readonly AppendixBlock[];
  /** The place of each line of each block. */
  readonly places: readonly (readonly LinePlace[])[];
  readonly pages: number;
  readonly texts: readonly CardText[];
  readonly width: number;
  readonly columnWidth: number;
}

/** Pixels from the edges of the paper, the same as on pages of a map, and from the top to the columns. */
export const APPENDIX_MARGIN = SHEET_MARGIN / POINTS_PER_PIXEL;
export const APPENDIX_TOP = 90;
const COLUMNS = 2;
export const COLUMN_GAP = 36;

/** Programs that search PDFs take at most so many letters of a page that are narrower than 3 points. */
const MOST_SMALL_LETTERS = 40_000;
/** Points from which hardly a letter is as narrow as that. */
const LEAST_FOUND_POINTS = 10;

/**
 * Plans the appendix of a drawing set with so many points a pixel, in two columns; null when there is nothing to set. It
 * has the texts of cards that are cut or cite passages, or of all cards when none can be read.
 */
export function planAppendix(
  scene: Pick<Scene, 'theme' | 'texts' | 'references' | 'morePages'>,
  pointsPerPixel: number,
  page: PageChoice,
  typesetter: Typesetter,
): AppendixPlan | null {
  const texts = textsFor(scene, pointsPerPixel);
  if (texts.length === 0 && scene.references.length === 0) return null;
  const [paperWidth, paperHeight] = appendixSheet(page).map((points) => points / POINTS_PER_PIXEL) as [number, number];
  const width = paperWidth - 2 * APPENDIX_MARGIN;
  const columnWidth = (width - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
  const height = paperHeight - APPENDIX_TOP - APPENDIX_MARGIN;
  const blocks = composeAppendix(scene, texts, columnWidth, typesetter);
  const places = flowInColumns(blocks, { count: COLUMNS, height });
  const pages = 1 + (places.at(-1)?.at(-1)?.page ?? 0);
  return { blocks, places, pages, texts, width, columnWidth };
}

function textsFor(
  { texts, morePages }: Pick<Scene, 'texts' | 'morePages'>,
  pointsPerPixel: number,
): readonly CardText[] {
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0) / (1 + (morePages?.length ?? 0));
  const least = letters > MOST_SMALL_LETTERS ? LEAST_FOUND_POINTS : LEAST_READABLE_POINTS;
  const isReadable = TEXT_STYLE.size * pointsPerPixel >= least;
  return isReadable ? texts.filter(({ isCut, quotations }) => isCut || quotations.length > 0) : texts;
}
