import Database from 'better-sqlite3';
import { CounterclaimError } from '../shared/errors.ts';
import { t } from '../shared/language/translate.ts';
import { asSearchError, systemCode } from './file-errors.ts';

export type SqlValue = string | number | null | Uint8Array;

export interface ConnectionOptions {
  /** Milliseconds to wait for another program's lock. */
  readonly busyTimeout: number;
  /** The path as the user knows it, where a private copy is opened. */
  readonly shownPath?: string;
}

function open(path: string, options: Database.Options): Database.Database {
  // better-sqlite3 trims a path: it would open another file.
  if (path !== path.trim()) {
    const message = t('“{path}” has a name that ends in a space, and cannot be opened for that. Rename it first.', {
      path,
    });
    throw new CounterclaimError('InvalidValue', message);
  }
  return guarded(new Database(path, options));
}

/**
 * Sets up protection against files that others made: nothing in a schema may call code that has effects, every cell is
 * checked before it is trusted, and a file that is cut off while it is read does not crash the process. better-sqlite3
 * has the defensive mode on, and extensions off.
 */
function guarded(database: Database.Database): Database.Database {
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    database.pragma('mmap_size = 0');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A connection that only reads. Statements are compiled once. */
export class ReadConnection {
  readonly path: string;
  /** The path for messages. */
  readonly shownPath: string;
  protected readonly database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  protected constructor(path: string, database: Database.Database, shownPath = path) {
    this.path = path;
    this.shownPath = shownPath;
    this.database = database;
  }

  /** Opens a file without ever changing it; nothing is read yet. Throws SQLite's errors. */
  static openForReading(path: string, { busyTimeout, shownPath }: ConnectionOptions): ReadConnection {
    const database = open(path, { readonly: true, fileMustExist: true, timeout: busyTimeout });
    return new ReadConnection(path, database, shownPath);
  }

  /** Returns the rows of a query as objects. The caller guarantees that `Row` matches the selected columns. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.statement(sql)
      .raw(false)
      .all(...values) as Row[];
  }

  /** Returns the rows of a query as arrays, all at once: much quicker than one by one. */
  allRows(sql: string, ...values: SqlValue[]): unknown[][] {
    return this.statement(sql)
      .raw(true)
      .all(...values) as unknown[][];
  }

  /** Returns the rows of a query as arrays, one after the other, for rows that may be too large to be held together. */
  rows(sql: string, ...values: SqlValue[]): IterableIterator<unknown[]> {
    return this.statement(sql)
      .raw(true)
      .iterate(...values) as IterableIterator<unknown[]>;
  }

  /** Returns the first row of a query as an array. */
  row(sql: string, ...values: SqlValue[]): unknown[] | undefined {
    return this.statement(sql)
      .raw(true)
      .get(...values) as unknown[] | undefined;
  }

  /** Returns the first row of a query as an object. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.statement(sql)
      .raw(false)
      .get(...values) as Row | undefined;
  }

  userVersion(): number {
    return Number(this.database.pragma('user_version', { simple: true }));
  }

  /** Returns a number that changes when another connection has written the file. */
  dataVersion(): number {
    return Number(this.database.pragma('data_version', { simple: true }));
  }

  /** Returns the number of rows that this connection has written. */
  writtenRows(): number {
    return Number(this.row('SELECT total_changes()')?.[0]);
  }

  /**
   * Runs SQLite's own check of the file's structure and returns its findings; empty for a sound file. `quick` leaves
   * the indexes out.
   */
  integrityFaults(quick: boolean): string[] {
    const faults: string[] = [];
    try {
      for (const [line] of this.rows(quick ? 'PRAGMA quick_check' : 'PRAGMA integrity_check')) {
        if (line !== 'ok') faults.push(String(line));
      }
    } catch (error) {
      // SQLite lists its findings first, and may then fail on the damage itself, or on a search index of another format.
      if (!/^SQLITE_(CORRUPT|ERROR)/.test(systemCode(error))) throw error;
      faults.push(String(error));
    }
    return faults;
  }

  /** Returns the rows that point to a missing row. */
  foreignKeyFaults(): { table: string; rowid: number | null; parent: string }[] {
    return this.all('PRAGMA foreign_key_check');
  }

  /** Returns every word of the search index, with its document and its place there, in the index's own order. */
  indexedWords(): IterableIterator<unknown[]> {
    this.database.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, instance)');
    return this.rows('SELECT term, doc, offset FROM temp.search_words');
  }

  /** Returns every different word of the search index, with the number of its documents and of its places. */
  indexedTerms(): IterableIterator<unknown[]> {
    this.#openTerms();
    return this.rows('SELECT term, doc, cnt FROM temp.search_terms');
  }

  /** Looks a word up in the search index, as a search does; returns what `indexedTerms` has for it. */
  indexedTerm(term: string): unknown[] | undefined {
    this.#openTerms();
    return this.row('SELECT term, doc, cnt FROM temp.search_terms WHERE term = ?', term);
  }

  #openTerms(): void {
    this.database.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab(main, search, row)');
  }

  /** Runs `work` on one state of the file, whatever other connections write meanwhile. */
  snapshot<T>(work: () => T): T {
    return this.#within('BEGIN', work);
  }

  close(): void {
    this.database.close();
  }

  protected within<T>(begin: string, work: () => T): T {
    return this.#within(begin, work);
  }

  protected statement(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #rollBack(): void {
    try {
      // After some errors, a full disk among them, SQLite has already rolled back by itself.
      if (this.database.inTransaction) this.statement('ROLLBACK').run();
    } catch {
      // Damage can prevent the rollback; the error that led here says more. Closing the connection ends the
      // transaction.
    }
  }

  /** Of all that a file demands only foreign keys are checked as late as this; the search index is written here. */
  #commit(): void {
    try {
      this.statement('COMMIT').run();
    } catch (error) {
      throw asSearchError(error, this.path);
    }
  }

  #within<T>(begin: string, work: () => T): T {
    this.statement(begin).run();
    try {
      const result = work();
      this.#commit();
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }
}

