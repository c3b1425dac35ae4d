import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'names with days, and names of users',
    `Ann Lee — 06/05/2024 10:02
Good morning all

bo_ek — Today at 10:03 AM
Morning. Is the plan still late?

Ann Lee — Today at 10:04 AM
It is.
`,
    [
      'Ann Lee at 10:02: Good morning all',
      'bo_ek at 10:03: Morning. Is the plan still late?',
      'Ann Lee at 10:04: It is.',
    ],
  ],
  [
    'the time before the name',
    `[00:00:12] Ann Lee
Good morning, everybody.

[00:00:15] Bo Ek
Morning. Is the plan late?

[00:00:20] Ann Lee
It is.
`,
    [
      'Ann Lee at 00:00:12: Good morning, everybody.',
      'Bo Ek at 00:00:15: Morning. Is the plan late?',
      'Ann Lee at 00:00:20: It is.',
    ],
  ],
  [
    'times that run over an hour',
    `Ann Lee (00:12):
Good morning.

Bo Ek (12:20):
Morning.

Ann Lee (01:02:31):
Late.
`,
    ['Ann Lee at 00:00:12: Good morning.', 'Bo Ek at 00:12:20: Morning.', 'Ann Lee at 01:02:31: Late.'],
  ],
  [
    'a day and a time in brackets',
    `[06/05 10:02] Ann Lee
Good morning all

[06/05 10:03] Bo Ek
Morning.

[06/05 10:04] Ann Lee
It is late.
`,
    ['Ann Lee at 10:02: Good morning all', 'Bo Ek at 10:03: Morning.', 'Ann Lee at 10:04: It is late.'],
  ],
  [
    'a head and a foot that a program wrote',
    `River meeting
Mon, May 06, 2024 10:00AM • 42:10

SUMMARY KEYWORDS
river, plan, late

SPEAKERS
Ann Lee, Bo Ek

Ann Lee  00:00
Good morning, everybody.

Bo Ek  00:14
Before we start: the plan is late.

Ann Lee  00:21
It is.

Transcribed by https://otter.ai
`,
    [
      'Ann Lee at 00:00:00: Good morning, everybody.',
      'Bo Ek at 00:00:14: Before we start: the plan is late.',
      'Ann Lee at 00:00:21: It is.',
    ],
  ],
  [
    'times within the words',
    `Ann Lee  10:02 AM
Good morning all

Bo Ek  10:03 AM
Morning.
Is it late?

Ann Lee  10:05 AM
At 10:30
it will be
`,
    [
      'Ann Lee at 10:02: Good morning all',
      'Bo Ek at 10:03: Morning. Is it late?',
      'Ann Lee at 10:05: At 10:30 it will be',
    ],
  ],
  [
    'a dash before the time',
    `Ann Lee - 00:12
Good morning.

Bo Ek - 00:20
Morning.

Ann Lee - 00:31
It is late.
`,
    ['Ann Lee at 00:00:12: Good morning.', 'Bo Ek at 00:00:20: Morning.', 'Ann Lee at 00:00:31: It is late.'],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['timed-names', ...turns]);
});
