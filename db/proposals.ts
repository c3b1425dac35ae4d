import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import type { Change } from '../shared/model/change.ts';
import { LIMITS } from '../shared/model/limits.ts';
import { isId } from '../shared/model/well-formed.ts';
import {
  mentionedIn,
  PROPOSAL_LIMITS,
  PROPOSAL_STATES,
  type Proposal,
  type ProposalState,
  type Proposed,
} from '../shared/proposals/proposal.ts';
import { proposedSchema } from '../shared/proposals/proposal-schema.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';

interface ProposalRow {
  readonly id: string;
  readonly client: string;
  readonly at: string;
  readonly state: ProposalState;
  readonly proposed: string;
}

/** The entities that a proposal can become. */
const PROPOSED_ENTITIES: ReadonlySet<string> = new Set(['statement', 'relation', 'excerpt', 'citation']);

const MOST_ROWS = PROPOSAL_LIMITS.open + PROPOSAL_LIMITS.decided;
/** The last of those that wait may be more than fits. */
const MOST_BYTES = 2 * PROPOSAL_LIMITS.bytes + PROPOSAL_LIMITS.proposalBytes;
/** The newest rows that an inbox may hold: sizes are known without reading what has them, and any program may have written it. */
const HELD = `
  WITH newest AS (
    SELECT row, octet_length(id) + octet_length(client) + octet_length(at) + octet_length(proposed) AS bytes
      FROM proposal ORDER BY row DESC LIMIT ?),
  held AS (SELECT row, sum(bytes) OVER (ORDER BY row DESC) AS together FROM newest WHERE bytes <= ?)
  SELECT id, client, at, state, proposed FROM held JOIN proposal USING (row) WHERE together <= ? ORDER BY row`;

/**
 * Lists the proposals of a debate's inbox, the oldest first, as many as it may hold; those that cannot be read are left to the
 * check.
 */
export function listProposals(connection: ReadConnection): Proposal[] {
  return connection
    .all<ProposalRow>(HELD, MOST_ROWS, PROPOSAL_LIMITS.proposalBytes, MOST_BYTES)
    .flatMap((row) => read(row) ?? []);
}

/**
 * Puts a proposal into the inbox, which is all that changes. Throws `InvalidValue` when too many wait for a decision, or the
 * proposal is not one.
 */
export function addProposal(connection: WriteConnection, proposal: Omit<Proposal, 'state'>): void {
  const { id, client, at } = proposal;
  const open = connection.row("SELECT count(*), total(octet_length(proposed)) FROM proposal WHERE state = 'open'");
  const [waiting = 0, bytes = 0] = (open ?? []).map(Number);
  if (waiting >= PROPOSAL_LIMITS.open || bytes >= PROPOSAL_LIMITS.bytes) {
    const message = t(
      '{waiting, number} proposals wait for a decision, as much as an inbox holds: someone has to accept or decline some first.',
      { waiting },
    );
    throw new CounterclaimError('InvalidValue', message);
  }
  const proposed = proposedSchema.safeParse(proposal.proposed);
  if (!proposed.success) throw new CounterclaimError('InvalidValue', t('This is no proposal that an inbox can hold.'));
  connection.run(
    "INSERT INTO proposal (id, client, at, state, proposed) VALUES (?, ?, ?, 'open', ?)",
    id,
    client,
    at,
    JSON.stringify(proposed.data),
  );
  connection.run(
    `DELETE FROM proposal WHERE row IN (
       SELECT row FROM (
         SELECT row, row_number() OVER newest AS place, sum(octet_length(proposed)) OVER newest AS bytes
           FROM proposal WHERE state <> 'open' WINDOW newest AS (ORDER BY row DESC))
        WHERE place > ? OR bytes > ?)`,
    PROPOSAL_LIMITS.decided,
    PROPOSAL_LIMITS.bytes,
  );
}

/** Declines open proposals, or opens declined ones again. Those that are not there, or are accepted, stay as they are. */
export function decideProposals(connection: WriteConnection, ids: readonly string[], state: 'open' | 'declined'): void {
  const from = state === 'open' ? 'declined' : 'open';
  for (const id of ids) connection.run('UPDATE proposal SET state = ? WHERE id = ? AND state = ?', state, id, from);
}

/** Removes what was decided, for good. */
export function forgetDecided(connection: WriteConnection): void {
  connection.run("DELETE FROM proposal WHERE state <> 'open'");
}

/**
 * Notes what an edit made of proposals: one is accepted when something with its id is made, whoever makes it, and open again
 * when that is undone.
 */
export function noteForProposals(connection: WriteConnection, changes: readonly Change[], isUndone = false): void {
  // The highest number is found without a scan: most debates have no proposals.
  if (typeof connection.row('SELECT max(row) FROM proposal')?.[0] !== 'number') return;
  for (const { entity, id, before, after } of changes) {
    if (!PROPOSED_ENTITIES.has(entity)) continue;
    if (before === null) connection.run("UPDATE proposal SET state = 'accepted' WHERE id = ?", id);
    else if (after === null && isUndone) {
      connection.run("UPDATE proposal SET state = 'open' WHERE id = ? AND state = 'accepted'", id);
    }
  }
}

/** Returns values that change with every change of the inbox. */
export function proposalsState(connection: ReadConnection): string {
  const states = connection.all<{ state: string; count: number; sum: number; last: number }>(
    'SELECT state, count(*) AS count, total(row) AS sum, max(row) AS last FROM proposal GROUP BY state ORDER BY state',
  );
  return JSON.stringify(states);
}

/** Returns the beginning of the id of the first proposal that cannot be listed; null when there is none. */
export function faultInProposals(connection: ReadConnection): string | null {
  const listed = new Set(listProposals(connection).map(({ id }) => id));
  for (const [id] of connection.rows('SELECT substr(id, 1, ?) FROM proposal ORDER BY row', LIMITS.idCharacters)) {
    if (!listed.has(String(id))) return String(id);
  }
  return null;
}

/** Returns the proposal that a row holds; null where it holds none: any program may have written it. */
function read({ id, client, at, state, proposed }: ProposalRow): Proposal | null {
  const value = parsed(proposed);
  // A character may be two units.
  const isNamed = client.length <= 2 * PROPOSAL_LIMITS.clientCharacters && client.isWellFormed();
  const isSound = isId(id) && isNamed && PROPOSAL_STATES.includes(state) && !Number.isNaN(Date.parse(at));
  return value === null || !isSound ? null : { id, client, at, state, proposed: value };
}

function parsed(json: string): Proposed | null {
  try {
    const { data } = proposedSchema.safeParse(JSON.parse(json));
    return data !== undefined && mentionedIn(data).every((id) => id.isWellFormed()) ? data : null;
  } catch {
    return null;
  }
}
