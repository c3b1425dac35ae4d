import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'names behind the signs of captions; whoever is not named is nobody',
    `WEBVTT

00:00:02.000 --> 00:00:05.000
>> ANN LEE: GOOD MORNING.

00:00:05.000 --> 00:00:07.000
WE HAVE ONE ITEM.

00:00:07.000 --> 00:00:09.000
>> BO EK: IS IT LATE?

00:00:09.000 --> 00:00:11.000
>> YES.

00:00:11.000 --> 00:00:13.000
[APPLAUSE]
`,
    ['ANN LEE at 00:00:02: GOOD MORNING. WE HAVE ONE ITEM.', 'BO EK at 00:00:07: IS IT LATE?', '? >>: YES.'],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['cues', ...turns]);
});
