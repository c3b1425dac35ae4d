import { decodeText } from '../../db/content.ts';
import { assertNever } from '../../shared/errors.ts';
import { Debate } from '../../shared/model/debate.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import type { WordPart } from '../../shared/report/docx/word-package.ts';
import type { Report } from '../../shared/report/report.ts';
import type { ReportRequest } from './report-request.ts';
import { zip } from './zip.ts';

/** The share of the work that composing a report takes. */
const COMPOSING = 0.4;

/**
 * Writes a report or an outline. `tell` is called with the share that is done, 0 to 1; an error that it throws ends the work. Throws `InvalidValue` if
 * the text of a source is not text, and `NotFound` for an unknown map. A format is loaded only when it is asked for.
 */
export async function reportBytes(
  { data, choices, format, contents }: ReportRequest,
  tell: (done: number) => void = () => {},
): Promise<Uint8Array> {
  const report = await composed({ data, choices, format, contents }, (done) => tell(COMPOSING * done));
  tell(COMPOSING);
  const tellWriting = (done: number) => tell(COMPOSING + (1 - COMPOSING) * done);
  switch (format) {
    case 'docx': {
      const { reportDocx } = await import('../../shared/report/docx/report-docx.ts');
      return wordDocument(reportDocx(report, choices, tellWriting));
    }
    case 'md': {
      const { reportMarkdown } = await import('../../shared/report/markdown/report-markdown.ts');
      return Buffer.from(reportMarkdown(report));
    }
    case 'html': {
      const { reportHtml } = await import('../../shared/report/html/report-html.ts');
      return Buffer.from(reportHtml(report));
    }
    case 'txt': {
      const { reportText } = await import('../../shared/report/plain/report-text.ts');
      return Buffer.from(reportText(report));
    }
    default:
      return assertNever(format);
  }
}

async function composed(
  { data, choices, format, contents }: ReportRequest,
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

function wordDocument(parts: readonly WordPart[]): Uint8Array {
  return zip(parts.map(({ name, text }) => ({ name, bytes: joinedText(text) })));
}

/** Encodes a text piece by piece: as one string a large one would take twice its memory. */
function joinedText(pieces: Iterable<string | Uint8Array>): Uint8Array {
  const buffers: Uint8Array[] = [];
  for (const piece of pieces) buffers.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(buffers);
}
