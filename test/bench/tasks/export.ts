import { readFileSync } from 'node:fs';
import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import type { ExportFormat } from '../../../shared/scene/export-formats.ts';
import { type Measurement, measured, peakMemory } from '../measurement.ts';

export interface ExportInput {
  /** A JSON file of `DebateData` with placements. */
  readonly data: string;
  readonly format: ExportFormat;
  readonly scale: number;
  readonly target: string;
}

/**
 * Returns a whole export, from the debate in memory to the file on the disk: starting the thread, measuring, routing,
 * writing, flushing.
 */
export async function run({ data: path, format, scale, target }: ExportInput): Promise<Measurement> {
  const data = JSON.parse(readFileSync(path, 'utf8')) as DebateData;
  const request = {
    data,
    subject: { kind: 'map', map: 'map' },
    format,
    theme: 'light',
    scale,
    page: 'fit',
    pages: 'one',
  } as const;
  const { result, ms, cpuMs } = await measured(() => exportDrawing(request, target));
  const size = format === 'png' ? `${result.width} × ${result.height} px, ` : '';
  return { ms, cpuMs, peakMb: peakMemory(), note: `${size}${(result.bytes / 1e6).toFixed(1)} MB` };
}
