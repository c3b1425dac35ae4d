import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pdfAssets } from '../../../electron/export/export-assets.ts';
import { type PdfResult, writePdf } from '../../../electron/export/pdf/pdf.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { PageChoice } from '../../../shared/scene/sheet.ts';
import { outputOf, testWith, textOfPdf } from '../../fixtures/programs.ts';
import { emptyScene, LONG_TEXT, SCRIPTS, sceneOf, scriptsSketch } from '../../fixtures/scenes.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const folder = temporaryFolder();

async function pdfOf(scene: Scene, page: PageChoice = 'fit'): Promise<{ bytes: Buffer; result: PdfResult }> {
  const pieces: Uint8Array[] = [];
  const assets = pdfAssets(typesetter);
  const result = await writePdf(scene, (bytes) => pieces.push(bytes), { page, assets, onProgress: () => {} });
  return { bytes: Buffer.concat(pieces), result };
}

async function fileOf(name: string, scene: Scene, page: PageChoice = 'fit'): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, (await pdfOf(scene, page)).bytes);
  return path;
}

/** Returns the fields of `pdfinfo`. */
function infoOf(path: string): Record<string, string> {
  const lines = outputOf('pdfinfo', path).trim().split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(17).trim()]));
}

/** Returns the operators of the first page; text that is not seen is set in the rendering mode 3. */
function contentOf(file: Buffer): string {
  const streams = file.toString('latin1').matchAll(/stream\n(.*?)\nendstream/gs);
  const inflated = [...streams].map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return ''; // the metadata is not compressed
    }
  });
  return inflated.find((content) => content.includes('/H1 <</MCID')) ?? inflated.join('\n');
}

describe('a PDF of a map in every script', () => {
  let path: string;
  beforeAll(async () => {
    path = await fileOf('scripts', sceneOf(scriptsSketch));
  });

  testWith('pdftotext', 'lets every script be found, emoji too', () => {
    const text = textOfPdf(path);
    const timesFound = SCRIPTS.map((words) => text.split(words).length - 1);
    expect(timesFound).toEqual(SCRIPTS.map(() => 2)); // alone, and in a sentence
  });

  testWith('pdftotext', 'gives ligatures as the letters they stand for', () => {
    expect(textOfPdf(path)).toContain('affluent, efficient, fjord & <b>"no markup"</b>.');
  });

  testWith('pdftotext', 'has the whole text of a cut card on a page after the map', () => {
    expect(textOfPdf(path, { asDrawn: true })).toContain(LONG_TEXT);
    expect(infoOf(path)['Pages']).toBe('2');
  });

  testWith('pdffonts', 'embeds every font, cut down, with its characters', () => {
    const [, , ...fonts] = outputOf('pdffonts', path).trim().split('\n');
    expect(fonts.length).toBe(5);
    expect(fonts.filter((line) => !/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes /.test(line))).toEqual([]);
  });

  testWith('pdfinfo', 'is tagged, with a description of each element', () => {
    expect(infoOf(path)['Tagged']).toBe('yes');
    const structure = outputOf('pdfinfo', '-struct', path);
    expect(structure.match(/^Document/gm)).toHaveLength(1);
    expect(structure).toMatch(/^ {2}H1/m);
    expect(structure).toMatch(/^ {2}Figure/m);
  });

  testWith('pdfinfo', 'names a destination for each statement, and one for each text of the appendix', () => {
    const names = [...outputOf('pdfinfo', '-dests', path).matchAll(/"(\S+)"/g)].map((match) => match[1]);
    const expected = [
      'statement-q',
      'statement-long',
      'text-long',
      'statement-id.20.with.20..22.quotes.22..20..26..20..3c.tags.3e.',
    ];
    expect(names).toEqual(expect.arrayContaining(expected));
    expect(names).toHaveLength(sceneOf(scriptsSketch).cards.length + 1);
  });
});

describe('the links of a PDF', () => {
  test('lead from a cut card to its text, and back', async () => {
    const { bytes } = await pdfOf(sceneOf(scriptsSketch));
    const file = bytes.toString('latin1');
    expect([...file.matchAll(/\/S \/GoTo\n\/D \((.*?)\)/g)].map((match) => match[1])).toEqual([
      'text-long',
      'statement-long',
    ]);
  });
});

describe('the outline of a PDF', () => {
  test('has an entry for each statement that bears on nothing, and one for the appendix', async () => {
    const scene = sceneOf(scriptsSketch);
    const { bytes } = await pdfOf(scene);
    expect(bytes.toString('latin1').match(/\/XYZ .*\n\/Parent/g)).toHaveLength(scene.outline.length + 1);
    expect(bytes.toString('latin1')).toContain('/Title (What is said in which script?)');
  });
});

describe('the appendix of a PDF', () => {
  const apart = {
    claims: { here: 'Said here.', there: 'Said there.' },
    placed: { here: [0, 0], there: [90_000, 0] },
  } as const;

  testWith('pdftotext', 'has every text where the map is drawn too small to be read', async () => {
    const path = await fileOf('apart', sceneOf(apart));
    const appendix = outputOf('pdftotext', '-f', '2', path, '-');
    expect(appendix).toContain('Said here.');
    expect(appendix).toContain('Said there.');
  });

  testWith('pdfinfo', 'is left out where every card can be read whole', async () => {
    const path = await fileOf('near', sceneOf({ ...apart, placed: { here: [0, 0], there: [300, 0] } }));
    expect(infoOf(path)['Pages']).toBe('1');
  });
});

