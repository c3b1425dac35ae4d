import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { englishData, languageData, readLanguageFile } from '../../../../electron/ingest/ocr/language-data.ts';
import { TextRecogniser } from '../../../../electron/ingest/ocr/text-recogniser.ts';
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts';

const folder = temporaryFolder();

/** Returns a file that begins as the data of a language does, with a network where `place` says. */
function dataFile(place: bigint, parts = 24): Buffer {
  const bytes = Buffer.alloc(4 + 8 * parts + 10, 0xff);
  bytes.writeUInt32LE(parts);
  if (parts > 17) bytes.writeBigInt64LE(place, 4 + 8 * 17);
  return bytes;
}

describe('the data of a language', () => {
  test('is read packed and unpacked, and called as its file', async () => {
    const { bytes } = await englishData();
    const path = join(folder, 'deu.traineddata.gz');
    writeFileSync(path, gzipSync(bytes, { level: 1 }));
    const packed = await readLanguageFile(path);
    expect([packed.name, Buffer.compare(packed.bytes, bytes)]).toEqual(['deu', 0]);
    expect(languageData(bytes, '/a/eng.traineddata').bytes).toBe(bytes);
  });

  test.each([
    ['a text', Buffer.from('These are words, and nothing else.')],
    ['an empty file', Buffer.alloc(0)],
    ['data of Tesseract 3', dataFile(-1n)],
    ['a network beyond the end', dataFile(100_000n)],
    ['too few parts', dataFile(0n, 5)],
    ['a packed file that is cut off', gzipSync(dataFile(200n)).subarray(0, 20)],
  ])('is not %s', (_, bytes) => {
    expect(() => languageData(bytes, '/a/deu.traineddata')).toThrow(
      expect.objectContaining({ code: 'UnknownFormat', message: expect.stringMatching(/^“deu\.traineddata” is not/) }),
    );
  });

  test('has a largest size, unpacked', () => {
    const bomb = gzipSync(Buffer.alloc(129_000_000), { level: 1 });
    expect(() => languageData(bomb, 'a.traineddata')).toThrow(expect.objectContaining({ code: 'TooLarge' }));
  });

  test('that only begins rightly is refused when it is loaded', async () => {
    const data = languageData(dataFile(200n), 'xyz.traineddata');
    await expect(TextRecogniser.load(data)).rejects.toMatchObject({ code: 'UnknownFormat' });
  });
});
