import { v7 as uuidv7 } from 'uuid';
import { CounterclaimError, errorCode } from '../../../shared/errors.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import { placeStatement } from '../../../shared/model/commands/placements.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { Draft } from '../../../shared/model/draft.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { acceptProposals, withNeeded } from '../../../shared/proposals/accept-proposals.ts';
import { mentionedIn, type Proposal } from '../../../shared/proposals/proposal.ts';
import { proposalWords } from '../../../shared/proposals/proposal-words.ts';
import type { App } from '../../core/app.ts';
import { selectStatements } from '../../core/selection.ts';
import { takeProposals } from '../../core/slices/proposals.ts';
import { freePlace } from '../argument/place-on-map.ts';
import { edited, editOf } from './edited-proposal.ts';

/**
 * Accepts proposals, and those that they need, as one edit, which undo takes back: statements get a card on the shown map.
 * Passages are looked for in their sources again: any program may have written where they stand. Returns what was done as a
 * sentence, or the one that refuses it: then nothing is changed.
 */
export async function accept(
  app: App,
  all: readonly Proposal[],
  ids: readonly string[],
): Promise<{ done: boolean; told: string }> {
  const { session } = app.store.getState();
  if (session === null) return { done: false, told: '' };
  const chosen: Proposal[] = [];
  try {
    for (const proposal of withNeeded(session.debate, all, ids)) {
      requireNotDeclined(session.debate, all, proposal);
      chosen.push(await lookedUp(session.debate, proposal));
    }
    if (app.store.getState().session !== session) return { done: false, told: '' };
    const changes = changesOn(app, session.debate, chosen);
    if (!app.change(chosen.length === 1 ? msg('Accept proposal') : msg('Accept proposals'), () => changes)) {
      return { done: false, told: t('Nothing was accepted.') };
    }
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return { done: false, told: (error as CounterclaimError).message };
  }
  const statements = chosen.filter(({ proposed }) => proposed.kind === 'statement').map(({ id }) => id);
  if (statements.length > 0) app.select(selectStatements(statements));
  const more = chosen.length - ids.length;
  return {
    done: true,
    told: t(
      'Accepted {count, plural, one {# proposal} other {# proposals}}{more, plural, =0 {} one {, with # other that it needs} other {, with # others that it needs}}. Undo takes that back.',
      { count: ids.length, more: Math.max(0, more) },
    ),
  };
}

/** Tells whether a debate has what comes of a proposal: the file notes that once the edit is written. */
export function isMade(debate: Debate, { id }: Proposal): boolean {
  return [debate.statements, debate.relations, debate.excerpts, debate.citations].some((made) => made.has(id));
}

/** Declines proposals, which is no edit of the debate: they can be opened again. */
export async function decline(app: App, proposals: readonly string[]): Promise<string> {
  await takeAnswer(app, app.request('proposals.decline', { proposals: [...proposals] }));
  return t('Declined {count, plural, one {# proposal} other {# proposals}}.', { count: proposals.length });
}

export async function openAgain(app: App, proposal: string): Promise<string> {
  await takeAnswer(app, app.request('proposals.open-again', { proposals: [proposal] }));
  return t('It waits for a decision again.');
}

export async function forgetDecided(app: App): Promise<string> {
  await takeAnswer(app, app.request('proposals.forget-decided', {}));
  return t('Removed what was decided from the list.');
}

/** Takes over the list as it is then, unless another debate is shown by then. */
async function takeAnswer(app: App, answer: Promise<readonly Proposal[]>): Promise<void> {
  const { session } = app.store.getState();
  const proposals = await answer;
  if (app.store.getState().session === session) takeProposals(app, proposals);
}

/** Returns a passage that is said to be in its source word for word as it is found there; anything else as it is. */
async function lookedUp(debate: Debate, proposal: Proposal): Promise<Proposal> {
  const { proposed } = proposal;
  return proposed.kind === 'excerpt' && proposed.excerpt.isExact
    ? edited(debate, proposal, editOf(proposal))
    : proposal;
}

/** Throws an error that names what a proposal needs where that was declined. */
function requireNotDeclined(debate: Debate, all: readonly Proposal[], { proposed }: Proposal): void {
  for (const id of mentionedIn(proposed)) {
    const needed = all.find((other) => other.id === id);
    if (needed?.state !== 'declined' || isMade(debate, needed)) continue;
    const { text } = proposalWords(debate, all, needed.proposed);
    throw new CounterclaimError(
      'NotFound',
      t('It needs {text}, which was declined: open that again first.', { text: shortQuote(text) }),
    );
  }
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
