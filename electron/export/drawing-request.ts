import type { DebateData } from '../../shared/model/debate.ts';
import type { DrawingSubject } from '../../shared/scene/drawing-subject.ts';
import type { ExportFormat } from '../../shared/scene/export-formats.ts';
import type { HowMarked } from '../../shared/scene/marks/how-marked.ts';
import type { Mark } from '../../shared/scene/marks/mark.ts';
import type { DrawnTime } from '../../shared/scene/marks/marked-map.ts';
import type { PageChoice, Paging } from '../../shared/scene/sheet.ts';
import type { ThemeName } from '../../shared/scene/theme.ts';
import type { ReferenceStyle } from '../../shared/sources/references/references.ts';
import type { DataRequest } from './data-request.ts';
import type { SourceTexts } from './drawing-texts.ts';

/** A map, an exchange, or claims in the order of their sources, to be drawn. */
export interface DrawingRequest {
  readonly data: DebateData;
  readonly subject: DrawingSubject;
  /** Those whose order the drawing follows; none for maps and exchanges. */
  readonly texts?: SourceTexts | undefined;
  readonly format: ExportFormat;
  readonly theme: ThemeName;
  /** PNG: picture pixels per CSS pixel, 0.5 to 4. */
  readonly scale: number;
  /** For PDF. */
  readonly page: PageChoice;
  /** For a map's PDF on paper. */
  readonly pages: Paging;
  /** The style of references in the appendix of a PDF; the usual one when left out. */
  readonly references?: ReferenceStyle;
  /** What marks on a map's cards and lines tell; nothing when left out. */
  readonly marks?: readonly Mark[] | undefined;
  /** How what they tell is found; as usual when left out. */
  readonly how?: HowMarked | undefined;
  /** The moment as of which it is drawn, and with which that is compared; today when left out. */
  readonly time?: DrawnTime | null | undefined;
  /** For PNG and SVG: the whole debate, to be put into the picture as JSON, so that it can be opened from there. */
  readonly embedded?: DataRequest | undefined;
}
