import { useEffect, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { whyNot } from '../../core/actions/run-action.ts';
import type { App } from '../../core/app.ts';
import { useApp } from '../../core/app-context.ts';
import { importLate } from '../../core/late-parts.ts';
import { quickCopyRecords } from '../../features/sources/records/quick-copy.ts';
import { isTextOfReferences, readReferences } from '../../features/sources/records/read-references.ts';
import { addTextAsSource } from '../../features/sources/source-actions.ts';
import { type Dragged, draggedFrom } from '../../ui/dragged.ts';
import { isTyping } from '../../ui/is-typing.ts';
import { droppedFiles, takeFiles } from './take-files.ts';

/**
 * Takes things from elsewhere that are dropped on the window, or files that are pasted, and returns what is being dragged over it now, null for
 * nothing.
 */
export function useDrops(): Dragged | null {
  const app = useApp();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    // Words that are selected in the window can be dragged too, and are not from elsewhere.
    let isOwn = false;
    const isHeard = () => app.store.getState().dialogs.length === 0;
    const onDragOver = (event: DragEvent) => {
      if (isOwn) return;
      const { dataTransfer } = event;
      const found = dataTransfer === null || isText(event) ? null : draggedFrom(dataTransfer.types);
      setDragged(isHeard() ? found : null);
      if (found === null || dataTransfer === null || event.defaultPrevented) return;
      // Things that cannot be taken are accepted here too: only then can a notice say why.
      event.preventDefault();
      dataTransfer.dropEffect = isHeard() ? 'copy' : 'none';
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      // Without one, the drag has left the window.
      if (!relatedTarget) setDragged(null);
    };
    const onDrop = (event: DragEvent) => {
      setDragged(null);
      if (isOwn) return;
      const { dataTransfer } = event;
      const found = dataTransfer === null || isText(event) ? null : draggedFrom(dataTransfer.types);
      if (found === null || dataTransfer === null || event.defaultPrevented) return;
      event.preventDefault();
      if (isHeard()) take(app, found, event, dataTransfer).catch((error: unknown) => app.fail(error));
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = isHeard() ? pastedFiles(event) : [];
      if (files.length === 0) return;
      // Before whoever pastes text hears of it.
      event.preventDefault();
      takeFiles(app, { files, folders: [] }).catch((error: unknown) => app.fail(error));
    };
    const begin = () => {
      isOwn = true;
    };
    const end = () => {
      isOwn = false;
    };
    addEventListener('dragstart', begin, { signal });
    addEventListener('dragend', end, { signal });
    addEventListener('dragover', onDragOver, { signal });
    addEventListener('dragleave', onDragLeave, { signal });
    addEventListener('drop', onDrop, { signal });
    addEventListener('paste', onPaste, { signal, capture: true });
    return () => ending.abort();
  }, [app]);
  return dragged;
}

/**
 * Returns the files that are pasted, such as a picture of the screen. Programs that copy text add a picture of it, which is
 * not meant; and what is pasted into a field is left to the browser.
 */
function pastedFiles({ target, clipboardData }: ClipboardEvent): readonly File[] {
  const isField = target instanceof Element && isTyping(target);
  if (clipboardData === null || isField || clipboardData.types.includes('text/plain')) return [];
  // A picture that was never a file has this name, which says nothing.
  return Array.from(clipboardData.files, (file) =>
    file.name === 'image.png' ? new File([file], t('Pasted picture.png'), { type: file.type }) : file,
  );
}

/** Tells whether dropped text would go into a field: that is left to the browser. */
function isText({ target, dataTransfer }: DragEvent): boolean {
  return target instanceof HTMLElement && isTyping(target) && draggedFrom(dataTransfer?.types ?? []) === 'text';
}

/** Returns the references in what is dropped: as programs export them, or as Zotero drags its items. */
function droppedReferences(text: string, data: DataTransfer): string | null {
  if (isTextOfReferences(text)) return text;
  if (!data.types.includes('zotero/item')) return null;
  return JSON.stringify(quickCopyRecords(text, data.getData('text/html')));
}

async function takeReferences(app: App, references: string): Promise<void> {
  const isOpen = app.store.getState().session !== null;
  const refusal = isOpen
    ? whyNot(app, 'import-references')
    : t('Open a debate first, to which the references are added.');
  if (refusal !== null) app.notify(refusal);
  else await readReferences(app, { name: t('Dropped references'), bytes: new TextEncoder().encode(references) });
}

async function take(app: App, dragged: Dragged, event: DragEvent, data: DataTransfer): Promise<void> {
  if (dragged === 'files') return takeFiles(app, droppedFiles(data));
  const given = { text: data.getData('text/plain'), html: data.getData('text/html') };
  const references = droppedReferences(given.text, data);
  if (references !== null) return takeReferences(app, references);
  const { session, canvas } = app.store.getState();
  if (given.text.trim() === '' || dragged === 'other') {
    app.notify(t('This cannot be used: drop a debate, documents, a folder of documents, or text.'));
    return;
  }
  const isForMap = dragged === 'text' && event.target instanceof Element && event.target.closest('.canvas') !== null;
  const at = isForMap ? canvas?.toMap({ x: event.clientX, y: event.clientY }) : undefined;
  const refusal =
    session === null ? t('Open a debate first; the text will be added to that.') : whyNot(app, 'paste-source');
  if (refusal !== null) return app.notify(refusal);
  const { takeReferences: takeWorks, takeText } = await importLate(() => import('../../features/editing/take-text.ts'));
  if (at !== undefined) await takeText(app, given, { label: t('Drop text'), at });
  else if (!(await takeWorks(app, given))) await addTextAsSource(app, given.text);
}
