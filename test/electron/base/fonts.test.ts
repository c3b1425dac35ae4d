import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { bundledFile, fontBytes, fontFile } from '../../../electron/base/fonts.ts';
import { FONT_FACES } from '../../../shared/text/font-catalogue.ts';
import { FONT_IDS } from '../../../shared/text/text.ts';

describe('bundled fonts', () => {
  test.each(FONT_IDS)('%s is installed', (id) => {
    expect(existsSync(fontFile(id))).toBe(true);
  });

  test.each(FONT_IDS.filter((id) => id !== 'emoji'))(
    '%s has the family, weight and line metrics of the catalogue',
    (id) => {
      const { family, weight, ascent, descent } = FONT_FACES[id];
      expect(described(fontBytes(id))).toEqual({ family, weight, ascent, descent });
    },
  );

  test.each(['@expo-google-fonts/inter/400Regular/Lost.ttf', 'no-such-package/Lost.ttf'])(
    'that %s is missing is said in a sentence',
    (file) => {
      expect(() => bundledFile(file)).toThrow(
        expect.objectContaining({ code: 'FontMissing', message: expect.stringContaining(file) }),
      );
    },
  );

  test('a font is read once', () => {
    expect(fontBytes('inter')).toBe(fontBytes('inter'));
  });
});

/** Read from the tables as OpenType defines them: OS/2 (weight), hhea (line metrics), head (units), name (family). */
function described(bytes: Uint8Array): { family: string; weight: number; ascent: number; descent: number } {
  const font = Buffer.from(bytes);
  const unitsPerEm = font.readUInt16BE(table(font, 'head') + 18);
  const hhea = table(font, 'hhea');
  return {
    family: familyName(font),
    weight: font.readUInt16BE(table(font, 'OS/2') + 4),
    ascent: font.readInt16BE(hhea + 4) / unitsPerEm,
    descent: -font.readInt16BE(hhea + 6) / unitsPerEm,
  };
}

function table(font: Buffer, tag: string): number {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === tag) ?? 0;
  return font.readUInt32BE(entry + 8);
}

/** Returns the typographic family (name 16), or the family (name 1) where that is the same. */
function familyName(font: Buffer): string {
  const start = table(font, 'name');
  const texts = start + font.readUInt16BE(start + 4);
  const names = Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => start + 6 + index * 12)
    .filter((record) => font.readUInt16BE(record) === 3)
    .map((record) => {
      const from = texts + font.readUInt16BE(record + 10);
      const text = font.subarray(from, from + font.readUInt16BE(record + 8));
      return [font.readUInt16BE(record + 6), Buffer.from(text).swap16().toString('utf16le')] as const;
    });
  const byId = new Map(names);
  return byId.get(16) ?? byId.get(1) ?? '';
}
