import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'a parliament with capitals',
    `Hon ANNA FIELD (Minister for Rivers): I move, That the Rivers Bill be now read a first time. It is a long bill.

Mr SPEAKER: The question is that the motion be agreed to.

Hon Dr PETER GLENN (Labour—Northwick): We will oppose it.

CHLÖE WARD (Green): So will we.

Hon ANNA FIELD: I am sorry to hear it.

Motion agreed to.

Bill read a first time.
`,
    [
      'Hon ANNA FIELD (Minister for Rivers): I move, That the Rivers Bill be now read a first time. It is a long bill.',
      'Mr SPEAKER: The question is that the motion be agreed to.',
      'Hon Dr PETER GLENN (Labour—Northwick): We will oppose it.',
      'CHLÖE WARD (Green): So will we.',
      'Hon ANNA FIELD (Minister for Rivers): I am sorry to hear it.',
    ],
  ],
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
    'a dash behind the colon',
    `O Sr. Presidente: — Srs. Deputados, está aberta a sessão.

A Sr.ª Ana Campos (PS): — Sr. Presidente, o plano está atrasado.

O Sr. João Reis (PSD): — Um ano!

A Sr.ª Ana Campos (PS): — Um ano, é verdade.
`,
    [
      'O Sr. Presidente: Srs. Deputados, está aberta a sessão.',
      'A Sr.ª Ana Campos (PS): Sr. Presidente, o plano está atrasado.',
      'O Sr. João Reis (PSD): Um ano!',
      'A Sr.ª Ana Campos (PS): Um ano, é verdade.',
    ],
  ],
  [
    'the words below the name',
    `De voorzitter:
Ik heropen de vergadering.

De heer Jansen (VVD):
Voorzitter. Het plan is te laat.

Minister De Vries:
Het is te laat, dat klopt.

De heer Jansen (VVD):
Een jaar te laat.

Mevrouw Bakker (D66):
Hoe kan dat?
`,
    [
      'De voorzitter: Ik heropen de vergadering.',
      'De heer Jansen (VVD): Voorzitter. Het plan is te laat.',
      'Minister De Vries: Het is te laat, dat klopt.',
      'De heer Jansen (VVD): Een jaar te laat.',
      'Mevrouw Bakker (D66): Hoe kan dat?',
    ],
  ],
  [
    'numbered speeches',
    `Anf. 1 ANNA EK (S):
Fru talman! Planen är sen.

Anf. 2 Klimatministern BO LIND (M):
Fru talman! Den är sen.

Anf. 3 ANNA EK (S):
Ett år!
`,
    [
      'ANNA EK (S): Fru talman! Planen är sen.',
      'Klimatministern BO LIND (M): Fru talman! Den är sen.',
      'ANNA EK (S): Ett år!',
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
    'interruptions',
    `SHRI RAJAN PILLAI (KOLLAM): Sir, the plan for the river is late.

HON. SPEAKER: Please conclude.

THE MINISTER OF RIVERS (SHRI ANIL RAO): It is late, Sir.

SHRI RAJAN PILLAI: By a year, Sir.

... (Interruptions)

HON. SPEAKER: Nothing will go on record.
`,
    [
      'SHRI RAJAN PILLAI (KOLLAM): Sir, the plan for the river is late.',
      'HON. SPEAKER: Please conclude.',
      'SHRI ANIL RAO (THE MINISTER OF RIVERS): It is late, Sir.',
      'SHRI RAJAN PILLAI (KOLLAM): By a year, Sir.',
      'HON. SPEAKER: Nothing will go on record.',
    ],
  ],
  [
    'Chinese, with other colons',
    `主席（譯文）：請鄧議員發言。

鄧議員：主席，計劃晚了一年。

環境局局長：多謝鄧議員的質詢。計劃的確晚了。

首先：費用增加了。

主席：多謝局長。
`,
    [
      '主席: 請鄧議員發言。',
      '鄧議員: 主席，計劃晚了一年。',
      '環境局局長: 多謝鄧議員的質詢。計劃的確晚了。 首先：費用增加了。',
      '主席: 多謝局長。',
    ],
  ],
  [
    'Hebrew, with a sign in an office',
    `היו"ר אנה לוי:

אני פותחת את הישיבה.

דוד כהן (הנהר):

אדוני, התוכנית מאחרת.

היו"ר אנה לוי:

תודה.
`,
    ['היו״ר אנה לוי: אני פותחת את הישיבה.', 'דוד כהן (הנהר): אדוני, התוכנית מאחרת.', 'היו״ר אנה לוי: תודה.'],
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
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['colon-labels', ...turns]);
});
