import type { ExportPreview } from '../../../shared/contract/export.ts';
import { t } from '../../../shared/language/translate.ts';
import { TEXT_STYLE } from '../../../shared/scene/card.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import { type PictureSize, pictureSize } from '../../../shared/scene/picture-size.ts';
import { type PageChoice, type Sheet, sheetFor } from '../../../shared/scene/sheet.ts';
import type { ExportChoices } from '../../core/slices/export.ts';
import { number } from '../../ui/words/bytes-in-words.ts';

/** CSS pixels in an inch, by definition. */
const PIXELS_PER_INCH = 96;
const POINTS_PER_INCH = 72;
const MILLIMETRES_PER_INCH = 25.4;

/** Describes the size of an export of a drawing of this size, with so many pages, as rows of words. */
export function measuresOf(
  drawing: Pick<ExportPreview, 'width' | 'height' | 'pages'>,
  choices: ExportChoices,
  kind: DrawingSubject['kind'],
): readonly (readonly [label: string, words: string])[] {
  switch (choices.format) {
    case 'png': {
      const { width, height } = pictureSize({ ...drawing, title: '' }, choices.scale);
      const density = choices.scale * PIXELS_PER_INCH;
      return [
        [t('Size'), t('{size} pixels', { size: sides(width, height) })],
        [t('Printed'), printed(drawing, density)],
      ];
    }
    case 'svg':
      return [
        [t('Size'), t('{size} CSS pixels', { size: sides(drawing.width, drawing.height) })],
        [t('Printed'), printed(drawing, PIXELS_PER_INCH)],
      ];
    case 'pdf': {
      const sheet = sheetFor(drawing, choices.page);
      return [
        [t('Page'), `${pageName(choices.page, sheet, kind)}, ${millimetres(sheet, POINTS_PER_INCH)}`],
        ...(drawing.pages > 1 ? [[t('Pages'), number(drawing.pages)] as const] : []),
        [t('Text'), t('{points} pt on cards', { points: number(textPoints(drawing, choices.page), 1) })],
      ];
    }
  }
}

function printed(drawing: PictureSize, density: number): string {
  return t('{size}, at {density} dpi', { size: millimetres(drawing, PIXELS_PER_INCH), density: number(density) });
}

/** Returns the size of the text on cards, in points. */
export function textPoints(map: PictureSize, page: PageChoice): number {
  return TEXT_STYLE.size * sheetFor(map, page).scale;
}

export function sides(width: number, height: number): string {
  return `${number(width)} × ${number(height)}`;
}

function pageName(page: PageChoice, { width, height }: Sheet, kind: DrawingSubject['kind']): string {
  if (page === 'fit') {
    return t(
      '{kind, select, map {As large as the map} exchange {As large as the exchange} other {As large as the drawing}}',
      { kind },
    );
  }
  return width > height ? t('{page} landscape', { page }) : t('{page} portrait', { page });
}

function millimetres({ width, height }: PictureSize, perInch: number): string {
  const [across, down] = [width, height].map((side) => (side / perInch) * MILLIMETRES_PER_INCH);
  return `${sides(across ?? 0, down ?? 0)} mm`;
}
