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
  [
    'tags, dashes and cues that name nobody',
    `WEBVTT

NOTE made by a program

STYLE
::cue { color: red }

1
00:01.000 --> 00:02.000 align:start
- Ann Lee: Good morning.
- Bo Ek: Morning.

2
00:02.000 --> 00:03.000
<v Ann Lee><i>It</i> is late &amp; cold.</v>

3
00:03.000 --> 00:04.000
and it was
promised

4
00:04.000 --> 00:05.000
<v Bo Ek>Yes.</v>
`,
    [
      'Ann Lee at 00:00:01: Good morning.',
      'Bo Ek at 00:00:01: Morning.',
      'Ann Lee at 00:00:02: It is late & cold.',
      '? : and it was promised',
      'Bo Ek at 00:00:04: Yes.',
    ],
  ],
  [
    'names in brackets',
    `1
00:00:01,000 --> 00:00:02,000
[Ann Lee] Good morning.

2
00:00:02,000 --> 00:00:03,000
[Bo Ek] Morning.

3
00:00:03,000 --> 00:00:04,000
[Ann Lee] It is late.
`,
    ['Ann Lee at 00:00:01: Good morning.', 'Bo Ek at 00:00:02: Morning.', 'Ann Lee at 00:00:03: It is late.'],
  ],
  [
    'names on lines of their own, and short times',
    `0:0:3.120 --> 0:0:5.430
Ann Lee
Good morning, everybody.
0:0:5.900 --> 0:0:9.100
Bo Ek
The plan is late.
0:0:9.500 --> 0:0:12.0
Ann Lee
It is.
`,
    [
      'Ann Lee at 00:00:03.120: Good morning, everybody.',
      'Bo Ek at 00:00:05.900: The plan is late.',
      'Ann Lee at 00:00:09.500: It is.',
    ],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['cues', ...turns]);
});
