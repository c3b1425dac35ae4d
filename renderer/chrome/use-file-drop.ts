import { useEffect } from 'react';
import { openDebate } from '../actions/file-actions.ts';
import { useApp } from '../state/app-context.ts';
import type { App } from '../state/app-store.ts';

/** Opens a debate that is dropped on the window, wherever on it; says why where something else is. */
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
  const [file, another] = files;
  if (file === undefined) return;
  if (another !== undefined) {
    app.notify('Only one debate can be opened in a window: drop one file.');
    return;
  }
  if (!/\.debate$/i.test(file.name)) {
    app.notify(`“${file.name}” is no debate: drop a file that ends in .debate. Other forms come in by File › Import….`);
    return;
  }
  const path = window.counterclaim.pathOf(file);
  if (path === '') app.notify(`“${file.name}” is no file on the disk yet: save it there first.`);
  else void openDebate(app, path);
}
