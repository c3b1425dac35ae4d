import type { SourceId } from '../../../../shared/model/entities.ts';
import { hasTellingChange } from '../../../../shared/sources/replacement.ts';
import type { App } from '../../../core/app.ts';
import { replaceSource } from './apply-replacement.ts';
import { readNewerVersion } from './read-replacement.ts';

/**
 * Asks for a newer version of a source and, if its passages do not all follow by themselves, for a decision on them.
 */
export async function startReplacing(app: App, source: SourceId): Promise<void> {
  const version = await readNewerVersion(app, source);
  if (version === null) return;
  if (version.newText === version.oldText) {
    app.notify('That version has the same text: nothing was changed.');
  } else if (version.moved.length + version.lost.length === 0 && !version.exact.some(hasTellingChange)) {
    replaceSource(app, version, new Map());
  } else {
    app.openDialog({ kind: 'replace-source', version });
  }
}
