import { APPLICATION_ID } from '../gate/header.ts';
import type { Migration } from './migration.ts';

/**
 * The search index. It holds the tokens of shared/search, divided by spaces: every character but white space belongs to a token.
 * Contentless, because an external content table has to be given an old text, tokenized exactly as it was, to take it out
 * again, and a newer ICU divides it otherwise; that corrupts the index. Here a document is taken out by its number. It also
 * spares a second copy of every text.
 */
export const SEARCH_TABLE = `
CREATE VIRTUAL TABLE search USING fts5(
  text,
  content = '',
  contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"
);
`;

/**
 * The tables of the first version. They have been released, and so never change: what is to be otherwise is a further migration.
 *
 * Rules of the model that SQL can hold are constraints here, as a second net below the commands. Those between rows are deferred
 * to the commit, so that the order of the changes in one edit does not matter. Two need a device:
 * - a statement's kind has to suit its relations: they point to `(id, kind)`, with the kind that they need as a generated column;
 * - a relation has to have a premise: it points to its own premise at position 0.
 */
const SCHEMA = `
CREATE TABLE content (
  sha TEXT PRIMARY KEY NOT NULL CHECK (length(sha) = 64 AND sha NOT GLOB '*[^0-9a-f]*'),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE debate (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  author TEXT NOT NULL,
  language TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE statement (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  kind TEXT NOT NULL CHECK (kind IN ('claim', 'question')),
  text TEXT NOT NULL CHECK (length(text) <= 20000),
  implicit INTEGER NOT NULL CHECK (implicit IN (0, 1)),
  note TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags) AND json_type(tags) = 'array'),
  weight REAL CHECK (weight BETWEEN 0 AND 1),
  UNIQUE (id, kind)
) STRICT;

CREATE TABLE relation (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  kind TEXT NOT NULL CHECK (kind IN ('supports', 'attacks', 'answers', 'questions', 'restates')),
  target_statement TEXT,
  target_relation TEXT REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  target_kind TEXT GENERATED ALWAYS AS (iif(kind = 'answers', 'question', 'claim')) VIRTUAL,
  first_position INTEGER GENERATED ALWAYS AS (0) VIRTUAL,
  scheme TEXT NOT NULL,
  weight REAL CHECK (weight BETWEEN 0 AND 1),
  note TEXT NOT NULL,
  order_key TEXT NOT NULL,
  UNIQUE (id, kind),
  CHECK ((target_statement IS NULL) <> (target_relation IS NULL)),
  CHECK (target_relation IS NULL OR kind IN ('supports', 'attacks', 'questions')),
  CHECK (target_relation IS NOT id),
  FOREIGN KEY (target_statement, target_kind) REFERENCES statement (id, kind) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (id, first_position) REFERENCES premise (relation, position) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX relation_by_target_statement ON relation (target_statement, target_kind) WHERE target_statement IS NOT NULL;
CREATE INDEX relation_by_target_relation ON relation (target_relation) WHERE target_relation IS NOT NULL;

CREATE TABLE premise (
  relation TEXT NOT NULL,
  relation_kind TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0 AND (position = 0 OR relation_kind IN ('supports', 'attacks'))),
  statement TEXT NOT NULL,
  statement_kind TEXT GENERATED ALWAYS AS (iif(relation_kind = 'questions', 'question', 'claim')) VIRTUAL,
  PRIMARY KEY (relation, position),
  UNIQUE (relation, statement),
  FOREIGN KEY (relation, relation_kind) REFERENCES relation (id, kind) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (statement, statement_kind) REFERENCES statement (id, kind) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX premise_by_statement ON premise (statement, statement_kind);

CREATE TABLE speaker (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'group')),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  colour TEXT NOT NULL CHECK (length(colour) = 7 AND colour GLOB '#[0-9a-fA-F]*' AND colour NOT GLOB '#*[^0-9a-fA-F]*')
) STRICT;

CREATE TABLE source (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  csl TEXT NOT NULL CHECK (json_valid(csl) AND json_type(csl) = 'object'),
  verbatim INTEGER NOT NULL CHECK (verbatim IN (0, 1)),
  media_type TEXT NOT NULL,
  text TEXT NOT NULL REFERENCES content (sha) DEFERRABLE INITIALLY DEFERRED,
  original TEXT REFERENCES content (sha) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX source_by_text ON source (text);
CREATE INDEX source_by_original ON source (original);

CREATE TABLE excerpt (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL,
  page INTEGER CHECK (page >= 1),
  note TEXT NOT NULL,
  tags TEXT NOT NULL CHECK (json_valid(tags) AND json_type(tags) = 'array'),
  CHECK (end_offset > start_offset OR (start_offset = 0 AND end_offset = 0 AND exact <> ''))
) STRICT;
CREATE INDEX excerpt_by_source ON excerpt (source);

CREATE TABLE citation (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  statement TEXT NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  excerpt TEXT NOT NULL REFERENCES excerpt (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX citation_by_statement ON citation (statement);
CREATE INDEX citation_by_excerpt ON citation (excerpt);

CREATE TABLE move (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  speaker TEXT NOT NULL REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED,
  act TEXT NOT NULL CHECK (act IN ('asserts', 'denies', 'questions', 'concedes', 'retracts')),
  target_statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  target_relation TEXT REFERENCES relation (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT,
  words TEXT NOT NULL,
  excerpt TEXT REFERENCES excerpt (id) DEFERRABLE INITIALLY DEFERRED,
  reply_to TEXT REFERENCES move (id) DEFERRABLE INITIALLY DEFERRED,
  order_key TEXT NOT NULL,
  CHECK ((target_statement IS NULL) <> (target_relation IS NULL)),
  CHECK (reply_to IS NOT id)
) STRICT;
CREATE INDEX move_by_speaker ON move (speaker);
CREATE INDEX move_by_target_statement ON move (target_statement);
CREATE INDEX move_by_target_relation ON move (target_relation);
CREATE INDEX move_by_excerpt ON move (excerpt);
CREATE INDEX move_by_reply_to ON move (reply_to);

CREATE TABLE map (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  title TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('down', 'up', 'left', 'right')),
  order_key TEXT NOT NULL
) STRICT;

CREATE TABLE placement (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
  statement TEXT NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  x REAL NOT NULL,
  y REAL NOT NULL,
  collapsed INTEGER NOT NULL CHECK (collapsed IN (0, 1)),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  UNIQUE (map, statement)
) STRICT;
CREATE INDEX placement_by_statement ON placement (statement);

-- What can be undone, oldest first; sequence numbers have no gaps. \`total\` is the number of bytes in the changes of this entry
-- and of all before it, those dropped since included: the size of any stretch is one subtraction.
CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  origin TEXT NOT NULL,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  total INTEGER NOT NULL,
  changes TEXT NOT NULL
) STRICT;

-- The first entry that is undone at present, with all after it; no row when none is.
CREATE TABLE redo (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  seq INTEGER NOT NULL REFERENCES history (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The content that the changes of an entry name.
CREATE TABLE history_content (
  seq INTEGER NOT NULL REFERENCES history (seq) DEFERRABLE INITIALLY DEFERRED,
  sha TEXT NOT NULL REFERENCES content (sha) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (seq, sha)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_content_by_sha ON history_content (sha);

-- A stretch of a source's text that is a document of the search index of its own.
CREATE TABLE passage (
  row INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (row) DEFERRABLE INITIALLY DEFERRED,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset)
) STRICT;
CREATE INDEX passage_by_source ON passage (source);

${SEARCH_TABLE}
`;

/** Turns an empty file into a debate's. */
export const firstVersion: Migration = {
  version: 1,
  up: (connection) => {
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    connection.exec(SCHEMA);
  },
  schemaDigest: '1c9fa66e469da020e61620454ec8c87ee102adea34b2ae78d00515f222ee5bad',
};
