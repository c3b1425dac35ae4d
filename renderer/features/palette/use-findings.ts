import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { SearchHit } from '../../../shared/model/search-hit.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { ACTIONS_SIGN, actionFindings } from './action-findings.ts';
import { type Findings, RANKED } from './findable.ts';
import { resultFindable } from './findable-of.ts';
import { debateFindables, placeFindings } from './place-findings.ts';

const MOST = 60;

interface Answer {
  readonly query: string;
  readonly results: readonly SearchHit[];
}

/** Returns the findings for a query, as it is typed: those of an earlier query stay until then. */
export function useFindings(query: string): Findings {
  const app = useApp();
  const [answer, setAnswer] = useState<Answer>({ query: '', results: [] });
  const latest = useRef('');
  const asked = query.trim();
  const searches = asked !== '' && !asked.startsWith(ACTIONS_SIGN);

  useEffect(() => {
    latest.current = asked;
    if (!searches) return;
    search(app, asked).then(
      (results) => {
        if (latest.current === asked) setAnswer({ query: asked, results });
      },
      (error) => app.fail(error),
    );
  }, [app, asked, searches]);

  return useMemo(() => {
    if (asked === '') return placeFindings(app);
    if (!searches) return actionFindings(app, asked.slice(ACTIONS_SIGN.length).trim());
    return found(app, answer, asked);
  }, [app, asked, searches, answer]);
}

/** Searches the file, and so writes first what was typed. */
async function search(app: App, query: string): Promise<readonly SearchHit[]> {
  const { session } = app.store.getState();
  if (session === null) return [];
  await session.flush();
  return app.request('debate.search', { query, limit: MOST });
}

function found(app: App, { query, results }: Answer, asked: string): Findings {
  const findables = results.flatMap((result, rank) => resultFindable(app, result, `${rank} ${result.id}`) ?? []);
  const debates = debateFindables(app, asked);
  const groups = [
    { heading: RANKED, findables },
    { heading: t('Recent debates'), findables: debates },
  ].filter((group) => group.findables.length > 0);
  const shown = findables.length + debates.length;
  return { groups, words: query === asked ? wordsOf(results.length, shown, asked) : '' };
}

function wordsOf(results: number, shown: number, asked: string): string {
  if (shown === 0) return t('Nothing contains “{asked}”.', { asked });
  return results < MOST
    ? ''
    : t('These are the best {count}; there may be more. Type more words to find fewer.', { count: MOST });
}
