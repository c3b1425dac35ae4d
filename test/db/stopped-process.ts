/** Begins a commit that is more than SQLite's cache, says so when pages were written to the file, and waits: `node stopped-process.ts FILE`. */
import Database from 'better-sqlite3';

const database = new Database(process.argv[2] ?? '');
database.exec("PRAGMA cache_size = 5; BEGIN IMMEDIATE; UPDATE move SET words = printf('%.*c', 100000, 'x')");
process.stdout.write('in the middle\n');
// While something still asks for the connection, it is not collected as garbage, which would close it and take its commit back.
setInterval(() => database.inTransaction, 1_000);
