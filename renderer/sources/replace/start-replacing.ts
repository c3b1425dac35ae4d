import type { SourceId } from '../../../shared/model/entities.ts';
import type { App } from '../../state/app-store.ts';
import { replaceSource } from './apply-replacement.ts';
import { readReplacement } from './replacement.ts';

/** Asks for a newer version of a source, and, where its passages do not all follow by themselves, what is to become of them. */
export async function startReplacing(app: App, source: SourceId): Promise<void> {
  const replacement = await readReplacement(app, source);
  if (replacement === null) return;
  const { document, moved, lost } = replacement;
  if (document.text === app.store.getState().session?.debate.get('source', source).text) {
    app.notify('That version has the same text: nothing was changed.');
  } else if (moved.length + lost.length === 0) {
    replaceSource(app, replacement, new Map());
  } else {
    app.openDialog({ kind: 'replace-source', replacement });
  }
}
