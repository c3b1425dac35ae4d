/** A picture in shades of grey: a byte for each pixel, row by row, from black to white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Returns the shades of a picture of four bytes a pixel, red, green, blue and opaque, as the eye weighs the colours. */
export function greyPicture(width: number, height: number, rgba: ArrayLike<number>): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const at = 4 * pixel;
    pixels[pixel] = ((rgba[at] ?? 0) * 299 + (rgba[at + 1] ?? 0) * 587 + (rgba[at + 2] ?? 0) * 114) / 1000;
  }
  return { width, height, pixels };
}

/** Returns a picture in the simplest of formats, PGM, which needs no decoder. */
export function portableGreyMap({ width, height, pixels }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1'), pixels]);
}
