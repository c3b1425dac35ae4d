import { assertNever } from '../../shared/errors.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import type { WalkChoices, WalkFormat } from '../../shared/report/report-choices.ts';
import type { UnsupportedText } from '../../shared/text/text.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { slidesOf } from '../../shared/walks/slides.ts';
import { fontBytes } from '../base/fonts.ts';

/** The share of the work that setting the slides takes. */
const SET = 0.6;

/** Writes a walk as slides. `tell` is called with the share that is done; an error that it throws ends the work. Throws `NotFound` for an unknown walk. */
export async function walkBytes(
  data: DebateData,
  { walk, style }: WalkChoices,
  format: WalkFormat,
  tell: (done: number) => void,
): Promise<{ bytes: Uint8Array; unsupported: readonly UnsupportedText[] }> {
  const typesetter = createTypesetter(fontBytes);
  const show = slidesOf(new Debate(data), walk, { style, typesetter, tell: (done) => tell(SET * done) });
  const tellWriting = (done: number) => tell(SET + (1 - SET) * done);
  switch (format) {
    case 'pdf': {
      const { slidesPdf } = await import('./pdf/slides-pdf.ts');
      const { pdfAssets } = await import('./export-assets.ts');
      return slidesPdf(show, pdfAssets(typesetter), tellWriting);
    }
    case 'pptx': {
      const { slidesPptx } = await import('./pptx/slides-pptx.ts');
      return { bytes: await slidesPptx(show, tellWriting), unsupported: [] };
    }
    default:
      return assertNever(format);
  }
}
