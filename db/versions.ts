import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { type Change, coalesce, invert } from '../shared/model/change.ts';
import type { DebateVersion } from '../shared/model/debate-version.ts';
import type { Sha256 } from '../shared/model/entities.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import { changesIn, contentNamedBy } from './stored-changes.ts';

/** When a file makes versions by itself, and how long it keeps them. Those that somebody named are never removed. */
export interface VersionLimits {
  /** Milliseconds between two of them, at least. */
  readonly every: number;
  /** Milliseconds for which they are kept. */
  readonly keptFor: number;
  /** Bytes of all versions beyond which the oldest of them go. */
  readonly bytes: number;
}

/** A version to make: the debate as it is now. */
export interface NewVersion {
  readonly id: string;
  /** '' for one that was made by itself. */
  readonly name: string;
  readonly automatic: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
}

interface VersionRow {
  readonly seq: number;
  readonly id: string;
  readonly name: string;
  readonly automatic: 0 | 1;
  readonly at: string;
}

const NEWEST = 'SELECT seq, id, name, automatic, at FROM version ORDER BY seq DESC LIMIT 1';

/** Lists the versions that a file keeps, the newest first. */
export function listVersions(connection: ReadConnection): DebateVersion[] {
  const edits = Number(connection.row('SELECT coalesce(sum(octet_length(changes)), 0) FROM version_edit')?.[0]);
  return connection
    .all<VersionRow & { bytes: number }>(
      'SELECT seq, id, name, automatic, at, octet_length(changes) AS bytes FROM version ORDER BY seq DESC',
    )
    .map(({ id, name, automatic, at, bytes }, index) => {
      return { id, name, automatic: automatic === 1, at, bytes: index === 0 ? bytes + edits : bytes };
    });
}

/**
 * Returns the changes that lead from the debate as it is now to a version. Throws `UnknownVersion`, or `DamagedFile` where
 * what was kept cannot be read.
 */
export function changesToVersion(connection: ReadConnection, id: string): Change[] {
  const { seq } = rowOf(connection, id);
  const kept = connection.all<{ changes: string }>('SELECT changes FROM version WHERE seq >= ? ORDER BY seq', seq);
  const since = [...kept, ...editsSinceNewest(connection)];
  return invert(coalesce(since.flatMap(({ changes }) => readChanges(connection, changes))));
}

/** Notes what an edit changed, if there is a version: whoever undoes does so too. */
export function noteForVersions(
  connection: WriteConnection,
  { changes, at }: { readonly changes: readonly Change[]; readonly at: string },
): void {
  const newest = connection.row(NEWEST)?.[0];
  if (newest === undefined) return;
  connection.run('INSERT INTO version_edit (at, changes) VALUES (?, ?)', at, JSON.stringify(changes));
  for (const sha of contentNamedBy(changes)) nameContent(connection, Number(newest), sha);
}

/** Makes a version. Returns the content that perhaps nothing names any more. */
export function addVersion(connection: WriteConnection, { id, name, automatic, at }: NewVersion): Set<Sha256> {
  const newest = connection.get<VersionRow>(NEWEST);
  const released = newest === undefined ? new Set<Sha256>() : drawTogether(connection, newest.seq);
  connection.run(
    'INSERT INTO version (seq, id, name, automatic, at, changes) VALUES (?, ?, ?, ?, ?, ?)',
    (newest?.seq ?? 0) + 1,
    id,
    name,
    automatic ? 1 : 0,
    at,
    '[]',
  );
  return released;
}

/**
 * Makes a version of the debate as it is before the next edit, if the newest is old enough and anything was changed since;
 * and removes those made by themselves that are too old, or too many. Returns the content that perhaps nothing names any more.
 */
export function keepVersion(
  connection: WriteConnection,
  limits: VersionLimits,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): Set<Sha256> {
  const newest = connection.get<VersionRow>(NEWEST);
  const lastEdit = connection.row('SELECT at FROM version_edit ORDER BY seq DESC LIMIT 1')?.[0];
  if (newest !== undefined && lastEdit === undefined) return new Set();
  if (newest !== undefined && now.getTime() - Date.parse(newest.at) < limits.every) return new Set();
  const at = lastEdit === undefined ? now.toISOString() : String(lastEdit);
  const released = addVersion(connection, { id: newId(), name: '', automatic: true, at });
  for (const sha of removeOld(connection, limits, now)) released.add(sha);
  return released;
}

/** Gives a version a name, which keeps it for good. Throws `UnknownVersion`. */
export function nameVersion(connection: WriteConnection, id: string, name: string): void {
  const { seq } = rowOf(connection, id);
  connection.run('UPDATE version SET name = ?, automatic = 0 WHERE seq = ?', name, seq);
}

/** Removes a version; the others stay. Throws `UnknownVersion`. Returns the content that perhaps nothing names any more. */
export function removeVersion(connection: WriteConnection, id: string): Set<Sha256> {
  const { seq } = rowOf(connection, id);
  return remove(connection, seq);
}

