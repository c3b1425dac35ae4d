import { describe, expect, test } from '@jest/globals';
import { embeddedDebate, embedding, hasDebate } from '../../../electron/base/embed-debate.ts';
import { encodeUtf8 } from '../../../shared/text/text-bytes.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = Buffer.from(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(50)}</svg>\n`);
const JSON_TEXT = JSON.stringify({ format: 'counterclaim', words: '💔 <metadata>'.repeat(1000) });

function embedded(format: 'png' | 'svg', picture: Buffer): Buffer {
  const pieces: Uint8Array[] = [];
  const { emit, end } = embedding(format, encodeUtf8(JSON_TEXT), (bytes) => pieces.push(Buffer.from(bytes)));
  for (let at = 0; at < picture.length; at += 7) emit(picture.subarray(at, at + 7));
  end();
  return Buffer.concat(pieces);
}

describe('a debate in a picture', () => {
  test.each([
    ['png', PNG],
    ['svg', SVG],
  ] as const)('comes back from a .%s, which is otherwise as it was', (format, picture) => {
    const bytes = embedded(format, picture);
    expect(Buffer.from(embeddedDebate(bytes) ?? []).toString()).toBe(JSON_TEXT);
    expect(hasDebate(picture)).toBe(false);
    expect(embeddedDebate(picture)).toBeNull();
    expect(bytes.subarray(0, 20).equals(picture.subarray(0, 20))).toBe(true);
    expect(bytes.subarray(-6).equals(picture.subarray(-6))).toBe(true);
  });

  test('that is damaged throws, and a picture that is cut off has none', () => {
    const bytes = embedded('png', PNG);
    expect(embeddedDebate(bytes.subarray(0, 40))).toBeNull();
    const spoilt = Buffer.from(bytes);
    spoilt.fill(7, bytes.indexOf('ccDb') + 10, bytes.indexOf('ccDb') + 60);
    expect(() => embeddedDebate(spoilt)).toThrow();
  });
});
