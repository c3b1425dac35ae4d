import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { Fault } from './fault.ts';
import { FileBytes } from './file-bytes.ts';
import { schemaDifferences, schemaDigest } from './foreign-schema.ts';
import { HEADER_BYTES, type Header, readHeader } from './header.ts';
import { PageFile } from './page-file.ts';
import { walkFreelist, walkTree } from './page-trees.ts';
import { PageUse } from './page-use.ts';
import { readSchema, type SchemaEntry } from './schema-entries.ts';

export interface ExaminedFile {
  /** The path as the user knows it. */
  readonly path: string;
  readonly descriptor: number;
  readonly size: number;
}

/** The clause behind the columns of a table. */
const WITHOUT_ROW_NUMBERS = /WITHOUT ROWID[^)]*$/;

/** Returns the schema that a version must have; undefined for an unknown version. */
export type SchemaOf = (version: number) => KnownSchema | undefined;

export interface KnownSchema {
  /** Its `schemaDigest`, if known: then the schema need not be made to recognise it. */
  readonly digest: string | undefined;
  readonly entries: () => readonly SchemaEntry[];
}

/**
 * Reads the structure of a debate that is open, and that nobody is writing: its header, its schema, and every page of
 * its trees, chains and free pages, each of which must be used once. Whatever SQLite does with the file afterwards then
 * terminates, and runs nothing but the program's own statements. Linear in the file's size; most of a row is not read.
 * Throws `DamagedFile` or `ForeignFile`.
 */
export function examineFile({ path, descriptor, size }: ExaminedFile, schemaOf: SchemaOf): Header {
  try {
    const bytes = new FileBytes(descriptor, size);
    if (size < HEADER_BYTES) throw truncated(path, HEADER_BYTES - size);
    const header = readHeader(bytes.at(0, HEADER_BYTES));
    const missing = header.pageCount * header.pageSize - size;
    if (missing > 0) throw truncated(path, missing);
    if (missing < 0) throw new Fault(t('it has {more, number} bytes more than it should', { more: -missing }));
    examinePages(path, new PageFile(bytes, header.pageSize, header.pageCount), header, schemaOf);
    return header;
  } catch (error) {
    if (error instanceof Fault) throw damaged(path, error.message, error);
    throw error;
  }
}

function examinePages(path: string, pages: PageFile, header: Header, schemaOf: SchemaOf): void {
  const use = new PageUse(pages);
  const entries = readSchema(pages, use);
  const known = schemaOf(header.version);
  const isKnown = known?.digest !== undefined && known.digest === schemaDigest(entries);
  const differences = isKnown ? [] : schemaDifferences(entries, known?.entries() ?? []);
  if (differences.length > 0) throw foreign(path, differences);
  for (const { type, name, root, sql } of entries) {
    const hasTree = type === 'index' || (type === 'table' && !sql?.startsWith('CREATE VIRTUAL'));
    if (!hasTree) {
      if (root !== 0) {
        throw new Fault(
          t(
            'its {type, select, table {table} index {index} trigger {trigger} other {view}} {name} has pages, which it should not have',
            { type, name },
          ),
        );
      }
      continue;
    }
    const { isTable } = walkTree(pages, use, root);
    if (isTable !== (type === 'table' && !WITHOUT_ROW_NUMBERS.test(sql ?? ''))) {
      throw new Fault(t('page {page} is not what it is used for', { page: root }));
    }
  }
  walkFreelist(pages, use, header.freelist, header.freePages);
  use.assertComplete();
}

function foreign(path: string, differences: readonly string[]): CounterclaimError {
  const [first = '', ...others] = differences;
  const message = t(
    '“{path}” was changed by another program: it {first}{more, plural, =0 {} one {, and differs in one more thing} other {, and differs in {more} more things}}. It was not opened. File > Recover copies what can be read into a new debate.',
    { path, first, more: others.length },
  );
  const details = others.length === 0 ? [] : differences.map((difference) => t('It {difference}.', { difference }));
  return new CounterclaimError('ForeignFile', message, { details });
}

function damaged(path: string, what: string, cause: unknown): CounterclaimError {
  const message = t(
    '“{path}” is damaged: {what}. Go back to a backup or an earlier copy of it, or copy what can be read into a new debate with File > Recover.',
    { path, what },
  );
  return new CounterclaimError('DamagedFile', message, { cause });
}

function truncated(path: string, missing: number): CounterclaimError {
  const message = t(
    '“{path}” is damaged: its end is missing ({missing, number} bytes). Go back to a backup or an earlier copy of it, or copy what can be read into a new debate with File > Recover.',
    { path, missing },
  );
  return new CounterclaimError('DamagedFile', message);
}
