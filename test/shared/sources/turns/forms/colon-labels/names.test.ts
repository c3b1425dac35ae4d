import { expect, test } from '@jest/globals';
import { told } from '../../told-turns.ts';

test.each([
  [
    'countries behind the names',
    `The President (spoke in French): I now give the floor to Mr. Reis.

Mr. Reis (Portugal): Thank you, Madam President. The plan is late.

Mrs. Smith (United States of America): It is.

The President: I thank the representative.

Mr. Reis (Portugal): A year late.
`,
    [
      'The President: I now give the floor to Mr. Reis.',
      'Mr. Reis (Portugal): Thank you, Madam President. The plan is late.',
      'Mrs. Smith (United States of America): It is.',
      'The President: I thank the representative.',
      'Mr. Reis (Portugal): A year late.',
    ],
  ],
  [
    'labels that are not understood',
    `Ann Lee: Good morning.

Bo Ek: Morning.

Ann Lee and Bo Ek: We are late.

Ann Lee: Yes.

[unclear]: Who said that?

Ann Lee: Nobody.

Bo Ek: Right.
`,
    [
      'Ann Lee: Good morning.',
      'Bo Ek: Morning.',
      '? Ann Lee and Bo Ek: We are late.',
      'Ann Lee: Yes.',
      '? [unclear]: Who said that?',
      'Ann Lee: Nobody.',
      'Bo Ek: Right.',
    ],
  ],
  [
    'titles, and fathers and sons',
    `Mr. Hale Sr.: The bridge has to close.

Mr. Hale Jr.: It must stay open.

Mr. Hale Sr.: Who pays?

Sen. Smith: The county.

Rep. Smith: The state.

Judge Smith: Order.

Mr. Smith: Nobody.
`,
    [
      'Mr. Hale Sr.: The bridge has to close.',
      'Mr. Hale Jr.: It must stay open.',
      'Mr. Hale Sr.: Who pays?',
      'Sen. Smith: The county.',
      'Rep. Smith: The state.',
      'Judge Smith: Order.',
      'Mr. Smith: Nobody.',
    ],
  ],
  [
    'names without capitals',
    `interviewer: when did you hear?

anna: in february.

interviewer: and then?

anna: i wrote to them.
`,
    ['interviewer: when did you hear?', 'anna: in february.', 'interviewer: and then?', 'anna: i wrote to them.'],
  ],
  [
    'names of users',
    `ann_lee: hi
bo.ek: hi
ann_lee: is it late?
bo.ek: yes: very
`,
    ['ann_lee: hi', 'bo.ek: hi', 'ann_lee: is it late?', 'bo.ek: yes: very'],
  ],
  [
    'initials joined to names',
    `Vladimir Polevoy: Good afternoon.

Question: Is the plan late?

Vladimir Polevoy: Yes.

V.Polevoy: By a year.

Question: Why?

V.Polevoy: I do not know.
`,
    [
      'Vladimir Polevoy: Good afternoon.',
      'Question: Is the plan late?',
      'Vladimir Polevoy: Yes.',
      'Vladimir Polevoy: By a year.',
      'Question: Why?',
      'Vladimir Polevoy: I do not know.',
    ],
  ],
  [
    'parts and those who play them',
    `Moderator (Ann Lee): Welcome.

Bo Ek (Rivers Trust): Thank you.

Moderator: How late is it?

Bo Ek: A year.

Audience member: Who pays?

Bo Ek: The county.
`,
    [
      'Ann Lee (Moderator): Welcome.',
      'Bo Ek (Rivers Trust): Thank you.',
      'Ann Lee (Moderator): How late is it?',
      'Bo Ek (Rivers Trust): A year.',
      'Audience member: Who pays?',
      'Bo Ek (Rivers Trust): The county.',
    ],
  ],
  [
    'names in brackets',
    `[Ann Lee]: Good morning.

[Bo Ek]: Morning.

[Ann Lee]: Late.
`,
    ['Ann Lee: Good morning.', 'Bo Ek: Morning.', 'Ann Lee: Late.'],
  ],
  [
    'numbers before the names',
    `1. Ann Lee: Good morning.
2. Bo Ek: Morning.
3. Ann Lee: Late.
`,
    ['Ann Lee: Good morning.', 'Bo Ek: Morning.', 'Ann Lee: Late.'],
  ],
  [
    'a remark behind a name',
    `Ann: Hi.

Bo: Hi.

Ann: Late?

Carl (from the kitchen): Very!

Bo: Yes.
`,
    ['Ann: Hi.', 'Bo: Hi.', 'Ann: Late?', 'Carl (from the kitchen): Very!', 'Bo: Yes.'],
  ],
  [
    'names in italics',
    `*Ann Lee*: How late is it?

*Joan Harte*: A year.

*Ann Lee*: Why?
`,
    ['Ann Lee: How late is it?', 'Joan Harte: A year.', 'Ann Lee: Why?'],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['colon-labels', ...turns]);
});
