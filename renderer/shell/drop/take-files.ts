import { MOST_DROPPED } from '../../../shared/contract/bounds.ts';
import type { DroppedDocument } from '../../../shared/contract/sources.ts';
import { isOfOtherProgram, mayBeImported } from '../../../shared/formats/import-endings.ts';
import { t } from '../../../shared/language/translate.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { whyNot } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { openDebate } from '../../features/files/file-actions.ts';
import { importFile } from '../../features/files/import-file.ts';
import { isFileOfReferences, readReferences } from '../../features/sources/records/read-references.ts';
import { readSources } from '../../features/sources/source-actions.ts';
import { documentsIn } from './folder-documents.ts';

export interface DroppedFiles {
  readonly files: readonly File[];
  readonly folders: readonly FileSystemDirectoryEntry[];
}

/** Returns the files and folders of a drop, which can be read only while it happens. */
export function droppedFiles(data: DataTransfer): DroppedFiles {
  const folders: FileSystemDirectoryEntry[] = [];
  const files: File[] = [];
  for (const item of data.items) {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
    else if (file !== null) files.push(file);
  }
  return { files, folders };
}

/** Opens a debate that is dropped; documents, and those in folders, become sources of the open debate. */
export async function takeFiles(app: App, { files, folders }: DroppedFiles): Promise<void> {
  const debate = files.find(({ name }) => /\.debate$/i.test(name));
  if (debate !== undefined) {
    if (files.length + folders.length === 1) await openDropped(app, debate);
    else app.notify(t('Only one debate can be opened in a window: drop one file.'));
    return;
  }
  const [only] = files;
  if (only !== undefined && files.length + folders.length === 1 && isImported(app, only))
    return importDropped(app, only);
  const refusal = whyNoSources(app, { files, folders });
  if (refusal !== null) {
    app.notify(refusal);
    return;
  }
  const documents = [...files, ...(await Promise.all(folders.map(documentsIn))).flat()];
  const [folder] = folders;
  if (documents.length === 0 && folder !== undefined) {
    app.notify(
      t(
        'The folder “{name}” has no document that can be a source: text, captions, Markdown, HTML, web archives, e-mails, XML, EPUB, PDF, Word, OpenDocument, Rich Text, PowerPoint, Excel, CSV or a picture.',
        { name: folder.name },
      ),
    );
  } else if (documents.length > MOST_DROPPED) {
    app.notify(
      t('These are {count, number} documents. At most {most} can be dropped at once.', {
        count: documents.length,
        most: MOST_DROPPED,
      }),
    );
  } else {
    const dropped = await asDropped(app, documents);
    const [only] = dropped ?? [];
    if (only !== undefined && documents.length === 1 && isFileOfReferences(documents[0]?.name ?? ''))
      await readReferences(app, only);
    else if (dropped !== null) await readSources(app, dropped);
  }
}

async function openDropped(app: App, debate: File): Promise<void> {
  const voucher = await window.counterclaim.voucherOf(debate);
  if (voucher !== null) await openDebate(app, voucher);
  else
    app.notify(
      t('“{name}” is not saved on this computer yet: save it, and then drop the file.', { name: debate.name }),
    );
}

/** Tells by its name whether a file is to be imported; what can be a source too is that for the debate that is open. */
function isImported(app: App, { name }: File): boolean {
  if (isFileOfReferences(name)) return false;
  return app.store.getState().session === null ? mayBeImported(name) : isOfOtherProgram(name);
}

async function importDropped(app: App, file: File): Promise<void> {
  const voucher = await window.counterclaim.voucherOf(file);
  if (voucher !== null) await importFile(app, voucher);
  else
    app.notify(t('“{name}” is not saved on this computer yet: save it, and then drop the file.', { name: file.name }));
}

/** Returns the reason why nothing that was dropped can become a source; null when it can. */
function whyNoSources(app: App, { files, folders }: DroppedFiles): string | null {
  if (app.store.getState().session !== null) return whyNot(app, 'add-source');
  const [file] = files;
  const [folder] = folders;
  return file === undefined
    ? t(
        '“{name}” is a folder: drop a debate from it. Once one is open, the documents of a folder become its sources.',
        { name: folder?.name ?? '' },
      )
    : t(
        '“{name}” is not a debate: drop a file that ends in .debate. To bring in another format, choose Import in the File menu.',
        { name: file.name },
      );
}

/**
 * Prepares documents for the request: as vouchers, or as bytes if they are not on the disk; null, with a notice, if
 * that is too much.
 */
async function asDropped(app: App, documents: readonly File[]): Promise<DroppedDocument[] | null> {
  const vouchers = await Promise.all(documents.map((file) => window.counterclaim.voucherOf(file)));
  const unsaved = documents.filter((_, index) => vouchers[index] === null);
  const size = unsaved.reduce((sum, file) => sum + file.size, 0);
  if (size > LIMITS.sourceBytes) {
    app.notify(
      t(
        '“{name}” is not saved on this computer yet, and is too large to be read without that: save it, and then drop the file.',
        { name: unsaved[0]?.name ?? '' },
      ),
    );
    return null;
  }
  return Promise.all(
    documents.map(async (file, index) => {
      return vouchers[index] ?? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
}
