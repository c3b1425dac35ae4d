import { decodeText } from '../../db/content.ts';
import { assertNever } from '../../shared/errors.ts';
import { Debate } from '../../shared/model/debate.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import type { WordPart } from '../../shared/report/docx/word-package.ts';
import type { Report } from '../../shared/report/report.ts';
import type { OutlineChoices, ReportChoices } from '../../shared/report/report-choices.ts';
import type { UnsupportedText } from '../../shared/text/text.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { fontBytes } from '../base/fonts.ts';
import type { ReportRequest } from './report-request.ts';
import { zip } from './zip.ts';

export interface WrittenReport {
  readonly bytes: Uint8Array;
  /** Characters that no bundled font has, where the report is drawn in these. */
  readonly unsupported: readonly UnsupportedText[];
}

/** The share of the work that composing a report takes. */
const COMPOSING = 0.4;

/**
 * Writes a report, an outline, a page to explore or a walk. `tell` is called with the share that is done, 0 to 1; an error that it throws ends the work. Throws `InvalidValue` if
 * the text of a source is not text, and `NotFound` for an unknown map. A format is loaded only when it is asked for.
 */
export async function reportBytes(
  { data, choices, format, contents }: ReportRequest,
  tell: (done: number) => void = () => {},
): Promise<WrittenReport> {
  if (choices.form === 'reader') {
    const { readerBytes } = await import('./reader-bytes.ts');
    return inAllFonts(readerBytes({ data, contents }, choices, tell));
  }
  if (choices.form === 'walk') {
    const { walkBytes } = await import('./walk-bytes.ts');
    return walkBytes(data, choices, format === 'pptx' ? 'pptx' : 'pdf', tell);
  }
  if (choices.form === 'commented') {
    const debate = new Debate(data);
    const text = contents.get(debate.get('source', choices.source).text);
    const { commentedSource } = await import('../../shared/report/docx/commented-source.ts');
    return inAllFonts(wordDocument(commentedSource(debate, text === undefined ? '' : decodeText(text), choices)));
  }
  const report = await composed({ data, choices, format, contents }, (done) => tell(COMPOSING * done));
  tell(COMPOSING);
  const tellWriting = (done: number) => tell(COMPOSING + (1 - COMPOSING) * done);
  switch (format) {
    case 'docx': {
      const { reportDocx } = await import('../../shared/report/docx/report-docx.ts');
      return inAllFonts(wordDocument(reportDocx(report, choices, tellWriting)));
    }
    case 'md': {
      const { reportMarkdown } = await import('../../shared/report/markdown/report-markdown.ts');
      return inAllFonts(Buffer.from(reportMarkdown(report)));
    }
    case 'html': {
      const { reportHtml } = await import('../../shared/report/html/report-html.ts');
      return inAllFonts(Buffer.from(reportHtml(report)));
    }
    case 'txt': {
      const { reportText } = await import('../../shared/report/plain/report-text.ts');
      return inAllFonts(Buffer.from(reportText(report)));
    }
    case 'pdf': {
      const { reportPdf } = await import('./pdf/report-pdf.ts');
      const { pdfAssets } = await import('./export-assets.ts');
      const typesetter = createTypesetter(fontBytes);
      return reportPdf(report, choices.paper, pdfAssets(typesetter), tellWriting);
    }
    case 'pptx':
      throw new TypeError('Only a walk is a presentation.');
    default:
      return assertNever(format);
  }
}

async function composed(
  {
    data,
    choices,
    format,
    contents,
  }: Omit<ReportRequest, 'choices'> & { readonly choices: ReportChoices | OutlineChoices },
  tell: (done: number) => void,
): Promise<Report> {
  if (choices.form === 'report') {
    const textOf = (hash: string) => {
      const bytes = contents.get(hash);
      return bytes === undefined ? '' : decodeText(bytes);
    };
    return composeReport(new Debate(data), choices, textOf, tell);
  }
  const { composeOutline } = await import('../../shared/report/outline/compose-outline.ts');
  if (format !== 'docx' && format !== 'html') return composeOutline(new Debate(data), choices);
  const { drawMaps } = await import('./draw-maps.ts');
  return composeOutline(new Debate(data), choices, await drawMaps(data, choices, tell));
}

/** Other programs have fonts of their own. */
function inAllFonts(bytes: Uint8Array): WrittenReport {
  return { bytes, unsupported: [] };
}

function wordDocument(parts: readonly WordPart[]): Uint8Array {
  return zip(parts.map(({ name, text }) => ({ name, bytes: joinedText(text) })));
}

/** Encodes a text piece by piece: as one string a large one would take twice its memory. */
function joinedText(pieces: Iterable<string | Uint8Array>): Uint8Array {
  const buffers: Uint8Array[] = [];
  for (const piece of pieces) buffers.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(buffers);
}
