import { extname } from 'node:path';
import type { exportRequests } from '../../shared/contract/export.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { msg, t } from '../../shared/language/translate.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { DrawingSubject } from '../../shared/scene/drawing-subject.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/scene/export-formats.ts';
import type { ReferenceStyle } from '../../shared/sources/references/references.ts';
import type { Document } from '../documents/document.ts';
import type { Documents } from '../documents/documents.ts';
import { drawInThread } from '../export/draw-in-thread.ts';
import type { DrawingRequest } from '../export/drawing-request.ts';
import { exportDrawing } from '../export/export-drawing.ts';
import { exportName } from '../export/export-name.ts';
import type { Dialogs, FileKind } from '../windows/dialogs.ts';
import type { HandlersOf } from './request-router.ts';
import type { WindowJobs } from './window-jobs.ts';
import { type FaultsOf, withFaults } from './with-faults.ts';
import type { WrittenFiles } from './written-files.ts';

export interface ExportRequestParts {
  readonly documents: Documents;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
  readonly jobs: WindowJobs;
  readonly faultsOf: FaultsOf;
  /** Returns the style of references that the user chose. */
  readonly references: () => ReferenceStyle;
  /** Puts a picture on the clipboard. */
  readonly copyPicture: (png: Uint8Array) => Promise<void>;
}

/** A picture on the clipboard is held in memory several times over, 256 MB each at this size. */
const MOST_COPIED_PIXELS = 2 ** 26;

const KIND_NAMES: Readonly<Record<ExportFormat, string>> = {
  png: msg('PNG picture'),
  svg: msg('SVG drawing'),
  pdf: msg('PDF document'),
};

/** Handles a window's requests for pictures of its maps, exchanges and sources. */
export function exportHandlers(parts: ExportRequestParts): HandlersOf<typeof exportRequests> {
  const { documents, dialogs, written, jobs, faultsOf } = parts;

  return {
    'export.drawing': (window, { format, subject, embed = false, ...look }) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        const { data, texts } = await shownIn(document, subject);
        const proposed = `${exportName(titlesOf(data, subject))}.${format}`;
        const path = await dialogs.saveFile(window, {
          title: t(TITLES[subject.kind]),
          proposed,
          kind: kindOf(format),
        });
        if (path === null) return null;
        const references = parts.references();
        const embedded = embed ? await document.dataRequest('json') : undefined;
        const request = { ...look, embedded, references, data, texts, subject, format: formatOf(path) ?? format };
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const exported = await exportDrawing(request, path, watch);
          written.note(window, exported.path);
          return exported;
        });
      }),
    'export.cancel': (window) => {
      jobs.cancelExport(window);
      return null;
    },
    'export.preview': (window, request) =>
      jobs.preview(window, async (signal) => {
        const shown = await shownIn(documents.in(window), request.subject);
        const references = parts.references();
        const drawing = { kind: 'preview', request: { ...request, ...shown, references } } as const;
        const { png, ...facts } = await drawInThread(drawing, { signal, undone: 'preview' });
        return { image: { bytes: png, mediaType: 'image/png' }, facts };
      }),
    'export.ways': (window, request) =>
      window.work(async (signal) => {
        const data = await dataOf(documents.in(window));
        const drawing = { kind: 'ways', request: { ...request, data } } as const;
        return drawInThread(drawing, { signal, undone: 'sizes' });
      }),
    'export.forgetPreview': (window) => {
      jobs.forgetPreview(window);
      return null;
    },
    'export.copy': (window, request) =>
      jobs.export(window, async (watch) => {
        const document = documents.in(window);
        const shown = await shownIn(document, request.subject);
        const drawing = { kind: 'picture', request: { ...request, ...shown, mostPixels: MOST_COPIED_PIXELS } } as const;
        return withFaults({ faultsOf, document, signal: watch.signal }, async () => {
          const { png, ...size } = await drawInThread(drawing, { ...watch, undone: 'copy' });
          await parts.copyPicture(png);
          return size;
        });
      }),
  };
}

/** Reads the debate from the disk; the window is told first if another program wrote it. */
async function dataOf(document: Document): Promise<DebateData> {
  await document.refresh();
  return (await document.content()).data;
}

/** Reads the debate, and the texts that a drawing of it follows. */
async function shownIn(document: Document, subject: DrawingSubject): Promise<Pick<DrawingRequest, 'data' | 'texts'>> {
  const data = await dataOf(document);
  return { data, texts: await document.drawingTexts(data, subject) };
}

const TITLES: Readonly<Record<DrawingSubject['kind'], string>> = {
  map: msg('Export map'),
  exchange: msg('Export exchange'),
  'text-order': msg('Export in the order of the text'),
  divisions: msg('Export divisions'),
};
/** What is added to a map's title in the names of files, and stands for all of a debate. */
const NAMES: Readonly<Record<Exclude<DrawingSubject['kind'], 'map'>, string>> = {
  exchange: msg('exchange'),
  'text-order': msg('in the order of the text'),
  divisions: msg('divisions'),
};

function titlesOf(data: DebateData, { kind, map }: DrawingSubject): { debate: string; subject: string } {
  const debate = data.debate.title;
  const name = kind === 'map' ? '' : t(NAMES[kind]);
  if (map === null) return { debate, subject: `${name[0]?.toUpperCase()}${name.slice(1)}` };
  const found = data.maps.find(({ id }) => id === map);
  if (found !== undefined) return { debate, subject: kind === 'map' ? found.title : `${found.title} (${name})` };
  throw new CounterclaimError(
    'NotFound',
    t('The map is not in the debate any more, so it was not drawn. Choose another.'),
  );
}

/** Returns the kind of file that the dialog proposes; another format is written when the name ends like that. */
function kindOf(format: ExportFormat): FileKind {
  return {
    name: KIND_NAMES[format],
    extensions: [format, ...EXPORT_FORMATS.filter((other) => other !== format)],
  };
}

function formatOf(path: string): ExportFormat | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format === ending);
}
