import type { Migration } from './migration.ts';

/**
 * A version is kept as what was done after it: an edit's changes go to `version_edit` while the version is the newest,
 * and are drawn together in its row when the next one is made. So a version costs what was changed, not what there is.
 */
const SCHEMA = `
CREATE TABLE version (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  name TEXT NOT NULL CHECK (length(name) <= 1000),
  automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
  at TEXT NOT NULL,
  -- What leads from this version to the next; from the newest, to the first row of \`version_edit\`.
  changes TEXT NOT NULL
) STRICT;

-- The edits since the newest version, in their order; none when there is no version.
CREATE TABLE version_edit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT;

-- The content that was named by what was done after a version and before the next.
CREATE TABLE version_content (
  version INTEGER NOT NULL REFERENCES version (seq) DEFERRABLE INITIALLY DEFERRED,
  sha TEXT NOT NULL REFERENCES content (sha) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (version, sha)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_content_by_sha ON version_content (sha);
`;

/** Lets a file keep versions of its debate. */
export const versionsOfDebate: Migration = {
  version: 5,
  up: (connection) => connection.exec(SCHEMA),
  schemaDigest: '0a9bc38605c25261633ff92996ca0991a7d4fc6dd3a898e8be35e5ef08f30d3f',
};
