import type { ExportPreview } from '../../../shared/contract/export.ts';
import { spokenLocale, t } from '../../../shared/language/translate.ts';
import { LEAST_READABLE_POINTS } from '../../../shared/scene/sheet.ts';
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
  const size = points.toLocaleString(spokenLocale(), { maximumFractionDigits: 1 });
  const allInAppendix = points < LEAST_READABLE_POINTS;
  if (allInAppendix) {
    const words = t('Text on cards comes out at {size} pt, too small to read; the appendix has every text.', { size });
    return { words, allInAppendix };
  }
  const words = isLargest
    ? t('Text on cards comes out at {size} pt, small to read on paper. A page can be no larger.', { size })
    : t('Text on cards comes out at {size} pt, small to read on paper. A larger page makes it larger.', { size });
  return { words, allInAppendix };
}

function cutCards(count: number, isPdf: boolean): string {
  return isPdf
    ? t(
        '{count, plural, one {# card does not show its whole text} other {# cards do not show their whole text}}; the appendix has it.',
        { count },
      )
    : t(
        '{count, plural, one {# card does not show its whole text} other {# cards do not show their whole text}}; a PDF has it in its appendix.',
        { count },
      );
}