describe('what a PDF says of itself', () => {
  testWith('pdfinfo', 'is title, author and date of the debate, as text and as XML', async () => {
    const scene = { ...emptyScene(100, 100), title: 'A & B <Łódź>', author: 'X & Y' };
    const path = await fileOf('info', scene);
    expect(infoOf(path)).toMatchObject({ Title: 'A & B <Łódź>', Author: 'X & Y', Creator: 'Counterclaim' });
    expect(infoOf(path)['CreationDate']).toMatch(/Jan 16 .* 2025/);
    expect(outputOf('pdfinfo', '-meta', path)).toContain('A &amp; B &lt;Łódź&gt;');
  });

  test('is the same bytes for the same scene', async () => {
    const [first, second] = [await pdfOf(sceneOf(scriptsSketch)), await pdfOf(sceneOf(scriptsSketch))];
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  test('is another identifier for another text under the same title', async () => {
    const identifierOf = (file: Buffer) => /\/ID \[(<[0-9a-f]{32}>)/.exec(file.toString('latin1'))?.[1];
    const said = await pdfOf(sceneOf({ claims: { one: 'This.' }, placed: { one: [0, 0] } }));
    const other = await pdfOf(sceneOf({ claims: { one: 'That.' }, placed: { one: [0, 0] } }));
    expect(identifierOf(said.bytes)).toMatch(/^<[0-9a-f]{32}>$/);
    expect(identifierOf(said.bytes)).not.toBe(identifierOf(other.bytes));
  });
});

describe('the page of a PDF', () => {
  test('is as large as the map', async () => {
    expect((await pdfOf(emptyScene(1000, 400))).result).toEqual({ width: 750, height: 300, scale: 1, pages: 1 });
  });

  test('makes a map smaller that is larger than a page can be', async () => {
    const { result } = await pdfOf(emptyScene(38_400, 1000));
    expect(result).toEqual({ width: 14_400, height: 375, scale: 0.5, pages: 1 });
  });

  test('is a sheet of paper across for a wide map, upright for a tall one', async () => {
    expect((await pdfOf(emptyScene(4000, 1000), 'A3')).result).toMatchObject({ width: 1190.55, height: 841.89 });
    expect((await pdfOf(emptyScene(1000, 4000), 'Letter')).result).toMatchObject({ width: 612, height: 792 });
  });

  test('does not enlarge a small map to fill a sheet', async () => {
    expect((await pdfOf(emptyScene(100, 100), 'A4')).result.scale).toBe(1);
  });

  testWith('pdftotext', 'keeps the whole map on the sheet', async () => {
    const path = await fileOf('sheet', sceneOf(scriptsSketch), 'A4');
    const box = /<page width="([\d.]+)" height="([\d.]+)">/.exec(outputOf('pdftotext', '-bbox', path, '-')) ?? [];
    expect(box.slice(1).map(Number)).toEqual([841.89, 595.28]);
    const words = [
      ...outputOf('pdftotext', '-bbox', '-l', '1', path, '-').matchAll(/xMin="([\d.-]+)".*xMax="([\d.]+)"/g),
    ];
    expect(words.filter(([, left, right]) => Number(left) < 28 || Number(right) > 841.89 - 28)).toEqual([]);
  });
});

describe('text in a PDF', () => {
  testWith('pdftotext', 'stays what was written where no font has the characters', async () => {
    const text = 'Thai สวัสดี and Tamil வணக்கம்';
    const path = await fileOf('missing', sceneOf({ claims: { one: text }, placed: { one: [0, 0] } }));
    expect(textOfPdf(path)).toContain(text);
  });

  test('has a space where a line was wrapped at one, and none where a word was broken', async () => {
    const word = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';
    const scene = sceneOf({ claims: { one: `One two three four five six seven ${word}` }, placed: { one: [0, 0] } });
    const lines = scene.elements.flatMap((element) => element.shapes).filter((shape) => shape.type === 'text');
    const ofClaim = lines.filter((shape) => shape.line.text !== '' && shape.role === 'content').slice(2);
    expect(ofClaim.map((shape) => shape.line.text).join('|')).toMatch(
      /^One .* six\|seven\|Grund\w*|\S*|\S*verordnung$/,
    );
    expect(contentOf((await pdfOf(scene)).bytes).match(/ 3 Tr /g)).toHaveLength(2);
  });

  testWith('pdftotext', 'stands where it was measured', async () => {
    const scene = sceneOf({ claims: { one: 'Placed exactly.' }, placed: { one: [0, 0] } });
    const path = await fileOf('place', scene);
    const shapes = scene.elements.flatMap((element) => element.shapes);
    const line = shapes.find((shape) => shape.type === 'text' && shape.line.text === 'Placed exactly.');
    if (line?.type !== 'text') throw new Error('the line is missing');
    const word = /xMin="([\d.]+)"[^>]*>Placed</.exec(outputOf('pdftotext', '-bbox', path, '-'))?.[1];
    const last = /xMax="([\d.]+)"[^>]*>exactly\.</.exec(outputOf('pdftotext', '-bbox', path, '-'))?.[1];
    expect(Number(word)).toBeCloseTo(line.x * 0.75, 1);
    expect(Number(last)).toBeCloseTo((line.x + line.line.width) * 0.75, 1);
  });
});
