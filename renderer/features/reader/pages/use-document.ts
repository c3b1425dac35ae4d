import { useEffect, useState } from 'react';
import type { Source } from '../../../../shared/model/entities.ts';
import { isPictureType } from '../../../../shared/sources/picture-header.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { openPicture } from './open-picture.ts';
import type { PagedDocument } from './paged-document.ts';
import { linesByPage, type ShownLine } from './recognised-layer.ts';

/** A document that is open, or why it is not; null until either is known. */
export type LoadedDocument = { readonly document: PagedDocument } | { readonly message: string } | null;

/** Opens the original of a source for as long as it is shown; `text` is the source's. */
export function useDocument({ original, mediaType, csl }: Readonly<Source>, text: string): LoadedDocument {
  const [loaded, setLoaded] = useState<LoadedDocument>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: places of lines change with the text alone, not with the rest of the record.
  useEffect(() => {
    if (original === null) return;
    const open = (lines: ReadonlyMap<number, readonly ShownLine[]>) =>
      isPictureType(mediaType) ? openPicture(original, lines.get(1) ?? []) : openPdf(original, lines);
    let isWanted = true;
    let document: PagedDocument | null = null;
    const load = async () => {
      try {
        const opened = await open(linesByPage(csl, text));
        if (!isWanted) {
          opened.close();
          return;
        }
        document = opened;
        setLoaded({ document });
      } catch (error) {
        if (isWanted) setLoaded({ message: (error as Error).message });
      }
    };
    void load();
    return () => {
      isWanted = false;
      document?.close();
    };
  }, [original, mediaType, text]);
  return loaded;
}
