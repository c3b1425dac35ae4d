/** The formats in which a map can be drawn. */
export const EXPORT_FORMATS = ['png', 'svg', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
