import { useState } from 'react';
import type { RequestArgs } from '../../../shared/contract/requests.ts';
import { type CounterclaimError, errorCode } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { refuseTooLarge } from '../../../shared/scene/export-limits.ts';
import type { ExportedDrawing } from '../../../shared/scene/exported-drawing.ts';
import type { PictureSize } from '../../../shared/scene/picture-size.ts';
import { useApp } from '../../core/app-context.ts';
import { beginExport } from '../../core/slices/export.ts';
import { tellFaults } from '../../core/tell-faults.ts';

/** The present or last job of the dialog. */
export type ExportJob =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly what: 'export' | 'copy' }
  | { readonly state: 'exported'; readonly exported: ExportedDrawing }
  | { readonly state: 'copied'; readonly size: PictureSize }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly error: CounterclaimError };

export interface ExportControl {
  readonly job: ExportJob;
  exportDrawing(request: RequestArgs<'export.drawing'>): Promise<void>;
  copy(request: RequestArgs<'export.copy'>): Promise<void>;
  cancel(): Promise<void>;
  /** Forgets the outcome of the last job. */
  reset(): void;
}

const IDLE: ExportJob = { state: 'idle' };

export function useExportJob(): ExportControl {
  const app = useApp();
  const [job, setJob] = useState<ExportJob>(IDLE);

  const run = async (what: 'export' | 'copy', work: () => Promise<ExportJob>) => {
    beginExport(app);
    setJob({ state: 'running', what });
    try {
      await app.store.getState().session?.flush();
      setJob(await work());
    } catch (error) {
      const code = errorCode(error);
      setJob(code === 'Cancelled' ? { state: 'cancelled' } : { state: 'failed', error: error as CounterclaimError });
      if (code === undefined) throw error;
    }
  };

  return {
    job,
    exportDrawing: (request) =>
      run('export', async () => {
        // Refused here, before the user is asked for a name; the main process refuses it too.
        const debate = app.store.getState().session?.debate;
        if (debate !== undefined) refuseTooLarge(debate, request);
        const exported = await app.request('export.drawing', request);
        if (exported === null) return IDLE;
        tellFaults(app, t('Exported “{path}”.', { path: exported.path }), exported.faults);
        return { state: 'exported', exported };
      }),
    copy: (request) =>
      run('copy', async () => {
        const { faults, ...size } = await app.request('export.copy', request);
        tellFaults(app, t('The picture is on the clipboard.'), faults);
        return { state: 'copied', size };
      }),
    async cancel() {
      await app.request('export.cancel', {});
    },
    reset: () => setJob((before) => (before.state === 'running' ? before : IDLE)),
  };
}