/** Returns values that change when a version is made, named or removed, and with every edit after one; null in a file of before. */
export function versionsState(connection: ReadConnection): unknown {
  if (connection.row("SELECT 1 FROM sqlite_schema WHERE name = 'version'") === undefined) return null;
  return [
    connection.row('SELECT count(*), max(seq), total(octet_length(name)) FROM version'),
    connection.row('SELECT max(seq) FROM version_edit'),
  ];
}

/** Returns the name of the first version that cannot be read; null when there is none. */
export function faultInVersions(connection: ReadConnection): string | null {
  const rows = connection.rows('SELECT name, at, changes FROM version ORDER BY seq');
  for (const [name, at, changes] of rows as IterableIterator<[string, string, string]>) {
    if (changesIn(changes) === null) return name === '' ? at : name;
  }
  for (const [changes] of connection.rows('SELECT changes FROM version_edit') as IterableIterator<[string]>) {
    if (changesIn(changes) === null) return t('the newest version');
  }
  return null;
}

function rowOf(connection: ReadConnection, id: string): VersionRow {
  const row = connection.get<VersionRow>('SELECT seq, id, name, automatic, at FROM version WHERE id = ?', id);
  if (row !== undefined) return row;
  const message = t('“{shownPath}” has no version with the id “{id}”. List them again: it may have been removed.', {
    shownPath: connection.shownPath,
    id,
  });
  throw new CounterclaimError('UnknownVersion', message);
}

function editsSinceNewest(connection: ReadConnection): { readonly changes: string }[] {
  return connection.all<{ changes: string }>('SELECT changes FROM version_edit ORDER BY seq');
}

/** Puts the edits since the newest version into its row. */
function drawTogether(connection: WriteConnection, newest: number): Set<Sha256> {
  const edits = editsSinceNewest(connection);
  if (edits.length === 0) return new Set();
  const changes = [storedChanges(connection, newest), ...edits.map((edit) => readChanges(connection, edit.changes))];
  connection.run('DELETE FROM version_edit');
  return setChanges(connection, newest, changes.flat());
}

/** Takes a version away; what was done after it is then done after the one before. */
function remove(connection: WriteConnection, seq: number): Set<Sha256> {
  const isNewest = connection.row('SELECT 1 FROM version WHERE seq > ?', seq) === undefined;
  const released = isNewest ? drawTogether(connection, seq) : new Set<Sha256>();
  const own = storedChanges(connection, seq);
  const older = connection.row('SELECT max(seq) FROM version WHERE seq < ?', seq)?.[0];
  for (const sha of namedContent(connection, seq)) released.add(sha);
  connection.run('DELETE FROM version_content WHERE version = ?', seq);
  connection.run('DELETE FROM version WHERE seq = ?', seq);
  if (typeof older !== 'number') return released;
  for (const sha of setChanges(connection, older, [...storedChanges(connection, older), ...own])) released.add(sha);
  return released;
}

function storedChanges(connection: ReadConnection, seq: number): readonly Change[] {
  return readChanges(connection, String(connection.row('SELECT changes FROM version WHERE seq = ?', seq)?.[0]));
}

/** Stores what leads from a version to the next. Returns the content that its changes named before. */
function setChanges(connection: WriteConnection, seq: number, changes: readonly Change[]): Set<Sha256> {
  const before = namedContent(connection, seq);
  const net = coalesce(changes);
  connection.run('UPDATE version SET changes = ? WHERE seq = ?', JSON.stringify(net), seq);
  connection.run('DELETE FROM version_content WHERE version = ?', seq);
  for (const sha of contentNamedBy(net)) nameContent(connection, seq, sha);
  return new Set(before);
}

function removeOld(connection: WriteConnection, limits: VersionLimits, now: Date): Set<Sha256> {
  const released = new Set<Sha256>();
  for (;;) {
    const oldest = connection.get<VersionRow>(
      'SELECT seq, id, name, automatic, at FROM version WHERE automatic = 1 ORDER BY seq LIMIT 1',
    );
    const newest = connection.row(NEWEST)?.[0];
    if (oldest === undefined || oldest.seq === newest) return released;
    const isOld = now.getTime() - Date.parse(oldest.at) > limits.keptFor;
    const bytes = Number(connection.row('SELECT sum(octet_length(changes)) FROM version')?.[0]);
    if (!isOld && bytes <= limits.bytes) return released;
    for (const sha of remove(connection, oldest.seq)) released.add(sha);
  }
}

function nameContent(connection: WriteConnection, version: number, sha: Sha256): void {
  connection.run('INSERT INTO version_content (version, sha) VALUES (?, ?) ON CONFLICT DO NOTHING', version, sha);
}

function namedContent(connection: ReadConnection, version: number): Sha256[] {
  return connection
    .all<{ sha: Sha256 }>('SELECT sha FROM version_content WHERE version = ?', version)
    .map(({ sha }) => sha);
}

function readChanges(connection: ReadConnection, text: string): readonly Change[] {
  const changes = changesIn(text);
  if (changes !== null) return changes;
  const message = t(
    'The versions that “{shownPath}” keeps are damaged: this one cannot be read. The debate itself is not concerned. “Save a copy” makes one without versions.',
    { shownPath: connection.shownPath },
  );
  throw new CounterclaimError('DamagedFile', message);
}
