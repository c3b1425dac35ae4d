import { useEffect, useState } from 'react';
import type { ExportPreview } from '../../../shared/contract/export.ts';
import type { RequestArgs } from '../../../shared/contract/requests.ts';
import { type CounterclaimError, errorCode } from '../../../shared/errors.ts';
import type { App } from '../../core/app.ts';
import { useApp, useAppState } from '../../core/app-context.ts';

export type PreviewRequest = RequestArgs<'export.preview'>;

export interface PreviewState {
  /** The preview that was drawn last; null before the first. */
  readonly preview: ExportPreview | null;
  /** True if it is of the present request. */
  readonly current: boolean;
  /** True if it takes long enough to be mentioned. */
  readonly slow: boolean;
  readonly error: CounterclaimError | null;
}

/** Milliseconds without another choice before a preview is drawn. */
const PAUSE = 120;
/** Milliseconds after which one wonders whether anything happens. */
const LONG = 300;

/**
 * Returns a preview of the choices; null: not yet known. The last choice wins. The preview is forgotten with the
 * component.
 */
export function usePreview(request: PreviewRequest | null): PreviewState {
  const app = useApp();
  const revision = useAppState((state) => state.revision);
  const key = request === null ? null : `${revision} ${JSON.stringify(request)}`;
  const [drawn, setDrawn] = useState<{ key: string; preview: ExportPreview | null; error: CounterclaimError | null }>({
    key: '',
    preview: null,
    error: null,
  });
  const [slow, setSlow] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that the request says.
  useEffect(() => {
    if (key === null || request === null) return;
    let wantedStill = true;
    const draw = async () => {
      const { preview, error } = await drawPreview(app, request);
      if (!wantedStill) return;
      clearTimeout(wondering);
      setSlow(false);
      setDrawn((before) => ({ key, preview: preview ?? before.preview, error }));
    };
    const starting = setTimeout(() => void draw(), PAUSE);
    const wondering = setTimeout(() => setSlow(true), PAUSE + LONG);
    return () => {
      wantedStill = false;
      clearTimeout(starting);
      clearTimeout(wondering);
    };
  }, [app, key]);

  useEffect(() => {
    return () => {
      app.request('export.forgetPreview', {}).catch((error: unknown) => app.fail(error));
    };
  }, [app]);

  return { preview: drawn.preview, current: drawn.key === key && drawn.error === null, slow, error: drawn.error };
}

async function drawPreview(
  app: App,
  request: PreviewRequest,
): Promise<{ preview: ExportPreview | null; error: CounterclaimError | null }> {
  try {
    await app.store.getState().session?.flush();
    return { preview: await app.request('export.preview', request), error: null };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return { preview: null, error: error as CounterclaimError };
  }
}
