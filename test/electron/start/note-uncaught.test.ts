import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { noteUncaught } from '../../../electron/start/note-uncaught.ts';

test('what nothing caught is noted each time, and told once in a while', () => {
  const program = new EventEmitter();
  const noted: unknown[] = [];
  let told = 0;
  let now = 0;
  noteUncaught(program, { log: (error) => noted.push(error), tell: () => told++, clock: () => now });
  program.emit('uncaughtException', 'first');
  program.emit('unhandledRejection', 'second');
  expect([noted, told]).toEqual([['first', 'second'], 1]);
  now = 10_000;
  program.emit('uncaughtException', 'third');
  expect([noted.length, told]).toEqual([3, 2]);
});
