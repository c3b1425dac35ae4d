import { beforeEach, describe, expect, test } from '@jest/globals';
import type { RequestHandler } from '../../../electron/requests/request-router.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { FakeWindow } from '../../fixtures/fake-window.ts';
import { routerOf } from '../../fixtures/router-of.ts';

const window = new FakeWindow();
let logged: unknown[];
const log = (error: unknown) => logged.push(error);
beforeEach(() => {
  logged = [];
});

describe('the router for requests', () => {
  test('hands checked arguments to the handler, with the window that asks, and its result back', async () => {
    const search: RequestHandler<'debate.search'> = (asking, { query, limit }) => {
      expect(asking).toBe(window);
      return [{ entity: 'statement', id: `${limit}`, field: 'text', text: query, match: [0, 1] }];
    };
    const router = routerOf({ 'debate.search': search }, log);
    const answer = await router.answer(window, 'debate.search', { query: 'power', limit: 5 });
    expect(answer).toMatchObject({ ok: true, value: [{ id: '5', text: 'power' }] });
  });

  test.each([
    ['a name that is no request', 'debate.destroy', {}],
    ['a name that every object has', 'constructor', {}],
    ['a name that is no text', { toString: () => 'debate.undo' }, {}],
    ['arguments that are missing', 'debate.undo', undefined],
    ['an argument too many', 'debate.undo', { force: true }],
    ['an argument of another type', 'debate.search', { query: 1, limit: 5 }],
    ['an argument out of its range', 'debate.search', { query: '', limit: 501 }],
  ])('refuses %s, and does nothing', async (_what, name, args) => {
    let done = 0;
    const note = () => {
      done += 1;
      return null;
    };
    const search = () => {
      note();
      return [];
    };
    const router = routerOf({ 'debate.undo': note, 'debate.search': search }, log);
    expect(await router.answer(window, name, args)).toEqual({
      ok: false,
      error: { code: 'Unexpected', message: expect.stringMatching(/Nothing was changed\.$/), details: [] },
    });
    expect(done).toBe(0);
    expect(logged).toHaveLength(1);
  });

  test('answers a known error with its code, sentence and details, and without where it comes from', async () => {
    const undo = () => {
      throw new CounterclaimError('DiskFull', 'The disk is full.', {
        details: ['By 3 MB.'],
        cause: new Error('secret'),
      });
    };
    const router = routerOf({ 'debate.undo': undo }, log);
    const answer = await router.answer(window, 'debate.undo', {});
    expect(answer).toEqual({
      ok: false,
      error: { code: 'DiskFull', message: 'The disk is full.', details: ['By 3 MB.'] },
    });
    expect(logged).toEqual([]);
  });

  test('answers any other error with a calm sentence, and keeps the error for the log', async () => {
    const error = new TypeError('x is undefined at /home/somebody');
    const undo = async () => {
      throw error;
    };
    const router = routerOf({ 'debate.undo': undo }, log);
    const answer = await router.answer(window, 'debate.undo', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'Unexpected' } });
    expect(JSON.stringify(answer)).not.toMatch(/undefined|somebody|stack/);
    expect(logged).toEqual([error]);
  });
});
