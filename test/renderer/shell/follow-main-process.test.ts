/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { countTypedForm, dropDraft, keepDraft, keepRefusedEdit } from '../../../renderer/core/slices/unsaved.ts';
import { followMainProcess } from '../../../renderer/shell/follow-main-process.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { EventName, Events } from '../../../shared/contract/events.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import { openSmall } from '../fixtures/small-debate.ts';

async function follow() {
  const flushed: boolean[] = [];
  const small = await openSmall({
    answers: {
      'window.flushed': ({ saved }) => {
        flushed.push(saved);
        return null;
      },
    },
  });
  const listeners = new Map<EventName, (event: never) => unknown>();
  const bridge: Bridge = {
    request: () => Promise.reject(new TypeError('The window asks through its app.')),
    listen(name, listener) {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
    voucherOf: async () => null,
  };
  followMainProcess(small.app, bridge);
  return {
    ...small,
    flushed,
    tell: async <N extends EventName>(name: N, event: Events[N]) => listeners.get(name)?.(event as never),
  };
}

let field: HTMLInputElement;

beforeEach(() => {
  field = document.createElement('input');
  field.value = 'Words';
  document.body.replaceChildren(field);
});

describe('before the window closes', () => {
  test('a field gives up what was typed in it, and all is written', async () => {
    const { app, tell, flushed, onDisk } = await follow();
    field.addEventListener('blur', () => {
      app.type('Edit text', (debate) => editStatement(debate, { statement: 'alone', text: field.value }), 'visit');
    });
    field.focus();
    await tell('flush', {});
    expect(flushed).toEqual([true]);
    expect((await onDisk()).get('statement', 'alone').text).toBe('Words');
  });
});

describe('before the window closes, what is nowhere but in it', () => {
  const draft = {
    place: { entity: 'statement' as const, id: 'alone', field: 'text' },
    text: 'Too long',
    problem: 'No.',
  };

  test('is shown, and said not to be saved: a text in a field', async () => {
    const { app, tell, flushed, state } = await follow();
    keepDraft(app, { ...draft, left: false });
    await tell('flush', {});
    expect(flushed).toEqual([false]);
    expect(state().dialogs).toEqual([{ kind: 'unsaved' }]);
    expect(state().drafts[0]?.left).toBe(true);
    dropDraft(app, draft.place);
    await tell('flush', {});
    expect(flushed).toEqual([false, true]);
  });

  test('is said not to be saved: an edit that was refused before', async () => {
    const { app, tell, flushed, debate } = await follow();
    const changes = editStatement(debate(), { statement: 'alone', text: 'Refused' });
    const error = new CounterclaimError('DiskFull', 'The disk is full.');
    keepRefusedEdit(app, { label: 'Edit text', changes, step: null, error });
    await tell('flush', {});
    expect(flushed).toEqual([false]);
  });

  test('is said not to be saved: what was typed in a dialog', async () => {
    const { app, tell, flushed, state } = await follow();
    countTypedForm(app);
    await tell('flush', {});
    expect(flushed).toEqual([false]);
    expect(state().dialogs).toEqual([]);
  });
});

describe('an action of the system’s menu', () => {
  test('is done in the window', async () => {
    const { tell, state } = await follow();
    await tell('action', { id: 'select-all' });
    expect(state().selection).toMatchObject({ kind: 'statements', ids: { length: 5 } });
  });

  test('selects all of a text where one is typed', async () => {
    const { tell, state } = await follow();
    field.focus();
    field.setSelectionRange(0, 0);
    await tell('action', { id: 'select-all' });
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 5]);
    expect(state().selection.kind).toBe('nothing');
  });
});
