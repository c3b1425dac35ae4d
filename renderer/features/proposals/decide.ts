import { v7 as uuidv7 } from 'uuid';
import { type CounterclaimError, errorCode } from '../../../shared/errors.ts';
import type { Change } from '../../../shared/model/change.ts';
import { placeStatement } from '../../../shared/model/commands/placements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { Draft } from '../../../shared/model/draft.ts';
import { acceptProposals, withNeeded } from '../../../shared/proposals/accept-proposals.ts';
import type { Proposal } from '../../../shared/proposals/proposal.ts';
import { counted } from '../../../shared/text/counted.ts';
import type { App } from '../../core/app.ts';
import { selectStatements } from '../../core/selection.ts';
import { takeProposals } from '../../core/slices/proposals.ts';
import { freePlace } from '../argument/place-on-map.ts';

/**
 * Accepts proposals, and those that they need, as one edit, which undo takes back: statements get a card on the shown map.
 * Returns what was done as a sentence, or the one that refuses it: then nothing is changed.
 */
export function accept(app: App, all: readonly Proposal[], ids: readonly string[]): { done: boolean; told: string } {
  const { session } = app.store.getState();
  if (session === null) return { done: false, told: '' };
  const chosen = withNeeded(session.debate, all, ids);
  try {
    const changes = changesOn(app, session.debate, chosen);
    if (!app.change(chosen.length === 1 ? 'Accept proposal' : 'Accept proposals', () => changes)) {
      return { done: false, told: 'Nothing was accepted.' };
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return { done: false, told: (error as CounterclaimError).message };
  }
  const accepted = new Set(chosen.map(({ id }) => id));
  const statements = chosen.filter(({ proposed }) => proposed.kind === 'statement').map(({ id }) => id);
  if (statements.length > 0) app.select(selectStatements(statements));
  const { proposals } = app.store.getState();
  takeProposals(
    app,
    proposals.map((each) => (accepted.has(each.id) ? { ...each, state: 'accepted' } : each)),
  );
  const more = chosen.length - ids.length;
  const with_ = more > 0 ? `, with ${counted(more, 'other')} that it needs` : '';
  return { done: true, told: `Accepted ${counted(ids.length, 'proposal')}${with_}. Undo takes that back.` };
}

/** Declines proposals, which is no edit of the debate: they can be opened again. */
export async function decline(app: App, proposals: readonly string[]): Promise<string> {
  takeProposals(app, await app.request('proposals.decline', { proposals: [...proposals] }));
  return `Declined ${counted(proposals.length, 'proposal')}.`;
}

export async function openAgain(app: App, proposal: string): Promise<string> {
  takeProposals(app, await app.request('proposals.open-again', { proposals: [proposal] }));
  return 'It waits for a decision again.';
}

export async function forgetDecided(app: App): Promise<string> {
  takeProposals(app, await app.request('proposals.forget-decided', {}));
  return 'Removed what was decided from the list.';
}

/** Statements are placed once all relations are there, so that each stands near what it bears on. */
function changesOn(app: App, debate: Debate, chosen: readonly Proposal[]): Change[] {
  const draft = new Draft(debate);
  draft.apply(acceptProposals(draft, chosen, uuidv7));
  const { map } = app.store.getState();
  for (const { id, proposed } of chosen) {
    if (map === null || proposed.kind !== 'statement') continue;
    const spot = freePlace(app, draft, id, map);
    draft.apply(placeStatement(draft, { newId: uuidv7, map, statement: id, ...spot }));
  }
  return draft.changes();
}
