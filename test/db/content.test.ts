import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { DebateFile } from '../../db/debate-file.ts';
import { created } from '../../shared/model/change.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, createSample, source } from './sample-file.ts';

const folder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

describe('content', () => {
  test('is found by the SHA-256 of its bytes, and given back to the byte', async () => {
    const file = await createSample(folder, 'bytes.debate');
    const given = Uint8Array.from({ length: 256 }, (_, i) => i);
    const sha = await file.putContent(given);
    expect(sha).toBe(createHash('sha256').update(given).digest('hex'));
    const text = await file.putContent(bytes('\ufeffA text, with its byte order mark'));
    await file.commit('Add', [created('source', source('s', text, sha))]);
    await file.close();
    const again = await DebateFile.open(file.path);
    expect([...(await again.content(sha))]).toEqual([...given]);
    expect(await again.text(text)).toBe('\ufeffA text, with its byte order mark');
    await again.close();
  });

  test('that nothing names yet outlives other edits, and is gone after closing', async () => {
    const file = await createSample(folder, 'unnamed.debate');
    const sha = await file.putContent(bytes('waiting'));
    await file.commit('Other', [addClaim('a')]);
    await file.undo();
    await file.commit('Other', [addClaim('b')]);
    expect(await file.text(sha)).toBe('waiting');
    await file.commit('Add', [created('source', source('s', sha))]);
    await file.putContent(bytes('never named'));
    await file.close();
    const again = await DebateFile.open(file.path);
    expect(await again.text(sha)).toBe('waiting');
    const never = createHash('sha256').update('never named').digest('hex');
    await expect(again.content(never)).rejects.toMatchObject({ code: 'MissingContent' });
    await again.close();
  });

  test('that was never put cannot be named', async () => {
    const file = await createSample(folder, 'missing.debate');
    const edit = file.commit('Add', [created('source', source('s', '0'.repeat(64)))]);
    await expect(edit).rejects.toMatchObject({ code: 'MissingContent' });
    expect(await file.history()).toEqual({ undo: null, redo: null });
    await file.close();
  });

  test('that is no UTF-8 cannot be the text of a source', async () => {
    const file = await createSample(folder, 'binary.debate');
    const sha = await file.putContent(Uint8Array.of(0xff, 0xfe, 0x00));
    await expect(file.commit('Add', [created('source', source('s', sha))])).rejects.toMatchObject({
      code: 'InvalidValue',
    });
    await file.close();
  });

  test('that sources share is kept once', async () => {
    const file = await createSample(folder, 'shared.debate');
    const sha = await file.putContent(bytes('One text'));
    await file.commit('Add', [created('source', source('s', sha))]);
    expect(await file.putContent(bytes('One text'))).toBe(sha);
    await file.commit('Add', [created('source', source('t', sha, sha))]);
    expect((await file.search('One text')).map(({ id }) => id).sort()).toEqual(['s', 't']);
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('of 50 MB is taken', async () => {
    const file = await createSample(folder, 'large.debate');
    const large = new Uint8Array(50_000_000).fill(7);
    const original = await file.putContent(large);
    const text = await file.putContent(bytes('The text of a large document'));
    await file.commit('Add', [created('source', source('s', text, original))]);
    await file.close();
    const again = await DebateFile.open(file.path);
    expect(Buffer.compare(await again.content(original), large)).toBe(0);
    await again.close();
  });
});
