import type { Area, Source } from '../../../shared/model/entities.ts';
import { pageLabel } from '../../../shared/sources/pages.ts';
import { isPictureType } from '../../../shared/sources/picture-header.ts';
import { recognisedLines } from '../../../shared/sources/recognised-lines.ts';
import type { SourceSelection } from './source-selection.ts';

/** An area that is marked on a page, which counts from 1; a picture is page 1. */
export interface MarkedArea {
  readonly area: Area;
  readonly page: number;
}

/** As many characters as are quoted of what is written in an area. */
const MOST_WORDS = 2000;

/** Returns an area of a source as a selection: it quotes the words that were recognised in it, or says what it is. */
export function areaSelection(source: Readonly<Source>, text: string, { area, page }: MarkedArea): SourceSelection {
  const isPicture = isPictureType(source.mediaType);
  const lines = recognisedLines(source.csl).filter(
    (line) => line.page === page && isIn(area, line.left + line.width / 2, line.top + line.height / 2),
  );
  const words = lines.map(({ start, end }) => text.slice(start, end).trim()).join(' ');
  const described = isPicture ? 'Part of the picture' : `Part of page ${pageLabel(source.csl, page)}`;
  const exact = words.slice(0, MOST_WORDS).toWellFormed().trim() || described;
  return { source: source.id, exact, prefix: '', suffix: '', start: 0, end: 0, page: isPicture ? null : page, area };
}

function isIn({ left, top, width, height }: Area, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
