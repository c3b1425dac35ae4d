import type { ExportFormat } from '../../../shared/scene/export-formats.ts';
import type { PageChoice } from '../../../shared/scene/sheet.ts';
import type { ThemeName } from '../../../shared/scene/theme.ts';

/** How a map is to be drawn. */
export interface ExportChoices {
  readonly format: ExportFormat;
  readonly theme: ThemeName;
  /** PNG. */
  readonly scale: number;
  /** PDF. */
  readonly page: PageChoice;
}

export const DEFAULT_CHOICES: ExportChoices = { format: 'png', theme: 'light', scale: 2, page: 'fit' };
