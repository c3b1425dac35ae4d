import { skia } from '../../base/skia.ts';
import { type GreyPicture, greyPicture } from '../ocr/grey-picture.ts';

/** As many pixels as a page of A4 has at 350 dpi: more only take time and memory. */
const MOST_PIXELS = 12_000_000;
/** Recognition expects letters of about 30 pixels; on a screen they have half of that. */
const SCREEN_PIXELS = 1_500_000;
const ENLARGED = 2;

/**
 * Returns a picture in grey on white, turned upright, and of a size at which text is recognised best. Throws for bytes
 * that are not a picture.
 */
export async function decodePicture(bytes: Uint8Array): Promise<GreyPicture> {
  const { createCanvas, loadImage } = skia();
  const image = await loadImage(bytes);
  const area = image.width * image.height;
  const scale = area < SCREEN_PIXELS ? ENLARGED : Math.min(1, Math.sqrt(MOST_PIXELS / area));
  const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side * scale)));
  if (width === undefined || height === undefined) throw new RangeError('A picture has a width and a height.');
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return greyPicture(width, height, context.getImageData(0, 0, width, height).data);
}
