import { t } from '../../../shared/language/translate.ts';
import type { Area, Source } from '../../../shared/model/entities.ts';
import { pageLabel } from '../../../shared/sources/pages.ts';
import { isPictureType } from '../../../shared/sources/picture-header.ts';
import { type RecognisedLine, recognisedLines } from '../../../shared/sources/recognised-lines.ts';
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
  const lines = recognisedLines(source.csl).filter((line) => line.page === page);
  const words = lines.flatMap((line) => wordsIn(area, line, text.slice(line.start, line.end))).join(' ');
  const described = isPicture
    ? t('Part of the picture')
    : t('Part of page {page}', { page: pageLabel(source.csl, page) });
  const exact = words.slice(0, MOST_WORDS).toWellFormed().trim() || described;
  return { source: source.id, exact, prefix: '', suffix: '', start: 0, end: 0, page: isPicture ? null : page, area };
}

/** Returns the words of a line whose middle lies in an area: where each is along its line is told by its letters. */
function wordsIn({ left, top, width, height }: Area, line: RecognisedLine, text: string): string[] {
  const middle = line.top + line.height / 2;
  if (middle < top || middle > top + height) return [];
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const x = line.left + (line.width * (index + word.length / 2)) / text.length;
    return x >= left && x <= left + width ? [word] : [];
  });
}
