import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DebateFile, DebateReader } from '../../db/debate-file.ts';
import { created, deleted } from '../../shared/model/change.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { addClaim, claim, createSample, idOf, retext, source } from './sample-file.ts';

const folder = temporaryFolder();
const quiet = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

/** Returns a file in which a claim, an older wording and a source were deleted or undone. */
async function fileWithDeletions(name: string): Promise<{ file: DebateFile; sha: string }> {
  const file = await createSample(folder, name);
  const debate = await file.load();
  const sha = await file.putContent(bytes('The secretdocument itself'));
  await file.commit('Add', [addClaim('x', 'A secretclaim'), created('source', source('s', sha))]);
  await file.commit('Reword', retext(debate, idOf(debate, 'Local.'), 'A secretwording'));
  await file.undo();
  await file.commit('Delete', [deleted('statement', claim('x', 'A secretclaim')), deleted('source', source('s', sha))]);
  return { file, sha };
}

describe('a copy', () => {
  test('without history has the debate, and nothing that was deleted, anywhere in its bytes', async () => {
    const { file, sha } = await fileWithDeletions('original.debate');
    const path = join(folder, 'clean.debate');
    await file.saveCopy(path, { history: false });
    expect(readFileSync(file.path).includes('secret')).toBe(true);
    expect(readFileSync(path).includes('secret')).toBe(false);
    const copy = await DebateFile.open(path);
    expect(sameDebate(await copy.load(), await file.load())).toBe(true);
    expect(await copy.check()).toEqual([]);
    expect(await copy.history()).toEqual({ undo: null, redo: null });
    await expect(copy.content(sha)).rejects.toMatchObject({ code: 'MissingContent' });
    await copy.close();
    await file.close();
  });

  test('with history can undo and redo what the original can, deleted sources included', async () => {
    const { file, sha } = await fileWithDeletions('with history.debate');
    await file.undo();
    await file.undo();
    const path = join(folder, 'with its history.debate');
    await file.saveCopy(path, { history: true });
    const copy = await DebateFile.open(path);
    expect(await copy.history()).toEqual(await file.history());
    expect((await copy.redo())?.label).toBe('Add');
    expect(await copy.text(sha)).toBe('The secretdocument itself');
    expect((await copy.redo())?.label).toBe('Delete');
    await file.redo();
    await file.redo();
    expect(sameDebate(await copy.load(), await file.load())).toBe(true);
    expect(await copy.check()).toEqual([]);
    await copy.close();
    await file.close();
  });

  test('can be made of a file that is open for reading only, and of its documents', async () => {
    const file = await createSample(folder, 'documents.debate');
    await file.close();
    const reader = await DebateReader.open(file.path);
    const path = join(folder, 'documents copy.debate');
    await reader.saveCopy(path, { history: false });
    const copy = await DebateReader.open(path);
    for (const { text } of (await reader.load()).sources.values()) {
      expect(
        createHash('sha256')
          .update(await copy.content(text))
          .digest('hex'),
      ).toBe(text);
    }
    await copy.close();
    await reader.close();
  });

  test('replaces a file, but never the debate itself', async () => {
    const file = await createSample(folder, 'itself.debate');
    const other = join(folder, 'other.debate');
    writeFileSync(other, 'something else');
    await file.saveCopy(other, { history: false });
    expect(await (await DebateReader.open(other)).check()).toEqual([]);
    const link = join(folder, 'link.debate');
    symlinkSync(file.path, link);
    for (const path of [file.path, link]) {
      await expect(file.saveCopy(path, { history: true })).rejects.toMatchObject({ code: 'FileExists' });
    }
    expect(await file.check()).toEqual([]);
    await file.close();
  });

  test('that fails leaves nothing behind', async () => {
    const file = await createSample(quiet, 'only.debate');
    await expect(file.saveCopy(join(quiet, 'no', 'copy.debate'), { history: false })).rejects.toMatchObject({
      code: 'FileNotFound',
    });
    await expect(file.saveCopy(quiet, { history: false })).rejects.toMatchObject({ code: 'IsAFolder' });
    expect(readdirSync(quiet)).toEqual(['only.debate']);
    await file.close();
  });
});
