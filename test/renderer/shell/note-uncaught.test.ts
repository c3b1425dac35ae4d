/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../../renderer/core/actions/run-action.ts';
import { noteUncaught } from '../../../renderer/shell/note-uncaught.ts';
import { openApp } from '../fixtures/open-app.ts';

async function open() {
  const noted: { name: string; message: string; stack: string }[] = [];
  const { app } = await openApp({
    data: null,
    answers: {
      'log.note': (failure) => {
        noted.push(failure);
        return null;
      },
      'log.show': () => ({ path: '/home/alice/counterclaim.log' }),
    },
  });
  const page = new EventTarget();
  let now = 0;
  noteUncaught(app, page, () => now);
  const notice = () => app.store.getState().notice;
  const fail = (parts: ErrorEventInit) => page.dispatchEvent(new ErrorEvent('error', parts));
  return { app, page, noted, notice, fail, wait: (time: number) => (now += time) };
}

describe('what nothing caught in the window', () => {
  test('is noted, and told in a sentence that leads to the log', async () => {
    const { fail, noted, notice } = await open();
    fail({ error: new TypeError('It broke.'), message: 'It broke.' });
    expect(noted).toMatchObject([{ name: 'TypeError', message: 'It broke.' }]);
    expect(notice()?.text).toMatch(/^Something went wrong .* Help > Show log\.$/);
  });

  test('in a promise, or in a worker of which only the place is known, is noted too', async () => {
    const { page, fail, noted } = await open();
    page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new RangeError('Late.') }));
    fail({ message: 'Uncaught Error', filename: 'app://counterclaim/assets/worker.js', lineno: 3, colno: 4 });
    expect(noted.map(({ name }) => name)).toEqual(['RangeError', 'Error']);
    expect(noted[1]?.stack).toContain('app://counterclaim/assets/worker.js:3:4');
  });

  test('is told once in a while, however often it comes', async () => {
    const { fail, noted, notice, wait } = await open();
    fail({ error: new Error('Again') });
    const { id } = notice() ?? { id: 0 };
    fail({ error: new Error('Again') });
    expect([notice()?.id, noted.length]).toEqual([id, 2]);
    wait(10_000);
    fail({ error: new Error('Again') });
    expect(notice()?.id).toBeGreaterThan(id);
  });

  test('is no failure where a size changed while it was being told', async () => {
    const { fail, noted, notice } = await open();
    fail({ message: 'ResizeObserver loop completed with undelivered notifications.' });
    expect([noted, notice()]).toEqual([[], null]);
  });
});

test('what an action throws that is not a sentence for the user is noted, and told as one', async () => {
  const { app, noted } = await open();
  runAction(app, 'about', undefined, () => {
    throw new TypeError('x is undefined');
  });
  const [dialog] = app.store.getState().dialogs;
  expect(dialog).toMatchObject({ kind: 'error', error: { code: 'Unexpected' } });
  expect(JSON.stringify(dialog)).not.toContain('x is undefined');
  expect(noted).toMatchObject([{ name: 'TypeError', message: 'x is undefined' }]);
});

test('the log is shown, and where it is', async () => {
  const { app, notice } = await open();
  await app.actions['show-log'].run(app);
  expect(notice()?.text).toContain('/home/alice/counterclaim.log');
});
