import { CounterclaimError } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { DOCUMENT_ENDINGS } from '../../../shared/sources/document-endings.ts';

/** The most entries that are examined in a folder: whoever drops the root of a disk meant something else. */
const MOST_LOOKED_AT = 5000;
const DOCUMENT = new RegExp(`\\.(${DOCUMENT_ENDINGS.join('|').replaceAll('.', '\\.')})$`, 'i');

/**
 * Finds the documents in a folder and those below it that can be sources, by their names; hidden ones are left out.
 * Throws `TooLarge`.
 */
export async function documentsIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const found: FileSystemFileEntry[] = [];
  const folders = [folder];
  let lookedAt = 0;
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    const entries = (await entriesIn(next)).filter(({ name }) => !name.startsWith('.'));
    lookedAt += entries.length;
    if (lookedAt > MOST_LOOKED_AT) {
      const message = t('The folder “{name}” holds more than 5,000 files and folders. Drop the documents themselves.', {
        name: folder.name,
      });
      throw new CounterclaimError('TooLarge', message);
    }
    entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    found.push(...entries.filter(isFile).filter(({ name }) => DOCUMENT.test(name)));
    folders.push(...entries.filter(isFolder));
  }
  return Promise.all(found.map((entry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Returns all entries of a folder: they come in pieces, the last of which is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
    if (all.length > MOST_LOOKED_AT) return all;
  }
}
