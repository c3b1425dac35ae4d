import { useEffect, useMemo, useRef, useState } from 'react';
import { ACTIONS } from '../../../shared/actions.ts';
import type { SearchHit } from '../../../shared/model/search-hit.ts';
import { actionContext } from '../../core/actions/context-now.ts';
import { shownKey } from '../../core/actions/key-bindings.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { shownAction } from '../../core/actions/shown-action.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { mapFindable, resultFindable, sourceFindable, speakerFindable } from './find-targets.ts';
import { type FindableGroup, RANKED } from './findable.ts';

export interface Findings {
  readonly groups: readonly FindableGroup[];
  /** A remark about them: that there are none, or how to go on. */
  readonly words: string;
}

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
  const searches = asked !== '' && !asked.startsWith('>');

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
    if (asked === '') return places(app);
    if (!searches) return actions(app, asked.slice(1).trim());
    return found(app, answer, asked);
  }, [app, asked, searches, answer]);
}

/** Searches the file, and so writes first what was typed. */
async function search(app: App, query: string): Promise<readonly SearchHit[]> {
  await app.store.getState().session?.flush();
  return app.request('debate.search', { query, limit: MOST });
}

function found(app: App, { query, results }: Answer, asked: string): Findings {
  const findables = results.flatMap((result, rank) => resultFindable(app, result, `${rank} ${result.id}`) ?? []);
  return { groups: ranked(findables), words: query === asked ? wordsOf(results.length, findables.length, asked) : '' };
}

function wordsOf(results: number, shown: number, asked: string): string {
  if (shown === 0) return `Nothing contains “${asked}”.`;
  return results < MOST ? '' : `These are the best ${MOST}; there may be more. Type more words to find fewer.`;
}

function ranked(findables: FindableGroup['findables']): FindableGroup[] {
  return [{ heading: RANKED, findables }];
}

/** Returns the places to go to before anything is typed. */
function places(app: App): Findings {
  const debate = app.store.getState().session?.debate;
  const maps = debate?.mapsInOrder() ?? [];
  const speakers = [...(debate?.speakers.values() ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  const sources = [...(debate?.sources.values() ?? [])];
  const groups = [
    { heading: 'Maps', findables: maps.map((map) => mapFindable(app, map, null)) },
    { heading: 'Speakers', findables: speakers.map((speaker) => speakerFindable(app, speaker, null)) },
    { heading: 'Sources', findables: sources.map((source) => sourceFindable(app, source, null)) },
  ].filter(({ findables }) => findables.length > 0);
  return { groups, words: 'Type words from what you want to find, in any order; or > and the name of an action.' };
}

/** Returns the actions that are possible now and have all the words in their names. */
function actions(app: App, typed: string): Findings {
  const context = actionContext(app.store.getState());
  const { platform } = app.store.getState();
  const words = typed.toLocaleLowerCase().split(/\s+/);
  const findables = ACTIONS.filter(({ id }) => id !== 'find')
    .map((action) => ({ action, ...shownAction(app, action, context) }))
    .filter(({ reason }) => reason === null)
    .map(({ action, label }) => ({ action, label: label.replace(/…$/, '') }))
    .filter(({ action, label }) => {
      const name = `${action.menu} ${label}`.toLocaleLowerCase();
      return words.every((word) => name.includes(word));
    })
    .map(({ action, label }) => {
      const at = label.toLocaleLowerCase().indexOf(typed.toLocaleLowerCase());
      const [key] = action.keys;
      return {
        key: action.id,
        kind: 'action' as const,
        text: label,
        match: typed === '' || at === -1 ? null : ([at, at + typed.length] as const),
        where: key === undefined ? action.menu : `${action.menu} · ${shownKey(key, platform)}`,
        go: () => runAction(app, action.id),
      };
    });
  const none = `No action that is possible now has “${typed}” in its name.`;
  return { groups: [{ heading: 'Actions', findables }], words: findables.length === 0 ? none : '' };
}
