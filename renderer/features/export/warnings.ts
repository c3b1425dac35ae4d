import type { ExportPreview } from '../../../shared/contract/export.ts';
import { LEAST_READABLE_POINTS } from '../../../shared/scene/sheet.ts';
import { counted } from '../../../shared/text/counted.ts';
import type { ExportChoices } from '../../core/slices/export.ts';
import { missingFont } from '../../ui/words/missing-font.ts';
import { textPoints } from './measures.ts';

/** Points: smaller text is a strain on paper. */
const COMFORTABLE_POINTS = 6;

/** Returns what an export will lack, a sentence each. */
export function warningsOf(preview: ExportPreview, choices: ExportChoices): readonly string[] {
  const isPdf = choices.format === 'pdf';
  const small = isPdf ? smallText(textPoints(preview, choices.page), choices.page === 'fit') : null;
  const cut = preview.cutCards > 0 && small?.allInAppendix !== true ? [cutCards(preview.cutCards, isPdf)] : [];
  return [...(small === null ? [] : [small.words]), ...cut, ...preview.unsupported.map(missingFont)];
}

function smallText(points: number, isLargest: boolean): { words: string; allInAppendix: boolean } | null {
  if (points >= COMFORTABLE_POINTS) return null;
  const size = points.toLocaleString('en-GB', { maximumFractionDigits: 1 });
  const allInAppendix = points < LEAST_READABLE_POINTS;
  const advice = allInAppendix
    ? 'too small to read; the appendix has every text.'
    : `small to read on paper. ${isLargest ? 'A page can be no larger.' : 'A larger page makes it larger.'}`;
  return { words: `Text on cards comes out at ${size} pt, ${advice}`, allInAppendix };
}

function cutCards(count: number, isPdf: boolean): string {
  const cards =
    count === 1 ? '1 card does not show its whole text' : `${counted(count, 'card')} do not show their whole text`;
  return `${cards}; ${isPdf ? 'the appendix has it' : 'a PDF has it in its appendix'}.`;
}
