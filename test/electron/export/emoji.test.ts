import { describe, expect, test } from '@jest/globals';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { EMOJI_BOX, emojiCanvas, emojiPng } from '../../../electron/export/emoji.ts';

const EMOJI = ['💔', '👩‍🔬', '👍🏽', '🇫🇷', '1️⃣', '❤️‍🔥', '🏳️‍🌈', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'];

describe('pictures of emoji', () => {
  test.each(EMOJI)('%s is drawn in colour, in the middle of its box', (emoji) => {
    const { columns, colourful, width } = drawn(emoji);
    expect(colourful).toBeGreaterThan(200);
    expect(columns.first).toBeLessThan(width * 0.35);
    expect(columns.last).toBeGreaterThan(width * 0.65);
  });

  test('no two are the same', () => {
    expect(new Set(EMOJI.map((emoji) => Buffer.from(emojiPng(emoji, 32)).toString('base64'))).size).toBe(EMOJI.length);
  });

  test('a skin tone and a joined sequence change the picture', () => {
    expect(emojiPng('👍🏽', 32)).not.toEqual(emojiPng('👍', 32));
    expect(emojiPng('👩‍🔬', 32)).not.toEqual(emojiPng('👩', 32));
  });

  test('a sequence that has no picture is drawn in the place of one', () => {
    const { columns, width } = drawn('👨‍🔥');
    expect(columns.last).toBeLessThan(width);
    expect(columns.last).toBeGreaterThan(width / 2);
  });

  test('the PNG has the size of the box, and the same bytes each time', async () => {
    const png = emojiPng('💔', 64);
    const image = await loadImage(png);
    expect([image.width, image.height]).toEqual([Math.ceil(EMOJI_BOX.width * 64), Math.ceil(EMOJI_BOX.height * 64)]);
    expect(emojiPng('💔', 64)).toEqual(png);
  });

  test('every emoji that one code point makes has a picture', () => {
    const characters = Array.from({ length: 0x1fb00 }, (_, codePoint) => String.fromCodePoint(codePoint));
    const emoji = characters.filter((character) => /^\p{Emoji_Presentation}$/u.test(character));
    const { width, height } = emojiCanvas('💔', 8);
    const blank = createCanvas(width, height).toBuffer('image/png');
    expect(emoji.length).toBeGreaterThan(1000);
    expect(emoji.filter((character) => blank.equals(emojiPng(character, 8)))).toEqual([]);
  });
});

function drawn(emoji: string) {
  const canvas = emojiCanvas(emoji, 48);
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const pixels = Array.from({ length: data.length / 4 }, (_, index) => data.subarray(index * 4, index * 4 + 4));
  const inked = pixels.flatMap(([, , , alpha = 0], index) => (alpha > 8 ? [index % canvas.width] : []));
  const colourful = pixels.filter(
    ([red = 0, green = 0, blue = 0]) => Math.max(red, green, blue) - Math.min(red, green, blue) > 40,
  );
  return {
    width: canvas.width,
    colourful: colourful.length,
    columns: { first: Math.min(...inked), last: Math.max(...inked) },
  };
}
