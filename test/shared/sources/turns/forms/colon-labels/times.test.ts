import { expect, test } from '@jest/globals';
import { told } from '../../told-turns.ts';

test.each([
  [
    'times on lines of their own',
    `00:00:00

Ann Lee: Good morning, everybody.
Bo Ek: Morning. Is the plan late?

00:05:00

Ann Lee: It is.
Bo Ek: Thanks.
`,
    [
      'Ann Lee at 00:00:00: Good morning, everybody.',
      'Bo Ek: Morning. Is the plan late?',
      'Ann Lee at 00:05:00: It is.',
      'Bo Ek: Thanks.',
    ],
  ],
  [
    'times behind the names',
    `Anna Vik (H) [10:03:12]: President! Planen er sein.

Statsråd Bo Lie [10:05:00]: Den er sein.

Anna Vik (H) [10:06:30]: Eit år!

Presidenten: Takk.
`,
    [
      'Anna Vik (H) at 10:03:12: President! Planen er sein.',
      'Statsråd Bo Lie at 10:05:00: Den er sein.',
      'Anna Vik (H) at 10:06:30: Eit år!',
      'Presidenten: Takk.',
    ],
  ],
  [
    'times that run over ten minutes',
    `Ann Lee (00:12): Good morning.

Bo Ek (00:20): Morning. Is it late?

Ann Lee (12:31): It is.
`,
    ['Ann Lee at 00:00:12: Good morning.', 'Bo Ek at 00:00:20: Morning. Is it late?', 'Ann Lee at 00:12:31: It is.'],
  ],
  [
    'times in the place of a colon',
    `Ann Lee [00:00:12] Good morning.

Bo Ek [00:00:20] Morning. Is it late?

Ann Lee [00:00:31] It is.
`,
    ['Ann Lee at 00:00:12: Good morning.', 'Bo Ek at 00:00:20: Morning. Is it late?', 'Ann Lee at 00:00:31: It is.'],
  ],
  [
    'times and no full stops',
    `0:00 Ann Lee: good morning everybody
0:03 Bo Ek: morning is it late
0:06 Ann Lee: it is
`,
    [
      'Ann Lee at 00:00:00: good morning everybody',
      'Bo Ek at 00:00:03: morning is it late',
      'Ann Lee at 00:00:06: it is',
    ],
  ],
  [
    'what a program adds at the end',
    `Meeting 2024-05-06 10:00 - Transcript
Attendees
Ann Lee, Bo Ek

Transcript

Ann Lee: Good morning.
Bo Ek: Morning: is it late?
Ann Lee: It is.

This editable transcript was computer generated and might contain errors. People can also change the text after it was created.
`,
    ['Ann Lee: Good morning.', 'Bo Ek: Morning: is it late?', 'Ann Lee: It is.'],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['colon-labels', ...turns]);
});
