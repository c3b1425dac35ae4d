import type { ExportPreview } from '../../../shared/contract/export.ts';
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
        ['Size', `${sides(width, height)} pixels`],
        ['Printed', `${millimetres(drawing, PIXELS_PER_INCH)}, at ${number(density)} dpi`],
      ];
    }
    case 'svg':
      return [
        ['Size', `${sides(drawing.width, drawing.height)} CSS pixels`],
        ['Printed', `${millimetres(drawing, PIXELS_PER_INCH)}, at ${PIXELS_PER_INCH} dpi`],
      ];
    case 'pdf': {
      const sheet = sheetFor(drawing, choices.page);
      return [
        ['Page', `${pageName(choices.page, sheet, kind)}, ${millimetres(sheet, POINTS_PER_INCH)}`],
        ...(drawing.pages > 1 ? [['Pages', number(drawing.pages)] as const] : []),
        ['Text', `${number(textPoints(drawing, choices.page), 1)} pt on cards`],
      ];
    }
  }
}

/** Returns the size of the text on cards, in points. */
export function textPoints(map: PictureSize, page: PageChoice): number {
  return TEXT_STYLE.size * sheetFor(map, page).scale;
}

export function sides(width: number, height: number): string {
  return `${number(width)} × ${number(height)}`;
}

function pageName(page: PageChoice, { width, height }: Sheet, kind: DrawingSubject['kind']): string {
  if (page === 'fit') return `As large as the ${kind === 'map' || kind === 'exchange' ? kind : 'drawing'}`;
  return `${page} ${width > height ? 'landscape' : 'portrait'}`;
}

function millimetres({ width, height }: PictureSize, perInch: number): string {
  const [across, down] = [width, height].map((side) => (side / perInch) * MILLIMETRES_PER_INCH);
  return `${sides(across ?? 0, down ?? 0)} mm`;
}
