import { describe, expect, test } from '@jest/globals';
import { skia } from '../../../electron/base/skia.ts';
import { hasEnd, pictureHeader } from '../../../shared/sources/picture-header.ts';

const picture = (format: 'png' | 'jpeg' | 'webp' | 'gif') => {
  const canvas = skia().createCanvas(321, 45);
  return canvas.encode(format as 'png');
};

describe('the header of a picture', () => {
  test.each(['png', 'jpeg', 'webp', 'gif'] as const)('in %s tells its type and size', async (format) => {
    const bytes = await picture(format);
    expect(pictureHeader(bytes)).toEqual({ mediaType: `image/${format}`, width: 321, height: 45 });
    expect(hasEnd(bytes)).toBe(true);
  });

  test('of WebP with all its features tells the size of the whole', () => {
    const bytes = Buffer.alloc(30);
    bytes.write('RIFF', 0, 'latin1');
    bytes.write('WEBPVP8X', 8, 'latin1');
    bytes.writeUIntLE(320, 24, 3);
    bytes.writeUIntLE(69_999, 27, 3);
    expect(pictureHeader(bytes)).toEqual({ mediaType: 'image/webp', width: 321, height: 70_000 });
  });

  test.each(['png', 'jpeg', 'webp', 'gif'] as const)('in %s that ends within it is null', async (format) => {
    const bytes = await picture(format);
    expect(pictureHeader(bytes.subarray(0, 9))).toBeNull();
    expect(pictureHeader(Buffer.from(`${format} is text`))).toBeNull();
  });

  test('is not all that a PNG or WebP needs to be whole', async () => {
    expect(hasEnd((await picture('png')).subarray(0, 40))).toBe(false);
    expect(hasEnd((await picture('webp')).subarray(0, 40))).toBe(false);
  });
});
