import { expect, test } from '@jest/globals';
import { told } from '../../told-turns.ts';

test.each([
  [
    'an examination: letters mean who asks',
    `BY MR. HALE:

Q. Where were you on the 6th of May?

A. I was at the bridge.

Q. At what time did you leave?

A. At five.

MS. LUND: Objection.

THE COURT: Overruled.

BY MS. LUND:

Q. You were alone?

A. I was not.
`,
    [
      'MR. HALE: Where were you on the 6th of May?',
      'A: I was at the bridge.',
      'MR. HALE: At what time did you leave?',
      'A: At five.',
      'MS. LUND: Objection.',
      'THE COURT: Overruled.',
      'MS. LUND: You were alone?',
      'A: I was not.',
    ],
  ],
  [
    'words that begin a sentence before a colon, and a source at the end',
    `This interview took place in May. AL is Ann Lee; JH is Joan Harte.

AL: How late is the plan?

JH: A year: that is the truth.

Remember: it was promised for May.

AL: Who is to blame?

JH: I am.

Source: The Arle Times
`,
    [
      'AL: How late is the plan?',
      'JH: A year: that is the truth. Remember: it was promised for May.',
      'AL: Who is to blame?',
      'JH: I am.',
    ],
  ],
  [
    'an inquiry, with whom it questions',
    `MR HALE: Good morning, Ms Lund. May I ask you to take the oath?

KARIN LUND (sworn)

Questioned by MR HALE

Q. Where were you in May?

A. At the bridge.

Q. Thank you.

SIR PETER GLENN: We will have a break.

(11.15 am)

(A short break)

(11.30 am)

MR HALE: Thank you, sir.
`,
    [
      'MR HALE: Good morning, Ms Lund. May I ask you to take the oath?',
      'MR HALE: Where were you in May?',
      'KARIN LUND: At the bridge.',
      'MR HALE: Thank you.',
      'SIR PETER GLENN: We will have a break.',
      'MR HALE at 11:30: Thank you, sir.',
    ],
  ],
  [
    'letters and figures for people',
    `I: When did you hear?

P1: In February.

P2: In March.

I: And then?

P1: I wrote.
`,
    ['I: When did you hear?', 'P1: In February.', 'P2: In March.', 'I: And then?', 'P1: I wrote.'],
  ],
  [
    'journalists by their papers',
    `Prime Minister: Good afternoon.

Journalist (BBC): Is the plan late?

Prime Minister: It is.

Journalist (The Times): Why?

Prime Minister: The survey.
`,
    [
      'Prime Minister: Good afternoon.',
      'Journalist (BBC): Is the plan late?',
      'Prime Minister: It is.',
      'Journalist (The Times) (The Times): Why?',
      'Prime Minister: The survey.',
    ],
  ],
  [
    'numbers and times for answers',
    `Counsel: How many?

Witness:
1400

Counsel: And the year?

Witness: It was in
1998

Counsel: And the time?

Witness:

17:30

Counsel: Thank you.
`,
    [
      'Counsel: How many?',
      'Witness: 1400',
      'Counsel: And the year?',
      'Witness: It was in 1998',
      'Counsel: And the time?',
      'Witness: 17:30',
      'Counsel: Thank you.',
    ],
  ],
  [
    'oral history',
    `LEE: This is Ann Lee. Today is May 6, 2024.

HARTE: Okay.

LEE: So, tell me about the river.

HARTE: [laughs] Well, the river: where do I begin?

LEE: At the source.

[END OF INTERVIEW]
`,
    [
      'LEE: This is Ann Lee. Today is May 6, 2024.',
      'HARTE: Okay.',
      'LEE: So, tell me about the river.',
      'HARTE: [laughs] Well, the river: where do I begin?',
      'LEE: At the source.',
    ],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['colon-labels', ...turns]);
});
