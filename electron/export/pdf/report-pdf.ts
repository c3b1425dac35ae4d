import { PAGE_SIZES } from '../../../shared/report/pages/page-look.ts';
import { paginate } from '../../../shared/report/pages/paginate.ts';
import { setReport } from '../../../shared/report/pages/set-report.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { ReportPaper } from '../../../shared/report/report-choices.ts';
import { mergedUnsupported } from '../../../shared/scene/unsupported.ts';
import type { Typesetter, UnsupportedText } from '../../../shared/text/text.ts';
import { createDocument } from './document.ts';
import { emitDocument } from './emit-document.ts';
import { Emojis } from './emojis.ts';
import { PdfFonts } from './fonts.ts';
import { PageWriter } from './page-writer.ts';
import type { PdfAssets } from './pdf.ts';
import { ReportPages } from './report-pages.ts';
import { TextOperators } from './text-operators.ts';

/** The shares of the work at which the report is set in lines, and is on its pages. */
const SET = 0.5;
const WRITTEN = 0.9;

/**
 * Writes a report as a PDF: a page of titles, contents with the numbers of pages, and the chapters, with notes
 * at the foot of the pages that cite. Text in embedded fonts, tagged, with an outline, and links between marks and notes, between numbers
 * and statements, and to the addresses of sources. The same report gives the same bytes. `tell` receives the share that is done, 0 to 1;
 * an error that it throws ends the work.
 */
export async function reportPdf(
  report: Report,
  paper: ReportPaper,
  assets: PdfAssets,
  tell: (done: number) => void,
): Promise<{ bytes: Uint8Array; unsupported: readonly UnsupportedText[] }> {
  const size = PAGE_SIZES[paper];
  const { typesetter, unsupported } = noting(assets.typesetter);
  const { title, author, language, created } = report;
  const document = createDocument({ title, author, language, created });
  const fonts = new PdfFonts(document, assets.fontBytes);
  const emojis = new Emojis(document, assets.emoji);
  const text = new TextOperators(typesetter, fonts, emojis);
  const set = setReport(report, size.width - 2 * size.side, typesetter, (done) => tell(SET * done));
  const pages = paginate(set.blocks, set.notes, size.height - size.top - size.foot);
  const writer = new ReportPages(title, pages, {
    size,
    typesetter,
    writer: new PageWriter({ document, fonts, emojis, text }),
  });
  writer.write((done) => tell(SET + (WRITTEN - SET) * done));
  fonts.finish(assets.subsetGlyphs);
  const pieces: Uint8Array[] = [];
  await emitDocument(document, (piece) => pieces.push(piece));
  return { bytes: Buffer.concat(pieces), unsupported: mergedUnsupported(unsupported) };
}

/** Returns a typesetter that notes what it cannot draw. */
function noting(typesetter: Typesetter): { typesetter: Typesetter; unsupported: UnsupportedText[] } {
  const unsupported: UnsupportedText[] = [];
  const wrap: Typesetter['wrap'] = (text, style, width) => {
    unsupported.push(...typesetter.unsupported(text));
    return typesetter.wrap(text, style, width);
  };
  return { typesetter: { ...typesetter, wrap }, unsupported };
}
