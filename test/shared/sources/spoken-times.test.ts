import { expect, test } from '@jest/globals';
import { secondsAt, spokenAt, spokenTimes } from '../../../shared/sources/spoken-times.ts';
import { withTurnTimes } from '../../../shared/sources/turn-times.ts';
import { HEARING_CAPTIONS } from '../../fixtures/recordings.ts';

const CSL = { type: 'document' };
const told = (text: string, csl = CSL) =>
  spokenTimes(text, csl).map(({ start, end, mark, seconds }) => [
    seconds,
    text.slice(mark.start, mark.end),
    text.slice(start, end),
  ]);

test('captions tell when each of their words are spoken', () => {
  expect(told(HEARING_CAPTIONS)).toEqual([
    [2, '00:00:02.000 --> 00:00:05.000', '<v Chair>Good morning. The committee will come to order.</v>'],
    [5.5, '00:00:05.500 --> 00:00:11.000', '<v Dr Lee>The water level rose by two metres within an hour.</v>'],
    [11.5, '00:00:11.500 --> 00:00:20.000', '<v Chair>Nobody had warned the people downstream.</v>'],
  ]);
});

test('a transcript tells it by the times before its words, or behind its names', () => {
  expect(told('[00:12] Chair: Order.\n1:02:03 Lee: No.')).toEqual([
    [12, '[00:12]', 'Chair: Order.'],
    [3723, '1:02:03', 'Lee: No.'],
  ]);
  expect(told('Chair (0:05):\nOrder.\n\nLee  01:10\nNo.')).toEqual([
    [5, '(0:05):', 'Order.\n\nLee'],
    [70, '01:10', 'No.'],
  ]);
});

test('what the record of the source remembers of its turns counts where the text has no times', () => {
  const csl = withTurnTimes(CSL, [[7, 30]]);
  expect(told('Chair: Order.', csl)).toEqual([[30, '', 'Order.']]);
});

test.each(['', 'No times at all.', 'At 25:99 nothing is.', 'The ratio was 3:1 there.'])('“%s” has none', (text) => {
  expect(told(text)).toEqual([]);
});

test('what is spoken is found by the time, and the time by the place', () => {
  const times = spokenTimes(HEARING_CAPTIONS, CSL);
  expect(spokenAt(times, 1)).toBeNull();
  expect(spokenAt(times, 7)?.seconds).toBe(5.5);
  expect(spokenAt(times, 1000)?.seconds).toBe(11.5);
  expect(secondsAt(times, HEARING_CAPTIONS.indexOf('two metres'))).toBe(5.5);
  expect(secondsAt(times, 3)).toBeNull();
});

test('a verse or a score that begins a sentence is no time, but plain captions in their order are', () => {
  expect(told('3:16 is a verse of John.\nChair: 2:00 was the score.')).toEqual([]);
  expect(told('0:01 so today\n0:05 we speak\n0:09 of floods').map(([seconds]) => seconds)).toEqual([1, 5, 9]);
});
