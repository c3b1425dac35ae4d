import type { ThemeName } from './theme.ts';

/** The formats in which a map can be drawn. */
export const EXPORT_FORMATS = ['png', 'svg', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Returns the colours of a format where none are chosen: a PDF is for paper, which is white. */
export function usualTheme(format: ExportFormat): ThemeName {
  return format === 'pdf' ? 'print' : 'light';
}
