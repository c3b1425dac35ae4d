import { CounterclaimError } from '../../../../shared/errors.ts';
import { t } from '../../../../shared/language/translate.ts';
import type { Sha256 } from '../../../../shared/model/entities.ts';
import { originalBytes } from '../../../core/content.ts';
import type { PagedDocument } from '../pages/paged-document.ts';
import type { ShownLine } from '../pages/recognised-layer.ts';
import { drawPage } from './draw-page.ts';

/** pdf.js's names for the folders that it needs beside a PDF, and the app's. */
const FOLDERS: Readonly<Record<string, string>> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
  wasmUrl: 'wasm',
  iccUrl: 'iccs',
};

/** Fetches the files that drawing a PDF needs from the app alone, wherever the PDF would have them from. */
class AppData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = FOLDERS[kind];
    if (folder === undefined) throw new Error(`No such data: ${kind}.`);
    const response = await fetch(`/pdf/${folder}/${encodeURIComponent(filename)}`);
    if (!response.ok) throw new Error(`Missing: ${folder}/${filename}.`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/**
 * Opens the original of a source to draw its pages, with `lines` that were recognised on them by the number of the page. No script of it runs, no form works, and nothing is fetched except
 * from the app. Throws `MissingContent`, and `UnreadableSource` for a file that pdf.js cannot read.
 */
export async function openPdf(
  original: Sha256,
  lines: ReadonlyMap<number, readonly ShownLine[]>,
): Promise<PagedDocument> {
  const [pdfjs, bytes] = await Promise.all([import('pdfjs-dist'), originalBytes(original, 'pdf')]);
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  // `getDocument` reads it at once, so that every PDF has a thread of its own.
  pdfjs.GlobalWorkerOptions.workerPort = port;
  const loading = pdfjs.getDocument({
    data: bytes,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    BinaryDataFactory: AppData,
    cMapUrl: '/pdf/cmaps/',
    standardFontDataUrl: '/pdf/standard_fonts/',
    wasmUrl: '/pdf/wasm/',
    iccUrl: '/pdf/iccs/',
    useWorkerFetch: false,
    useSystemFonts: false,
    // Letters are drawn as outlines, so that no font of a PDF gets into the page.
    disableFontFace: true,
    disableWorkerRendering: true,
    enableXfa: false,
  });
  const close = () => {
    void loading.destroy().finally(() => port.terminate());
  };
  try {
    const document = await loading.promise;
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
    return {
      pageCount: document.numPages,
      firstSize: { width, height },
      drawPage: (number, place) => drawPage(document, number, { ...place, lines: lines.get(number) ?? [] }),
      close,
    };
  } catch (error) {
    close();
    throw new CounterclaimError(
      'UnreadableSource',
      t('The pages of this PDF cannot be drawn: it is damaged, or encrypted. Its text can be read under “Text”.'),
      { cause: error },
    );
  }
}
