import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { type Change, coalesce } from '../shared/model/change.ts';
import type { Sha256 } from '../shared/model/entities.ts';
import type { HistoryLabels } from '../shared/model/history-labels.ts';
import type { NewId } from '../shared/model/ids.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import { changesIn, contentNamedBy } from './stored-changes.ts';

/** An edit that can be undone. */
export interface HistoryEntry {
  readonly seq: number;
  /** The id of its step, if no other entry has had that; unique among the entries. */
  readonly id: string;
  readonly label: string;
  readonly changes: readonly Change[];
}

export interface Edit {
  /** Consecutive edits with the same step are one entry. */
  readonly step: string | null;
  /** The installation that made the edit. */
  readonly origin: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Limits of the history that a file keeps; its oldest entries go first, its newest one always stays. */
export interface HistoryLimits {
  readonly entries: number;
  /** Bytes of changes, as UTF-8 JSON. */
  readonly bytes: number;
}

const FIRST_UNDONE = '(SELECT seq FROM redo)';
const LAST_DONE = `SELECT seq, id, label FROM history WHERE seq < coalesce(${FIRST_UNDONE}, 9e15) ORDER BY seq DESC LIMIT 1`;
const NEXT_UNDONE = `SELECT seq, id, label FROM history WHERE seq = ${FIRST_UNDONE}`;

/** Returns the labels of the edits that can be undone and redone next; null where there is none. */
export function historyLabels(connection: ReadConnection): HistoryLabels {
  return {
    undo: connection.get<{ label: string }>(LAST_DONE)?.label ?? null,
    redo: connection.get<{ label: string }>(NEXT_UNDONE)?.label ?? null,
  };
}

/** Returns the last entry that is not undone; undefined when there is none. */
export function lastDone(connection: ReadConnection): HistoryEntry | undefined {
  return readEntry(connection, LAST_DONE);
}

/** Returns the first entry that is undone; undefined when there is none. */
export function nextUndone(connection: ReadConnection): HistoryEntry | undefined {
  return readEntry(connection, NEXT_UNDONE);
}

/** Marks the entry `seq`, the last one done, as undone. */
export function markUndone(connection: WriteConnection, seq: number): void {
  connection.run('INSERT OR REPLACE INTO redo (row, seq) VALUES (1, ?)', seq);
}

/** Marks the entry `seq`, the first one undone, as done again. */
export function markRedone(connection: WriteConnection, seq: number): void {
  const next = connection.row('SELECT 1 FROM history WHERE seq = ?', seq + 1);
  if (next) markUndone(connection, seq + 1);
  else connection.run('DELETE FROM redo');
}

export interface HistorySettings {
  readonly historyLimits: HistoryLimits;
  readonly newId: NewId;
  /**
   * The numbers of the entries whose ids are steps recorded through this file, by step; steps of another time were
   * different ones.
   */
  readonly steps: Map<string, number>;
}

/**
 * Records an edit that was made, and drops the entries that could be redone, and those that are too old or too many. It
 * joins the last entry when that has the same step and nothing could be redone: the entry then does what both do, and
 * disappears when that is nothing. Otherwise it is an entry of its own. Returns the content that perhaps nothing names
 * any more.
 */
export function recordEdit(
  connection: WriteConnection,
  edit: Edit,
  { historyLimits, newId, steps }: HistorySettings,
): Set<Sha256> {
  const earlier = edit.step === null ? undefined : entryToJoin(connection, edit.step);
  const released = earlier ? drop(connection, earlier.seq, earlier.seq) : dropUndone(connection);
  const changes = earlier ? coalesce([...earlier.changes, ...edit.changes]) : edit.changes;
  for (const sha of contentNamedBy(edit.changes)) released.add(sha);
  if (changes.length === 0) return released;
  const id = earlier?.id ?? freeId(connection, edit.step, { newId, steps });
  const newest = appendEntry(connection, id, { ...edit, changes });
  if (id === edit.step) steps.set(id, newest.seq);
  for (const sha of dropOldest(connection, newest, historyLimits)) released.add(sha);
  return released;
}

/** Returns the label of the first entry that cannot be undone or redone, or is not counted rightly; null when there is none. */
export function faultInHistory(connection: ReadConnection): string | null {
  let before: { readonly seq: number; readonly total: number } | null = null;
  const rows = connection.rows('SELECT seq, label, total, octet_length(changes), changes FROM history ORDER BY seq');
  for (const [seq, label, total, bytes, changes] of rows as IterableIterator<
    [number, string, number, number, string]
  >) {
    const follows = before === null ? total >= bytes : seq === before.seq + 1 && total === before.total + bytes;
    if (!follows || !Number.isSafeInteger(total) || changesIn(changes) === null) return label;
    before = { seq, total };
  }
  return null;
}

function readEntry(connection: ReadConnection, select: string): HistoryEntry | undefined {
  const found = connection.get<Omit<HistoryEntry, 'changes'>>(select);
  if (found === undefined) return undefined;
  const changes = connection.row('SELECT changes FROM history WHERE seq = ?', found.seq)?.[0];
  return { ...found, changes: readChanges(connection, String(changes)) };
}

/** Throws `DamagedFile` where `text` is not changes. */
function readChanges(connection: ReadConnection, text: string): readonly Change[] {
  const changes = changesIn(text);
  if (changes !== null) return changes;
  const message = t(
    'The history of “{shownPath}” is damaged: the last edits can be neither undone nor redone. A copy without its history can still be edited: choose “Save a copy”.',
    { shownPath: connection.shownPath },
  );
  throw new CounterclaimError('DamagedFile', message);
}

/** Returns the last entry if it is of this step, and nothing is undone. */
function entryToJoin(connection: ReadConnection, step: string): HistoryEntry | undefined {
  const last = connection.get<{ id: string }>(LAST_DONE);
  if (last?.id !== step || connection.row('SELECT seq FROM redo')) return undefined;
  return lastDone(connection);
}

/**
 * Returns the step, unless an existing entry has it: looked up by number, because reading all ids of a long history
 * takes long.
 */
function freeId(
  connection: ReadConnection,
  step: string | null,
  { newId, steps }: Pick<HistorySettings, 'newId' | 'steps'>,
): string {
  if (step === null) return newId();
  const seq = steps.get(step);
  const taken = seq !== undefined && connection.row('SELECT 1 FROM history WHERE seq = ? AND id = ?', seq, step);
  return taken ? newId() : step;
}

function appendEntry(connection: WriteConnection, id: string, edit: Edit): { seq: number; total: number } {
  const last = connection.get<{ seq: number; total: number }>(
    'SELECT seq, total FROM history ORDER BY seq DESC LIMIT 1',
  );
  const seq = (last?.seq ?? 0) + 1;
  const changes = JSON.stringify(edit.changes);
  const total = (last?.total ?? 0) + Buffer.byteLength(changes);
  connection.run(
    'INSERT INTO history (seq, id, origin, at, label, total, changes) VALUES (?, ?, ?, ?, ?, ?, ?)',
    seq,
    id,
    edit.origin,
    edit.at,
    edit.label,
    total,
    changes,
  );
  for (const sha of contentNamedBy(edit.changes)) {
    connection.run('INSERT INTO history_content (seq, sha) VALUES (?, ?)', seq, sha);
  }
  return { seq, total };
}

function dropUndone(connection: WriteConnection): Set<Sha256> {
  const first = connection.row('SELECT seq FROM redo')?.[0];
  if (first === undefined) return new Set();
  connection.run('DELETE FROM redo');
  return drop(connection, Number(first));
}

function dropOldest(
  connection: WriteConnection,
  newest: { seq: number; total: number },
  limits: HistoryLimits,
): Set<Sha256> {
  const released = new Set<Sha256>();
  for (;;) {
    // octet_length reads an entry's size without reading the entry.
    const oldest = connection.get<{ seq: number; start: number }>(
      'SELECT seq, total - octet_length(changes) AS start FROM history ORDER BY seq LIMIT 1',
    );
    if (oldest === undefined || oldest.seq === newest.seq) return released;
    if (newest.seq - oldest.seq < limits.entries && newest.total - oldest.start <= limits.bytes) return released;
    for (const sha of drop(connection, oldest.seq, oldest.seq)) released.add(sha);
  }
}

function drop(connection: WriteConnection, from: number, to = Number.MAX_SAFE_INTEGER): Set<Sha256> {
  const named = connection.all<{ sha: Sha256 }>('SELECT sha FROM history_content WHERE seq BETWEEN ? AND ?', from, to);
  connection.run('DELETE FROM history_content WHERE seq BETWEEN ? AND ?', from, to);
  connection.run('DELETE FROM history WHERE seq BETWEEN ? AND ?', from, to);
  return new Set(named.map(({ sha }) => sha));
}
