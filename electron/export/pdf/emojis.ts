import type { Canvas } from '@napi-rs/canvas';
import type { Box } from '../../../shared/scene/scene.ts';
import type { PdfDocument, PdfReference } from './document.ts';
import { pdfNumber } from './objects.ts';

/** A picture of one emoji, and where it stands, in ems from the left end of the baseline, y down. */
export interface EmojiCanvas {
  readonly image: Canvas;
  readonly box: Box;
}

interface Embedded {
  readonly name: string;
  readonly reference: PdfReference;
  readonly box: Box;
}

/** The emoji of a document, each distinct one embedded once. */
export class Emojis {
  readonly #document: PdfDocument;
  readonly #draw: (cluster: string) => EmojiCanvas;
  readonly #embedded = new Map<string, Embedded>();

  constructor(document: PdfDocument, draw: (cluster: string) => EmojiCanvas) {
    this.#document = document;
    this.#draw = draw;
  }

  /** Paints an emoji with the left end of its baseline at (x, y), in a space whose y axis points down. */
  operators(cluster: string, x: number, y: number, size: number): string {
    const { name, box } = this.#embed(cluster);
    const [width, height] = [box.width * size, box.height * size];
    const [left, bottom] = [x + box.x * size, y + (box.y + box.height) * size];
    const place = [width, 0, 0, -height, left, bottom].map(pdfNumber).join(' ');
    return `q ${place} cm /${name} Do Q\n`;
  }

  resources(): Record<string, PdfReference> {
    return Object.fromEntries([...this.#embedded.values()].map(({ name, reference }) => [name, reference]));
  }

  #embed(cluster: string): Embedded {
    const known = this.#embedded.get(cluster);
    if (known !== undefined) return known;
    const { image, box } = this.#draw(cluster);
    const reference = embedPicture(this.#document, image);
    const embedded = { name: `E${this.#embedded.size + 1}`, reference, box };
    this.#embedded.set(cluster, embedded);
    return embedded;
  }
}

/** Colour and opacity go in separate images (ISO 32000-1, 11.6.5.3). */
function embedPicture(document: PdfDocument, image: Canvas): PdfReference {
  const { width, height } = image;
  const { data } = image.getContext('2d').getImageData(0, 0, width, height);
  const colours = new Uint8Array(width * height * 3);
  const opacity = new Uint8Array(width * height);
  for (let pixel = 0; pixel < opacity.length; pixel++) {
    colours.set(data.subarray(4 * pixel, 4 * pixel + 3), 3 * pixel);
    opacity[pixel] = data[4 * pixel + 3] ?? 0;
  }
  const kind = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  const mask = document.ref({ ...kind, ColorSpace: 'DeviceGray' });
  mask.end(opacity);
  const picture = document.ref({ ...kind, ColorSpace: 'DeviceRGB', Interpolate: true, SMask: mask });
  picture.end(colours);
  return picture;
}
