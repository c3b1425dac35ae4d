import { MOST_RECENT_THINGS } from '../../../shared/contract/bounds.ts';
import type { Recent } from '../../../shared/contract/debate.ts';
import { sameValue } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Selection } from '../selection.ts';
import type { Holder, Slice } from './slice.ts';

/** What was shown or selected in this debate, the latest first, each once; what was before it was opened comes after. */
export interface RecentsSlice {
  readonly recents: readonly Recent[];
}

export const recentsSlice: Slice<RecentsSlice> = {
  first: () => ({ recents: [] }),
  stillThere: ({ recents }, debate) => ({ recents: inDebate(recents, debate) }),
  forAnotherDebate: () => ({ recents: [] }),
};

/** Returns the same list when all are still there. */
function inDebate(recents: readonly Recent[], debate: Debate): readonly Recent[] {
  const isThere = ({ entity, id }: Recent) => debate.find(entity, id) !== undefined;
  return recents.every(isThere) ? recents : recents.filter(isThere);
}

/** Takes over what was shown or selected before the debate was opened. */
export function takeRecents({ store }: Holder<RecentsSlice>, recents: readonly Recent[], debate: Debate): void {
  store.setState({ recents: inDebate(recents, debate) });
}

/** Puts something at the head of the list. */
export function noteRecent({ store }: Holder<RecentsSlice>, recent: Recent): void {
  const { recents } = store.getState();
  const others = recents.filter((each) => !sameValue(each, recent));
  store.setState({ recents: [recent, ...others].slice(0, MOST_RECENT_THINGS) });
}

/** Notes what is selected, if it is one of what can be gone to. */
export function noteSelected(holder: Holder<RecentsSlice>, selection: Selection): void {
  const { kind } = selection;
  const [only, ...others] = kind === 'statements' ? selection.ids : [];
  if (kind === 'speaker') noteRecent(holder, { entity: 'speaker', id: selection.id });
  else if (kind === 'source') noteRecent(holder, { entity: 'source', id: selection.id });
  else if (only !== undefined && others.length === 0) noteRecent(holder, { entity: 'statement', id: only });
}
