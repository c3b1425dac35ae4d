import { type AddedFields, addToHistory } from './history-fields.ts';
import type { Migration } from './migration.ts';

/** New columns come last in their tables: rows that were written before lack them, and SQLite reads the defaults for them. */
const SCHEMA = `
ALTER TABLE map ADD COLUMN style TEXT NOT NULL DEFAULT 'compact' CHECK (style IN ('compact', 'tree', 'layered'));
ALTER TABLE speaker ADD COLUMN other_names TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(other_names) AND json_type(other_names) = 'array');
`;

/** The fields that a whole entity of the first version lacks, in its changes. */
const ADDED: AddedFields = { map: { style: 'compact' }, speaker: { otherNames: [] } };

/** Gives every map the style in which it is laid out, and every speaker its other names; the history too. */
export const stylesAndOtherNames: Migration = {
  version: 2,
  up: (connection) => {
    connection.exec(SCHEMA);
    addToHistory(connection, ADDED);
  },
  schemaDigest: 'f476a30aceb48930f3092fec38ba84f1ec9337153e3be02c1c839024129c485a',
};
