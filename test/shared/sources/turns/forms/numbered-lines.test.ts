import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'an argument before a court',
    `1                    P R O C E E D I N G S
2                                      (10:04 a.m.)
3            CHIEF JUSTICE HALE:  We will hear argument
4   this morning in Case 22-1, River Trust versus Lund.
5            Mr. Ortega.
6            MR. ORTEGA:  Mr. Chief Justice, and may it
7   please the Court:
8            The plan was late by a year.
9            JUSTICE FIELD:  How late is too late?
10            MR. ORTEGA:  A month, Your Honor.
11            CHIEF JUSTICE HALE:  Thank you, counsel.
12            The case is submitted.
`,
    [
      'CHIEF JUSTICE HALE at 10:04: We will hear argument this morning in Case 22-1, River Trust versus Lund. Mr. Ortega.',
      'MR. ORTEGA: Mr. Chief Justice, and may it please the Court: The plan was late by a year.',
      'JUSTICE FIELD: How late is too late?',
      'MR. ORTEGA: A month, Your Honor.',
      'CHIEF JUSTICE HALE: Thank you, counsel. The case is submitted.',
    ],
  ],
  [
    'a deposition: a letter means who asks',
    `1  JANE DOE,
2  having been first duly sworn, testified as follows:
3                 DIRECT EXAMINATION
4  BY MR. HALE:
5       Q.   Where were you on the 6th of May?
6       A.   I was at the bridge.
7       Q.   At what time did you leave?
8       A.   5.30pm
9       Q.   How many people were there?
10       A.   14
11            MS. LUND:  Objection, asked and answered.
12       Q.   You may answer.
13       A.   I said fourteen.
14            THE WITNESS:  Could I have some water?
`,
    [
      'MR. HALE: Where were you on the 6th of May?',
      'A: I was at the bridge.',
      'MR. HALE: At what time did you leave?',
      'A: 5.30pm',
      'MR. HALE: How many people were there?',
      'A: 14',
      'MS. LUND: Objection, asked and answered.',
      'MR. HALE: You may answer.',
      'A: I said fourteen.',
      'THE WITNESS: Could I have some water?',
    ],
  ],
  [
    'an inquiry, with the number of the page',
    `1                                   Tuesday, 6 May 2025
2   (10.00 am)
3   MR HALE:  Good morning, sir.
4   SIR PETER GLENN:  Good morning.
5                     KARIN LUND (affirmed)
6                     Questioned by MR HALE
7   MR HALE:  Could you give your full name, please?
8   A.  Karin Lund.
9   Q.  You worked on the bridge from 2001?
10   A.  From 2002.
11   Q.  Thank you.
12       Could we look at page 5?
13   A.  Yes.
14                            1
`,
    [
      'MR HALE at 10:00: Good morning, sir.',
      'SIR PETER GLENN: Good morning.',
      'MR HALE: Could you give your full name, please?',
      'KARIN LUND: Karin Lund.',
      'MR HALE: You worked on the bridge from 2001?',
      'KARIN LUND: From 2002.',
      'MR HALE: Thank you. Could we look at page 5?',
      'KARIN LUND: Yes.',
    ],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['numbered-lines', ...turns]);
});
