import type { Recent } from '../../../shared/contract/debate.ts';
import type { RecentDebate } from '../../../shared/contract/settings.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { fuzzyMatch } from '../../../shared/search/fuzzy.ts';
import type { App } from '../../core/app.ts';
import { openDebate } from '../files/file-actions.ts';
import type { Findable, Findings } from './findable.ts';
import { mapFindable, shownStatementFindable, sourceFindable, speakerFindable } from './findable-of.ts';

const MOST_DEBATES = 5;

/** Returns the places to go to before anything is typed: where one was last, then maps, speakers and sources. */
export function placeFindings(app: App): Findings {
  const { session, recents } = app.store.getState();
  const debate = session?.debate;
  const maps = debate?.mapsInOrder() ?? [];
  const speakers = [...(debate?.speakers.values() ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  const sources = [...(debate?.sources.values() ?? [])];
  const recent = debate === undefined ? [] : recents.flatMap((each) => recentFindable(app, debate, each) ?? []);
  const groups = [
    { heading: t('Recent'), findables: recent },
    { heading: t('Maps'), findables: maps.map((map) => mapFindable(app, map, null)) },
    { heading: t('Speakers'), findables: speakers.map((speaker) => speakerFindable(app, speaker, null)) },
    { heading: t('Sources'), findables: sources.map((source) => sourceFindable(app, source, null)) },
    { heading: t('Recent debates'), findables: debateFindables(app, '') },
  ].filter(({ findables }) => findables.length > 0);
  return { groups, words: t('Type words from what you want to find, in any order; or > and the name of an action.') };
}

/** Returns the recent debates that are called so, other than the open one. */
export function debateFindables(app: App, typed: string): Findable[] {
  const { recent, session } = app.store.getState();
  const others = recent.filter(({ path, missing }) => !missing && path !== session?.path);
  return others.flatMap((debate) => debateFindable(app, debate, typed) ?? []).slice(0, MOST_DEBATES);
}

function debateFindable(app: App, { path, name, folder, file }: RecentDebate, typed: string): Findable | undefined {
  const match = fuzzyMatch(name, typed);
  if (match === null) return undefined;
  const go = () => void openDebate(app, file);
  return { key: `debate ${path}`, kind: 'file', text: name, matches: match.ranges, where: folder, go };
}

function recentFindable(app: App, debate: Debate, recent: Recent): Findable | undefined {
  const found = placeFindable(app, debate, recent);
  return found && { ...found, key: `recent ${found.key}` };
}

function placeFindable(app: App, debate: Debate, recent: Recent): Findable | undefined {
  switch (recent.entity) {
    case 'statement': {
      const statement = debate.statements.get(recent.id);
      return statement && statement.text.trim() !== '' ? shownStatementFindable(app, debate, statement) : undefined;
    }
    case 'map': {
      const map = debate.maps.get(recent.id);
      return map && mapFindable(app, map, null);
    }
    case 'speaker': {
      const speaker = debate.speakers.get(recent.id);
      return speaker && speakerFindable(app, speaker, null);
    }
    case 'source': {
      const source = debate.sources.get(recent.id);
      return source && sourceFindable(app, source, null);
    }
  }
}
