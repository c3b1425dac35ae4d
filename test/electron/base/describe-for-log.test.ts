import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeForLog } from '../../../electron/base/describe-for-log.ts';
import { CounterclaimError } from '../../../shared/errors.ts';

/** An error as V8 makes one, with a stack of its own. */
function failed(error: Error, frames: readonly string[]): Error {
  error.stack = `${error.name}: ${error.message}\n${frames.map((frame) => `    at ${frame}`).join('\n')}`;
  return error;
}

describe('what the log says of an error', () => {
  test('is its kind, and where in the program it was, without the path to the program', () => {
    const error = failed(new TypeError("Cannot read properties of undefined (reading 'Secret')"), [
      'DebateFile.commit (file:///home/alice/Counterclaim/resources/app.asar/dist/main/main.js:10:20)',
      'async Promise.all (index 0)',
      'async file:///home/alice/Counterclaim/node_modules/zod/v4/core.js:1:2',
      'node:internal/process/task_queues:103:5',
      'draw (app://counterclaim/assets/main-Ab_1.js:3:4)',
    ]);
    expect(describeForLog(error).split('\n')).toEqual([
      'TypeError: Cannot read properties of undefined',
      '    at DebateFile.commit dist/main/main.js:10:20',
      '    at node_modules/zod/v4/core.js:1:2',
      '    at node:internal/process/task_queues:103:5',
      '    at draw assets/main-Ab_1.js:3:4',
    ]);
  });

  test('is the code of the program or of the system, and no path or sentence', () => {
    const system = Object.assign(new Error("ENOENT: no such file, open '/home/alice/Trial of B.debate'"), {
      code: 'ENOENT',
      path: '/home/alice/Trial of B.debate',
    });
    const error = new CounterclaimError('WriteFailed', '“Trial of B.debate” could not be written.', { cause: system });
    expect(describeForLog(error)).not.toContain('Trial');
    expect(describeForLog(error)).toMatch(/^Error WriteFailed\n.*caused by Error ENOENT\n/s);
  });

  test.each([
    ['a text', 'Words', 'a string was thrown'],
    ['nothing', undefined, 'nothing was thrown'],
    ['what is none', { name: 'Words', code: 'Some words', message: 'Words', stack: 'Words' }, 'Error'],
    ['a chain without end', endless(), 'Error\ncaused by Error\ncaused by Error'],
  ])('is said of %s too', (_what, thrown, said) => {
    expect(describeForLog(thrown)).toBe(said);
  });

  test('is no line of a message, even one that looks like a place', () => {
    const error = failed(new Error('Words\n    at Words (/x/dist/Words.js:1:2)'), ['run (/x/dist/main/main.js:1:2)']);
    expect(describeForLog(error)).toBe('Error\n    at run dist/main/main.js:1:2');
  });

  test('has no words of what was being read, wherever in the error they are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `Zq${text}zQ`);
    const kind = fc.constantFrom(Error, TypeError, RangeError, SyntaxError);
    fc.assert(
      fc.property(words, kind, fc.boolean(), (text, Kind, isRenamed) => {
        const cause = Object.assign(new Kind(`${text} is not valid`), { path: text, code: text });
        const error = Object.assign(new Kind(`Unexpected “${text}”\n${text}`, { cause }), { details: [text] });
        if (isRenamed) error.name = text;
        expect(describeForLog(error)).not.toContain('Zq');
      }),
    );
    expect.hasAssertions();
  });
});

function endless(): Error {
  const error: Error = new Error('Words');
  error.stack = '';
  error.cause = error;
  return error;
}
