/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import { openReader } from '../../../../renderer/core/slices/reading.ts';
import { readSources } from '../../../../renderer/features/sources/source-actions.ts';
import { CounterclaimError } from '../../../../shared/errors.ts';
import type { ReadDocument } from '../../../../shared/model/read-document.ts';
import { voucherFor } from '../../../fixtures/voucher.ts';
import { openApp } from '../../fixtures/open-app.ts';

const documentOf = (title: string, text: string): ReadDocument => ({
  csl: { type: 'document', title },
  mediaType: 'text/plain',
  text,
  original: null,
});

async function openWith(answer: (text: string) => readonly ReadDocument[] | null) {
  const { app } = await openApp({
    answers: {
      'sources.read': () => answer([...(app.store.getState().session?.debate.sources.values() ?? [])][0]?.text ?? ''),
    },
  });
  const debate = () => {
    const { session } = app.store.getState();
    if (session === null) throw new TypeError('No debate is open.');
    return session.debate;
  };
  return { app, debate, state: () => app.store.getState() };
}

describe('adding sources', () => {
  test('makes one edit of several documents, and opens the first', async () => {
    const { app, debate, state } = await openWith((text) => [documentOf('One', text), documentOf('Two', text)]);
    await readSources(app, [voucherFor('one.txt'), voucherFor('two.txt')]);
    const added = [...debate().sources.values()].slice(-2);
    expect(added.map(({ csl }) => csl.title)).toEqual(['One', 'Two']);
    expect(state().reader?.source).toBe(added[0]?.id);
    expect(state().labels.undo).toBe('Add 2 sources');
    state().session?.undo();
    await state().session?.flush();
    expect(debate().sources.has(added[0]?.id ?? '')).toBe(false);
    expect(state().reader).toBeNull();
  });

  test('does nothing when none is chosen, or it is cancelled', async () => {
    for (const answer of [
      () => null,
      () => {
        throw new CounterclaimError('Cancelled', 'Reading was cancelled.');
      },
    ]) {
      const { app, debate, state } = await openWith(answer);
      const before = debate().sources.size;
      await readSources(app, null);
      expect([debate().sources.size, state().dialogs, state().works]).toEqual([before, [], []]);
    }
  });

  test('tells of a failure, and can be cancelled while it goes on', async () => {
    const { app, state } = await openWith(() => {
      expect(state().works.map(({ words, cancel }) => [words, typeof cancel])).toEqual([['Reading…', 'function']]);
      throw new CounterclaimError('NoText', 'It holds no text.');
    });
    await readSources(app, null);
    expect(state().dialogs.map(({ kind }) => kind)).toEqual(['error']);
    expect(state().works).toEqual([]);
  });

  test('closes what is read', async () => {
    const { app, state } = await openWith(() => null);
    runAction(app, 'close-reader');
    expect(state().notice?.text).toBe('No source is open.');
    const [source = ''] = state().session?.debate.sources.keys() ?? [];
    openReader(app, { source, goTo: null, placing: null });
    runAction(app, 'close-reader');
    expect(state().reader).toBeNull();
  });
});
