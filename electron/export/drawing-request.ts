import type { DebateData } from '../../shared/model/debate.ts';
import type { DrawingSubject } from '../../shared/scene/drawing-subject.ts';
import type { ExportFormat } from '../../shared/scene/export-formats.ts';
import type { PageChoice } from '../../shared/scene/sheet.ts';
import type { ThemeName } from '../../shared/scene/theme.ts';
import type { UnsupportedText } from '../../shared/text/text.ts';

/** A map, or an exchange, to be drawn. */
export interface DrawingRequest {
  readonly data: DebateData;
  readonly subject: DrawingSubject;
  readonly format: ExportFormat;
  readonly theme: ThemeName;
  /** PNG: picture pixels per CSS pixel, 0.5 to 4. */
  readonly scale: number;
  /** PDF. */
  readonly page: PageChoice;
}

export interface ExportResult {
  readonly path: string;
  readonly bytes: number;
  /** In pixels for PNG, CSS pixels for SVG, points for PDF. */
  readonly width: number;
  readonly height: number;
  /** How large it is drawn: 1 is its own size. Less than 1 for a PDF that had to be made smaller to fit on its page. */
  readonly scale: number;
  /** Of a PDF, with its appendix; all else is one. */
  readonly pages: number;
  /** Characters that no bundled font has. */
  readonly unsupported: readonly UnsupportedText[];
  /** Cards that do not show their whole text. */
  readonly cutCards: number;
}
