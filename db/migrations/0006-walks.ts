import type { Migration } from './migration.ts';

/** A stop says what it shows by its kind: a whole map, a statement on it, its branch, or a passage that it cites. */
const SCHEMA = `
CREATE TABLE walk (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  title TEXT NOT NULL,
  order_key TEXT NOT NULL
) STRICT;

CREATE TABLE stop (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 200),
  walk TEXT NOT NULL REFERENCES walk (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('map', 'statement', 'branch', 'passage')),
  map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
  statement TEXT REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  excerpt TEXT REFERENCES excerpt (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  order_key TEXT NOT NULL,
  CHECK ((kind = 'map') = (statement IS NULL)),
  CHECK ((kind = 'passage') = (excerpt IS NOT NULL))
) STRICT;
CREATE INDEX stop_by_walk ON stop (walk);
CREATE INDEX stop_by_map ON stop (map);
CREATE INDEX stop_by_statement ON stop (statement);
CREATE INDEX stop_by_excerpt ON stop (excerpt);
`;

/** Lets a debate have walks: ways through it, to be shown stop by stop. */
export const walksOfDebate: Migration = {
  version: 6,
  up: (connection) => connection.exec(SCHEMA),
  schemaDigest: '3e52fe7ac31b56077e13a4c0415b151e95f13afb86884b02d0322d7940bde34a',
};
