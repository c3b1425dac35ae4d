import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { DebateFile } from '../../../db/debate-file.ts';
import type { RequestArgs } from '../../../shared/contract/requests.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import { type DebateSketch, dataOf } from '../../fixtures/debates.ts';
import { type ExportingWindow, exportingWindow } from '../../fixtures/exporting-window.ts';
import { testWith, textOfPdf } from '../../fixtures/programs.ts';
import { LONG_TEXT } from '../../fixtures/scenes.ts';
import { tamper } from '../../fixtures/tamper.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const parent = temporaryFolder();
const exporting: ExportingWindow[] = [];
afterEach(async () => {
  for (const each of exporting.splice(0)) await each.close();
});

const sketch: DebateSketch = {
  questions: { why: 'Why should it be so?' },
  claims: { position: 'It should be so.', premise: LONG_TEXT, counter: 'It should not, for reasons of its own.' },
  relations: [
    ['answers', 'answers', ['position'], 'why'],
    ['supports', 'supports', ['premise'], 'position'],
    ['attacks', 'attacks', ['counter'], 'position'],
  ],
  placed: { why: [300, 0], position: [340, 220], premise: [0, 480], counter: [700, 480] },
};

const MAP = { kind: 'map', map: 'map' } as const;
/** The text of a claim is another than the one that the search index was made of. */
const DIFFERING = "UPDATE statement SET text = 'Not what anybody said.' WHERE id = 'counter'";

/** Returns a window with a debate, and an empty folder to export to. */
async function open(data: DebateData = dataOf(sketch)) {
  const folder = mkdtempSync(join(parent, 'export-'));
  const path = join(parent, `${folder.slice(-6)}.debate`);
  await (await DebateFile.create(path, data, [])).close();
  const each = await exportingWindow(path);
  exporting.push(each);
  return { ...each, path, folder, at: (name: string) => join(folder, name) };
}

function drawing(change: Partial<RequestArgs<'export.drawing'>> = {}): RequestArgs<'export.drawing'> {
  return { subject: MAP, format: 'png', theme: 'light', scale: 1, page: 'fit', pages: 'one', ...change };
}

function preview(change: Partial<RequestArgs<'export.preview'>> = {}): RequestArgs<'export.preview'> {
  return { ...drawing(), pixelRatio: 1, room: { width: 400, height: 300 }, ...change };
}

