import { type AddedFields, addToHistory, addToVersions } from './history-fields.ts';
import type { Migration } from './migration.ts';

/** New columns come last in their tables: rows that were written before lack them, and SQLite reads the defaults for them. */
const SCHEMA = `
ALTER TABLE relation ADD COLUMN roles TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(roles) AND json_type(roles) = 'array');

CREATE TABLE scheme (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  name TEXT NOT NULL,
  premises TEXT NOT NULL CHECK (json_valid(premises) AND json_type(premises) = 'array'),
  conclusion TEXT NOT NULL,
  questions TEXT NOT NULL CHECK (json_valid(questions) AND json_type(questions) = 'array')
) STRICT;
`;

/** The fields that a whole relation of the version before lacks, in its changes. */
const ADDED: AddedFields = { relation: { roles: [] } };

/** Lets premises have roles in the scheme of their relation, and a debate schemes of its own; the history and the versions too. */
export const ownSchemes: Migration = {
  version: 8,
  up: (connection) => {
    connection.exec(SCHEMA);
    addToHistory(connection, ADDED);
    addToVersions(connection, ADDED);
  },
  schemaDigest: '82425a3f101aba792c07238e39cc1df2ae799404af195a2021ccdb4500faa941',
};