/** A connection that reads and writes. */
export class WriteConnection extends ReadConnection {
  /** Opens an existing file; nothing is read yet. Throws SQLite's errors. */
  static openForWriting(path: string, { busyTimeout }: ConnectionOptions): WriteConnection {
    return new WriteConnection(path, open(path, { fileMustExist: true, timeout: busyTimeout }));
  }

  /** Opens or makes a file that nobody else knows of, so that it needs no journal: after a failure it is thrown away. */
  static openUnshared(path: string): WriteConnection {
    return new WriteConnection(path, open(path, {})).#configure('OFF', 'OFF');
  }

  /** Opens a database in memory. */
  static inMemory(): WriteConnection {
    return new WriteConnection(':memory:', guarded(new Database(':memory:')));
  }

  /** Makes every commit durable even when the power fails, and enforces foreign keys, from now on. Reads the schema. */
  makeDurable(): void {
    this.#configure('DELETE', 'EXTRA');
  }

  #configure(journal: 'DELETE' | 'OFF', synchronous: 'EXTRA' | 'OFF'): this {
    try {
      this.database.pragma(`journal_mode = ${journal}`);
      this.database.pragma(`synchronous = ${synchronous}`);
      this.database.pragma('foreign_keys = ON');
      return this;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Runs a statement; returns how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number {
    return this.statement(sql).run(...values).changes;
  }

  /** Inserts a row; returns its number, or undefined when the statement inserted none. */
  insert(sql: string, ...values: SqlValue[]): number | undefined {
    const { changes, lastInsertRowid } = this.statement(sql).run(...values);
    return changes === 0 ? undefined : Number(lastInsertRowid);
  }

  /** Runs statements without values. */
  exec(sql: string): void {
    this.database.exec(sql);
  }

  /** Runs `work` with exclusive access to the file: everything that it writes is kept or, when it throws, nothing. */
  transaction<T>(work: () => T): T {
    return this.within('BEGIN IMMEDIATE', work);
  }

  /** Runs `work` without foreign keys, so that tables can be rebuilt. */
  withoutForeignKeys(work: () => void): void {
    this.database.pragma('foreign_keys = OFF');
    try {
      work();
    } finally {
      this.database.pragma('foreign_keys = ON');
    }
  }

  /** Lets the file grow to at most so many pages; an edit that needs more fails as on a full disk. */
  limitPages(pages: number): void {
    this.database.pragma(`max_page_count = ${pages}`);
  }
}
