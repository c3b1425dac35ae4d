import { type AddedFields, addToHistory } from './history-fields.ts';
import type { Migration } from './migration.ts';

/** New columns come last in their tables: rows that were written before lack them, and SQLite reads the defaults for them. */
const SCHEMA = `
ALTER TABLE citation ADD COLUMN fidelity TEXT
  CHECK (fidelity IN ('quotation', 'paraphrase', 'compression', 'interpretation', 'imputation'));
ALTER TABLE citation ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE citation ADD COLUMN attribution TEXT CHECK (attribution IN ('own', 'reported', 'conceded', 'refuted'));
ALTER TABLE citation ADD COLUMN checked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE citation ADD COLUMN checked_on TEXT;
`;

/** The fields that a whole citation of the version before lacks, in its changes. */
const ADDED: AddedFields = {
  citation: { fidelity: null, reason: '', attribution: null, checkedBy: '', checkedOn: null },
};

/** Lets a citation say how the claim stands to the passage, why, whose it is there, and who checked that; the history too. */
export const fidelityOfCitations: Migration = {
  version: 3,
  up: (connection) => {
    connection.exec(SCHEMA);
    addToHistory(connection, ADDED);
  },
  schemaDigest: 'd43bc6e0ad5b103b9fe3826d824cb0ff545f061e1f484f5e6cf3f9a222dfe052',
};
