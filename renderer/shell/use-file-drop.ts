import { useEffect } from 'react';
import type { Voucher } from '../../shared/contract/fields.ts';
import { whyNot } from '../core/actions/run-action.ts';
import type { App } from '../core/app.ts';
import { useApp } from '../core/app-context.ts';
import { openDebate } from '../features/files/file-actions.ts';
import { readSources } from '../features/sources/source-actions.ts';

/** Opens a debate that is dropped on the window, wherever on it; other documents become sources of the debate that is open. */
export function useFileDrop(): void {
  const app = useApp();
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = app.store.getState().dialogs.length > 0 ? 'none' : 'copy';
    };
    const onDrop = (event: DragEvent) => {
      const files = event.dataTransfer?.files;
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      if (app.store.getState().dialogs.length === 0) drop(app, [...files]).catch((error: unknown) => app.fail(error));
    };
    addEventListener('dragover', onDragOver, { signal });
    addEventListener('drop', onDrop, { signal });
    return () => ending.abort();
  }, [app]);
}

async function drop(app: App, files: readonly File[]): Promise<void> {
  const debate = files.find(({ name }) => /\.debate$/i.test(name));
  if (debate === undefined) await dropDocuments(app, files);
  else if (files.length > 1) app.notify('Only one debate can be opened in a window: drop one file.');
  else {
    const file = await voucherOf(app, debate);
    if (file !== null) await openDebate(app, file);
  }
}

async function dropDocuments(app: App, files: readonly File[]): Promise<void> {
  const { session } = app.store.getState();
  if (session === null) {
    const [first] = files;
    app.notify(
      `“${first?.name}” is not a debate: drop a file that ends in .debate. To bring in another format, choose Import in the File menu.`,
    );
    return;
  }
  const reason = whyNot(app, 'add-source');
  if (reason !== null) {
    app.notify(reason);
    return;
  }
  const dropped = await Promise.all(files.map((file) => voucherOf(app, file)));
  if (dropped.every((each) => each !== null)) await readSources(app, dropped);
}

/** A voucher for a file on the disk; null, and said, where it is not there. */
async function voucherOf(app: App, file: File): Promise<Voucher | null> {
  const voucher = await window.counterclaim.voucherOf(file);
  if (voucher === null)
    app.notify(`“${file.name}” is not saved on this computer yet: save it, and then drop the file.`);
  return voucher;
}
