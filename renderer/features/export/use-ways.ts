import { useEffect, useState } from 'react';
import { errorCode } from '../../../shared/errors.ts';
import type { DrawingSubject } from '../../../shared/scene/drawing-subject.ts';
import type { WayOnPaper } from '../../../shared/scene/exported-drawing.ts';
import type { PageChoice } from '../../../shared/scene/sheet.ts';
import { useApp, useAppState } from '../../core/app-context.ts';

/**
 * Returns the ways in which a map can stand on a paper; null while they are worked out, and where they cannot be: the
 * preview then says why.
 */
export function useWays(subject: DrawingSubject, page: PageChoice): readonly WayOnPaper[] | null {
  const app = useApp();
  const revision = useAppState((state) => state.revision);
  const [found, setFound] = useState<{ key: string; ways: readonly WayOnPaper[] } | null>(null);
  const key = `${revision} ${page} ${JSON.stringify(subject)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that the request says.
  useEffect(() => {
    if (subject.kind !== 'map' || page === 'fit') return;
    let wantedStill = true;
    const ask = async () => {
      try {
        await app.store.getState().session?.flush();
        const ways = await app.request('export.ways', { subject, paper: page });
        if (wantedStill) setFound({ key, ways });
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
      }
    };
    ask().catch((error: unknown) => app.fail(error));
    return () => {
      wantedStill = false;
    };
  }, [app, key]);

  return found?.key === key ? found.ways : null;
}
