import { t } from '../../language/translate.ts';
import { xmlText } from '../../text/xml-text.ts';
import type { Block, Report } from '../report.ts';
import { pictureId } from './word-package.ts';
import { run, wordParagraph } from './word-runs.ts';

/** The room that a picture may take, in twentieths of a point. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
}

/** English Metric Units, in which DrawingML measures, in a twentieth of a point and in a CSS pixel. */
const EMU_PER_TWENTIETH = 635;
const EMU_PER_PIXEL = 9525;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Returns the pictures of a report in the order in which it has them. */
export function picturesOf({ chapters }: Report): Uint8Array[] {
  return chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.png] : [])),
  );
}

/** Returns a paragraph with a picture (ECMA-376, 20.4.2.8): at its own size or, if that is too large, as large as the page has room. */
export function wordPicture(
  { picture, alt }: Extract<Block, { kind: 'picture' }>,
  { width, height, number }: PictureRoom & { readonly number: number },
): string {
  const [fullWidth, fullHeight] = [picture.width * EMU_PER_PIXEL, picture.height * EMU_PER_PIXEL];
  const scale = Math.min(1, (width * EMU_PER_TWENTIETH) / fullWidth, (height * EMU_PER_TWENTIETH) / fullHeight);
  const size = `cx="${Math.round(fullWidth * scale)}" cy="${Math.round(fullHeight * scale)}"`;
  const name = t('Picture {number}', { number });
  const told = `id="${number}" name="${name}" descr="${xmlText(alt)}"`;
  const blip = `<pic:blipFill><a:blip r:embed="${pictureId(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const pic = `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${told}/><pic:cNvPicPr/></pic:nvPicPr>${blip}${shape}</pic:pic>`;
  const graphic = `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">${pic}</a:graphicData></a:graphic>`;
  return wordParagraph(
    'Normal',
    run(
      `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${told}/>${graphic}</wp:inline></w:drawing>`,
    ),
  );
}
