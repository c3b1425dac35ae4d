import type { Migration } from './migration.ts';

/**
 * The inbox of a debate: what other programs proposed. It stands beside the debate, never in it: a row becomes part of the
 * debate only as an edit that a person makes.
 */
const SCHEMA = `
CREATE TABLE proposal (
  row INTEGER PRIMARY KEY,
  -- Also the id of what comes of it: whoever makes an entity with this id has accepted the proposal.
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  client TEXT NOT NULL CHECK (length(client) BETWEEN 1 AND 200),
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined')),
  proposed TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_by_state ON proposal (state);
`;

/** Lets a file keep what was proposed, apart from the debate. */
export const proposalsBeside: Migration = {
  version: 7,
  up: (connection) => connection.exec(SCHEMA),
  schemaDigest: 'd48afec3908b55082490a5638d9d02bcd4d39c175bc4c0744384a1dff25e0159',
};
