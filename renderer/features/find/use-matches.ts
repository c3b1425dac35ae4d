import { useEffect, useMemo, useState } from 'react';
import type { StatementId } from '../../../shared/model/entities.ts';
import type { WordQuery } from '../../../shared/search/find-words.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { findMatches, type Matches, NO_MATCHES } from './find-matches.ts';

interface Found {
  readonly matches: Matches;
  /** False while it is still being looked for; the matches are then those from before. */
  readonly isReady: boolean;
}

/**
 * Finds the words in the open debate, again at every change of either: where something is filtered, in the texts of `left` alone. If it
 * `lists`, all of these are found while there are no words.
 */
export function useMatches(query: WordQuery, left: ReadonlySet<StatementId> | null = null, lists = false): Found {
  const app = useApp();
  const session = useAppState((state) => state.session);
  const revision = useAppState((state) => state.revision);
  const [found, setFound] = useState<{ matches: Matches; of: unknown }>({ matches: NO_MATCHES, of: null });
  const of = useMemo(() => ({ revision, query, left, lists }), [revision, query, left, lists]);

  useEffect(() => {
    let isStopped = false;
    if (session !== null) {
      findMatches(session.debate, query, () => isStopped, { left, lists }).then(
        (matches) => {
          if (matches !== null && !isStopped) setFound({ matches, of });
        },
        (error) => app.fail(error),
      );
    }
    return () => {
      isStopped = true;
    };
  }, [app, session, query, left, lists, of]);

  return { matches: found.matches, isReady: found.of === of };
}