function pngSize(bytes: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('exporting a map', () => {
  test('writes a picture where the user says, and tells how large it is', async () => {
    const { ask, chosen, at, folder } = await open();
    chosen.path = at('map.png');
    const exported = await ask('export.drawing', drawing({ scale: 2 }));
    expect(exported).toMatchObject({
      path: at('map.png'),
      bytes: statSync(at('map.png')).size,
      scale: 2,
      cutCards: 1,
      faults: [],
    });
    expect(pngSize(readFileSync(at('map.png')))).toEqual([exported?.width, exported?.height]);
    expect(readdirSync(folder)).toEqual(['map.png']);
  });

  testWith('pdftotext', 'writes a document that has the texts', async () => {
    const { ask, chosen, at } = await open();
    chosen.path = at('map.pdf');
    await ask('export.drawing', drawing({ format: 'pdf', page: 'A4' }));
    expect(textOfPdf(at('map.pdf'))).toContain('A map');
  });

  test('draws the exchange about a map, or all of it, under a name that says so', async () => {
    const { ask, asked, chosen, at } = await open();
    chosen.path = at('exchange.svg');
    await ask('export.drawing', drawing({ subject: { kind: 'exchange', map: 'map' }, format: 'svg' }));
    await ask('export.drawing', drawing({ subject: { kind: 'exchange', map: null }, format: 'svg' }));
    expect(readFileSync(at('exchange.svg'), 'utf8')).toContain('Exchange with 0 moves by 0 speakers.');
    expect(asked.map(({ title, proposed }) => [title, proposed])).toEqual([
      ['Export exchange', 'A debate – A map (exchange).svg'],
      ['Export exchange', 'A debate – Exchange.svg'],
    ]);
  });

  test('tells what is wrong with a debate that is not sound', async () => {
    const { ask, chosen, at, path } = await open();
    chosen.path = at('map.svg');
    tamper(path, DIFFERING);
    expect(await ask('export.drawing', drawing({ format: 'svg' }))).toMatchObject({
      path: at('map.svg'),
      faults: [expect.stringMatching(/search index does not agree with the texts/)],
    });
  });

  test('writes the format of the name that was typed', async () => {
    const { ask, chosen, at } = await open();
    chosen.path = at('map.SVG');
    const exported = await ask('export.drawing', drawing({ format: 'png', scale: 3 }));
    expect(readFileSync(at('map.SVG'), 'utf8')).toMatch(/^<\?xml[^>]*>\s*<svg [\s\S]*<\/svg>\s*$/);
    expect(exported?.scale).toBe(1);
  });

  test('proposes a name, and the chosen format before the others', async () => {
    const { ask, asked } = await open();
    await ask('export.drawing', drawing({ format: 'pdf' }));
    expect(asked).toEqual([
      {
        title: 'Export map',
        proposed: 'A debate – A map.pdf',
        kind: { name: 'PDF document', extensions: ['pdf', 'png', 'svg'] },
      },
    ]);
  });

  test('does nothing when the user gives no name', async () => {
    const { ask, folder } = await open();
    expect(await ask('export.drawing', drawing())).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('tells how far it is, from the beginning to the end, a hundred times at most', async () => {
    const { ask, chosen, at, window } = await open();
    chosen.path = at('map.png');
    await ask('export.drawing', drawing({ scale: 4 }));
    const told = window.told('export.progress').map((event) => (event as { done: number }).done);
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeLessThanOrEqual(101);
  });

  test('lets the window show the file in its folder', async () => {
    const { ask, chosen, at, written, window } = await open();
    chosen.path = at('map.svg');
    await ask('export.drawing', drawing({ format: 'svg' }));
    expect(written.last(window)).toBe(at('map.svg'));
  });

  test('draws what is on the disk, and tells the window what another program wrote there', async () => {
    const { ask, chosen, at, path, window } = await open();
    const other = await DebateFile.open(path);
    await other.commit('Rename map', [
      { entity: 'map', id: 'map', before: { title: 'A map' }, after: { title: 'Renamed elsewhere' } },
    ]);
    await other.close();
    chosen.path = at('map.svg');
    await ask('export.drawing', drawing({ format: 'svg' }));
    expect(readFileSync(at('map.svg'), 'utf8')).toContain('Renamed elsewhere');
    expect(window.told('debate.replaced')).toHaveLength(1);
  });

  test('says that the map is gone, before it asks for a name', async () => {
    const { ask, asked } = await open();
    await expect(ask('export.drawing', drawing({ subject: { kind: 'map', map: 'gone' } }))).rejects.toMatchObject({
      code: 'NotFound',
    });
    expect(asked).toEqual([]);
  });

  test('tells what the system refuses', async () => {
    const { ask, chosen, at } = await open();
    chosen.path = at('missing/map.png');
    await expect(ask('export.drawing', drawing())).rejects.toMatchObject({
      code: 'WriteFailed',
      message: expect.stringContaining('does not exist'),
    });
  });
});

describe('an export that is under way', () => {
  test('leaves nothing when it is cancelled, and what was there stays', async () => {
    const { ask, chosen, at, window, folder } = await open();
    chosen.path = at('map.png');
    writeFileSync(at('map.png'), 'old');
    window.onSend = () => void ask('export.cancel', {});
    await expect(ask('export.drawing', drawing({ scale: 4 }))).rejects.toMatchObject({ code: 'Cancelled' });
    expect(readdirSync(folder)).toEqual(['map.png']);
    expect(readFileSync(at('map.png'), 'utf8')).toBe('old');
  });

  test('ends before its window goes, and leaves nothing', async () => {
    const { ask, chosen, at, window, folder } = await open();
    chosen.path = at('map.png');
    let gone: Promise<string[]> | undefined;
    window.onSend = () => {
      gone ??= window.pending.end().then(() => readdirSync(folder));
    };
    await expect(ask('export.drawing', drawing({ scale: 4 }))).rejects.toMatchObject({ code: 'Cancelled' });
    expect(await gone).toEqual([]);
  });

  test('is the only one of its window, and the next may follow it', async () => {
    const { ask, chosen, at } = await open();
    chosen.path = at('map.png');
    const first = ask('export.drawing', drawing());
    await expect(ask('export.drawing', drawing())).rejects.toMatchObject({ code: 'FileBusy' });
    await expect(ask('export.copy', { subject: MAP, theme: 'light', scale: 1 })).rejects.toMatchObject({
      code: 'FileBusy',
    });
    await first;
    await expect(ask('export.drawing', drawing())).resolves.not.toBeNull();
  });
});

describe('a preview', () => {
  test('at its own size is, byte for byte, what is exported', async () => {
    const { ask, chosen, at, picture } = await open();
    chosen.path = at('map.png');
    await ask('export.drawing', drawing({ scale: 1.5 }));
    const { address } = await ask('export.preview', preview({ scale: 1.5, room: null }));
    expect(Buffer.compare(picture(address)?.bytes ?? new Uint8Array(), readFileSync(at('map.png')))).toBe(0);
  });

  test('fits the room that it has, in the pixels of the screen', async () => {
    const { ask, picture } = await open();
    const { address, width, height } = await ask(
      'export.preview',
      preview({ pixelRatio: 2, room: { width: 400, height: 900 } }),
    );
    const [across, down] = pngSize(picture(address)?.bytes ?? new Uint8Array());
    expect(width).toBeGreaterThan(800);
    expect(across).toBe(800);
    expect(down).toBe(Math.ceil((800 / width) * height));
  });

  test('tells what the export will lack', async () => {
    const { ask } = await open(dataOf({ claims: { one: 'Thai ไทย' }, placed: { one: [0, 0] } }));
    const { unsupported, cutCards } = await ask('export.preview', preview());
    expect(unsupported).toEqual([{ script: 'Thai', characters: ['ไ', 'ท', 'ย'] }]);
    expect(cutCards).toBe(0);
  });

  test('that is asked for later takes the place of the one before', async () => {
    const { ask, picture } = await open();
    const first = ask('export.preview', preview());
    const second = ask('export.preview', preview({ theme: 'dark' }));
    await expect(first).rejects.toMatchObject({ code: 'Cancelled' });
    const shown = await second;
    const third = await ask('export.preview', preview({ theme: 'print' }));
    expect(picture(shown.address)).toBeUndefined();
    expect(picture(third.address)).toBeDefined();
  });

  test('is forgotten, drawn or not', async () => {
    const { ask, picture } = await open();
    const { address } = await ask('export.preview', preview());
    const next = ask('export.preview', preview({ theme: 'dark' }));
    await ask('export.forgetPreview', {});
    expect(picture(address)).toBeUndefined();
    await expect(next).rejects.toMatchObject({ code: 'Cancelled' });
  });

  test('is refused where it is too large for a screen', async () => {
    const { ask } = await open(dataOf({ claims: { a: 'Here', b: 'There' }, placed: { a: [0, 0], b: [9000, 9000] } }));
    await expect(ask('export.preview', preview({ room: null }))).rejects.toMatchObject({ code: 'TooLarge' });
    await expect(ask('export.preview', preview())).resolves.toBeDefined();
  });
});

describe('copying a map as a picture', () => {
  test('puts the PNG on the clipboard, and tells its size', async () => {
    const { ask, copied, folder } = await open();
    const size = await ask('export.copy', { subject: MAP, theme: 'light', scale: 2 });
    expect(copied).toHaveLength(1);
    expect(pngSize(copied[0] ?? new Uint8Array())).toEqual([size.width, size.height]);
    expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  });

  test('tells what is wrong with a debate that is not sound', async () => {
    const { ask, path } = await open();
    tamper(path, DIFFERING);
    expect(await ask('export.copy', { subject: MAP, theme: 'light', scale: 1 })).toMatchObject({
      faults: [expect.stringMatching(/search index does not agree with the texts/)],
    });
  });

  test('is refused when the picture is too large to hold', async () => {
    const { ask, copied } = await open(
      dataOf({ claims: { a: 'Here', b: 'There' }, placed: { a: [0, 0], b: [9000, 9000] } }),
    );
    await expect(ask('export.copy', { subject: MAP, theme: 'light', scale: 1 })).rejects.toMatchObject({
      code: 'TooLarge',
      message: expect.stringMatching(/9,\d+ × 9,\d+ pixels/),
    });
    expect(copied).toEqual([]);
  });
});
