import { type AddedFields, addToHistory } from './history-fields.ts';
import type { Migration } from './migration.ts';

/** New columns come last in their tables: rows that were written before lack them, and SQLite reads the defaults for them. */
const SCHEMA = `
ALTER TABLE excerpt ADD COLUMN area TEXT
  CHECK (area IS NULL OR (json_valid(area) AND json_type(area) = 'object' AND start_offset = 0 AND end_offset = 0));
`;

/** The fields that a whole excerpt of the version before lacks, in its changes. */
const ADDED: AddedFields = { excerpt: { area: null } };

/** Lets an excerpt be an area of a picture, or of a page; the history too. */
export const areasOfPictures: Migration = {
  version: 4,
  up: (connection) => {
    connection.exec(SCHEMA);
    addToHistory(connection, ADDED);
  },
  schemaDigest: '46b7d3faeee5ada9bf1a2c9045fbff67f7394935ccc64aae46528df25b1ed121',
};
