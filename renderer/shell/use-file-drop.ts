import { useEffect } from 'react';
import { actionNamed } from '../../shared/actions.ts';
import { actionContext } from '../core/actions/action-context.ts';
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
      if (app.store.getState().dialogs.length === 0) drop(app, [...files]);
    };
    addEventListener('dragover', onDragOver, { signal });
    addEventListener('drop', onDrop, { signal });
    return () => ending.abort();
  }, [app]);
}

function drop(app: App, files: readonly File[]): void {
  const debate = files.find(({ name }) => /\.debate$/i.test(name));
  if (debate === undefined) dropDocuments(app, files);
  else if (files.length > 1) app.notify('Only one debate can be opened in a window: drop one file.');
  else {
    const path = pathOnDisk(app, debate);
    if (path !== null) void openDebate(app, path);
  }
}

function dropDocuments(app: App, files: readonly File[]): void {
  const { session } = app.store.getState();
  if (session === null) {
    const [first] = files;
    app.notify(
      `“${first?.name}” is no debate: drop a file that ends in .debate. Other forms come in by File › Import….`,
    );
    return;
  }
  const reason = actionNamed('add-source').unavailable(actionContext(app.store.getState()));
  if (reason !== null) {
    app.notify(reason);
    return;
  }
  const paths = files.map((file) => pathOnDisk(app, file));
  if (paths.every((path) => path !== null)) void readSources(app, paths);
}

/** Where a file is on the disk; null, and said, where it is not. */
function pathOnDisk(app: App, file: File): string | null {
  const path = window.counterclaim.pathOf(file);
  if (path !== '') return path;
  app.notify(`“${file.name}” is no file on the disk yet: save it there first.`);
  return null;
}
