import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Cancellation } from '../../../electron/base/cancellation.ts';
import { runTask } from '../../../electron/base/thread-task.ts';
import type { DrawingRequest } from '../../../electron/export/drawing-request.ts';
import { exportDrawing } from '../../../electron/export/export-drawing.ts';
import { EXPORT_FORMATS } from '../../../shared/scene/export-formats.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { exchangeDebate } from '../../fixtures/exchanges.ts';
import { testWith, textOfPdf } from '../../fixtures/programs.ts';
import { LONG_TEXT, scriptsSketch } from '../../fixtures/scenes.ts';
import { sourcedSketch } from '../../fixtures/sourced-debates.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const root = temporaryFolder();

function emptyFolder(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  return folder;
}

function request(change: Partial<DrawingRequest> = {}): DrawingRequest {
  return {
    data: dataOf(scriptsSketch),
    subject: { kind: 'map', map: 'map' },
    format: 'png',
    theme: 'light',
    scale: 1,
    page: 'fit',
    pages: 'one',
    ...change,
  };
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

describe('exporting a map', () => {
  test.each(EXPORT_FORMATS)('writes a whole %s, and says what it is', async (format) => {
    const target = join(emptyFolder(`whole-${format}`), `map.${format}`);
    const told: number[] = [];
    const result = await exportDrawing(request({ format }), target, { onProgress: (done) => told.push(done) });
    expect(result).toMatchObject({
      path: target,
      bytes: statSync(target).size,
      scale: 1,
      unsupported: [],
      cutCards: 1,
    });
    expect(result.width).toBeGreaterThan(result.height);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(readdirSync(join(target, '..'))).toEqual([`map.${format}`]);
  });

  test.each(EXPORT_FORMATS)('gives the same bytes of %s each time', async (format) => {
    const folder = emptyFolder(`same-${format}`);
    const [first, second] = [join(folder, `first.${format}`), join(folder, `second.${format}`)];
    await Promise.all([exportDrawing(request({ format }), first), exportDrawing(request({ format }), second)]);
    expect(digestOf(first)).toBe(digestOf(second));
  });

  test('reports characters that no font has, and draws the rest', async () => {
    const data = dataOf({ claims: { one: 'Thai ไทย' }, placed: { one: [0, 0] } });
    const result = await exportDrawing(request({ data, format: 'svg' }), join(emptyFolder('thai'), 'map.svg'));
    expect(result.unsupported.map(({ script }) => script)).toEqual(['Thai']);
  });

  test('reports them of cited passages only where those are written', async () => {
    const { excerpts = [], ...others } = sourcedSketch.with ?? {};
    const thai = excerpts.map((excerpt) => ({ ...excerpt, exact: 'ไทย' }));
    const data = dataOf({ ...sourcedSketch, with: { ...others, excerpts: thai } });
    const folder = emptyFolder('thai-passages');
    const scriptsIn = async (format: 'pdf' | 'svg') =>
      (await exportDrawing(request({ data, format }), join(folder, `map.${format}`))).unsupported;
    expect(await scriptsIn('svg')).toEqual([]);
    expect(await scriptsIn('pdf')).toEqual([{ script: 'Thai', characters: ['ไ', 'ท', 'ย'] }]);
  });
});

describe('exporting an exchange', () => {
  const data = exchangeDebate({
    moves: [
      { by: 'Ann', words: LONG_TEXT },
      { by: 'Ben', replyTo: 'm0' },
    ],
  }).toData();
  const subject = { kind: 'exchange', map: 'map' } as const;

  test.each(EXPORT_FORMATS)('writes a whole %s, and counts the cards that are cut', async (format) => {
    const target = join(emptyFolder(`exchange-${format}`), `exchange.${format}`);
    const result = await exportDrawing(request({ data, subject, format }), target);
    expect(result).toMatchObject({ bytes: statSync(target).size, scale: 1, unsupported: [], cutCards: 1 });
  });

  testWith('pdftotext', 'has what a card cannot show on a page after it', async () => {
    const target = join(emptyFolder('exchange-text'), 'exchange.pdf');
    await exportDrawing(request({ data, subject, format: 'pdf' }), target);
    const text = textOfPdf(target, { asDrawn: true });
    expect(text).toContain(LONG_TEXT);
    expect(text).toContain('Back to the exchange');
  });
});

describe('an export that is cancelled', () => {
  test('leaves nothing behind, and what was there stays', async () => {
    const folder = emptyFolder('cancelled');
    const target = join(folder, 'map.png');
    writeFileSync(target, 'old');
    const cancel = new AbortController();
    const onProgress = (done: number) => {
      if (done > 0.3) cancel.abort();
    };
    const exporting = exportDrawing(request({ scale: 4 }), target, { onProgress, signal: cancel.signal });
    await expect(exporting).rejects.toMatchObject({ code: 'Cancelled' });
    expect(readdirSync(folder)).toEqual(['map.png']);
    expect(readFileSync(target, 'utf8')).toBe('old');
  });

  test('before it starts does not start', async () => {
    const folder = emptyFolder('aborted');
    const exporting = exportDrawing(request(), join(folder, 'map.png'), { signal: AbortSignal.abort() });
    await expect(exporting).rejects.toMatchObject({ code: 'Cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('as soon as the file is begun ends before the map is drawn', async () => {
    const folder = emptyFolder('begun');
    const cancel = new AbortController();
    const watcher = watch(folder, () => cancel.abort());
    const exporting = exportDrawing(request({ format: 'pdf' }), join(folder, 'map.pdf'), { signal: cancel.signal });
    await expect(exporting).rejects.toMatchObject({ code: 'Cancelled' });
    watcher.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an export that fails', () => {
  test('names the largest scale when the picture would be too large, and leaves nothing', async () => {
    const folder = emptyFolder('large');
    const data = dataOf({ claims: { a: 'Here', b: 'There' }, placed: { a: [0, 0], b: [30_000, 20_000] } });
    await expect(exportDrawing(request({ data, scale: 2 }), join(folder, 'map.png'))).rejects.toMatchObject({
      code: 'TooLarge',
      message: expect.stringMatching(/The largest scale that works is 1\.\d+/),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says that the map is not there', async () => {
    const folder = emptyFolder('unknown');
    await expect(
      exportDrawing(request({ subject: { kind: 'map', map: 'other' } }), join(folder, 'map.png')),
    ).rejects.toMatchObject({
      code: 'NotFound',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says that the target is a folder', async () => {
    await expect(exportDrawing(request(), emptyFolder('target.png'))).rejects.toMatchObject({ code: 'IsAFolder' });
  });

  test("says that the disk is full, with the target's name", async () => {
    if (!existsSync('/dev/full')) return;
    const { makeExport } = await import('../../../electron/export/export-worker.ts');
    const data = dataOf({ claims: { a: LONG_TEXT }, placed: { a: [0, 0] } });
    const drawing = { kind: 'file', request: request({ data }), path: '/dev/full' } as const;
    const told: unknown[] = [];
    const given = { task: drawing, cancellation: new Cancellation().memory };
    await runTask(given, makeExport, (message) => told.push(message));
    expect(told.at(-1)).toMatchObject({ type: 'failed', systemCode: 'ENOSPC' });
  });
});
