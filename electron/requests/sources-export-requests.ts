import type { SourceFormat } from '../../shared/contract/source-formats.ts';
import type { sourcesExportRequests } from '../../shared/contract/sources.ts';
import { msg, t } from '../../shared/language/translate.ts';
import type { Documents } from '../documents/documents.ts';
import { exportData } from '../export/export-data.ts';
import { exportName } from '../export/export-name.ts';
import type { Dialogs, FileKind } from '../windows/dialogs.ts';
import type { HandlersOf } from './request-router.ts';
import type { WindowJobs } from './window-jobs.ts';
import { type FaultsOf, withFaults } from './with-faults.ts';
import type { WrittenFiles } from './written-files.ts';

export interface SourcesExportParts {
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
  readonly jobs: WindowJobs;
  readonly faultsOf: FaultsOf;
}

/** File endings by format; other programs use some under other names. */
const KINDS: Readonly<Record<SourceFormat, FileKind>> = {
  jsonld: { name: msg('Web Annotations'), extensions: ['jsonld', 'json'] },
  'csl.json': { name: 'CSL-JSON', extensions: ['csl.json', 'json'] },
  bib: { name: 'BibTeX', extensions: ['bib'] },
  ris: { name: 'RIS', extensions: ['ris'] },
  'aif.json': { name: 'AIF', extensions: ['aif.json', 'json'] },
  'xaif.json': { name: 'xAIF', extensions: ['xaif.json', 'json'] },
  argdown: { name: 'Argdown', extensions: ['argdown', 'ad'] },
  canvas: { name: 'JSON Canvas', extensions: ['canvas'] },
  graphml: { name: 'GraphML', extensions: ['graphml', 'xml'] },
  dot: { name: 'Graphviz', extensions: ['dot', 'gv'] },
  mmd: { name: 'Mermaid', extensions: ['mmd', 'mermaid'] },
  'kialo.txt': { name: msg('Kialo text'), extensions: ['kialo.txt', 'txt'] },
  csv: { name: 'CSV', extensions: ['csv'] },
  tsv: { name: msg('Tab-separated values'), extensions: ['tsv', 'tab'] },
  xlsx: { name: msg('Excel workbook'), extensions: ['xlsx'] },
  opml: { name: 'OPML', extensions: ['opml', 'xml'] },
  qdpx: { name: msg('REFI-QDA project'), extensions: ['qdpx'] },
};

/** Handles a window's requests for files about the debate's sources; `export.cancel` cancels them too. */
export function sourcesExportHandlers(parts: SourcesExportParts): HandlersOf<typeof sourcesExportRequests> {
  const { documents, dialogs, written, jobs, faultsOf } = parts;

  return {
    'sources.export': (window, { format }) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        await document.refresh();
        const request = await document.dataRequest(format);
        const name = exportName({ debate: request.data.debate.title, subject: t(SUBJECTS[format] ?? msg('Argument')) });
        const question = {
          title: t('Export sources and quotations'),
          proposed: `${name}.${format}`,
          kind: KINDS[format],
        };
        const path = await dialogs.saveFile(window, question);
        if (path === null) return null;
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const { bytes, lost: lacks } = await exportData(request, path, watch);
          written.note(window, path);
          return { path, bytes, lacks };
        });
      }),
  };
}

/** What is added to the debate's title in the names of files that hold a part of it. */
const SUBJECTS: Readonly<Partial<Record<SourceFormat, string>>> = {
  jsonld: msg('Passages'),
  'csl.json': msg('References'),
  bib: msg('References'),
  ris: msg('References'),
};
