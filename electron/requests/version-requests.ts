import { dirname, join } from 'node:path';
import { DebateFile } from '../../db/debate-file.ts';
import type { versionRequests } from '../../shared/contract/versions.ts';
import { t } from '../../shared/language/translate.ts';
import { debateName } from '../debates/debate-name.ts';
import { placeDebate } from '../debates/place-debate.ts';
import type { Documents } from '../documents/documents.ts';
import type { Dialogs } from '../windows/dialogs.ts';
import { askForDebateWith } from './ask-for-debate.ts';
import type { HandlersOf } from './request-router.ts';
import type { WrittenFiles } from './written-files.ts';

interface VersionRequestParts {
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
}

/** Handles a window's requests about the versions of its debate. */
export function versionHandlers(parts: VersionRequestParts): HandlersOf<typeof versionRequests> {
  const { documents, written } = parts;
  const askForDebate = askForDebateWith(parts);
  return {
    'versions.list': (window) => documents.in(window).versions(),
    'versions.save': (window, { name }) => documents.in(window).editVersions((file) => file.saveVersion(name)),
    'versions.name': (window, { version, name }) =>
      documents.in(window).editVersions((file) => file.nameVersion(version, name)),
    'versions.remove': (window, { version }) =>
      documents.in(window).editVersions((file) => file.removeVersion(version)),
    'versions.changes': (window, { version }) => documents.in(window).changesToVersion(version),
    'versions.copy': async (window, { version }) => {
      const document = documents.in(window);
      const proposed = join(dirname(document.path), `${debateName(document.path)} version.debate`);
      const path = await askForDebate(window, t('Save this version'), proposed);
      if (path === null) return null;
      return window.work(async () => {
        const { data, contents } = await document.version(version);
        await placeDebate(path, async (temporary) => (await DebateFile.create(temporary, data, contents)).close());
        written.note(window, path);
        return { path };
      });
    },
  };
}
