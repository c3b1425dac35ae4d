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
  [
    'two languages, and times',
    `● (1405)

[English]

Hon. Anna Field (Northwick, Lib.): Mr. Speaker, the plan is late.

Some hon. members: Oh, oh!

L'hon. Jeanne Harte (ministre de l'Environnement, Lib.): Monsieur le Président, il est tard.

[Translation]

The Speaker: Order.

● (1410)

Mrs. Dora Lund (Mid Downs, CPC): How late?
`,
    [
      'Hon. Anna Field (Northwick, Lib.) at 14:05: Mr. Speaker, the plan is late.',
      'Some hon. members: Oh, oh!',
      "L'hon. Jeanne Harte (ministre de l'Environnement, Lib.): Monsieur le Président, il est tard.",
      'The Speaker: Order.',
      'Mrs. Dora Lund (Mid Downs, CPC) at 14:10: How late?',
    ],
  ],
  [
    'interjections',
    `The SPEAKER (14:00): Questions without notice.

Mr WHITE (Northbank—Leader of the Opposition) (14:01): My question is to the Prime Minister. Why is the plan late?

Honourable members interjecting—

The SPEAKER: Order! The member for Millhill is warned.

Mr GREEN (Millhill—Prime Minister) (14:02): It is late because the survey was late.

An opposition member: Shame!

Mr GREEN: I take that interjection.

Mr White: You would.

The SPEAKER: Order!
`,
    [
      'The SPEAKER at 14:00: Questions without notice.',
      'Mr WHITE (Northbank—Leader of the Opposition) at 14:01: My question is to the Prime Minister. Why is the plan late?',
      'The SPEAKER: Order! The member for Millhill is warned.',
      'Mr GREEN (Millhill—Prime Minister) at 14:02: It is late because the survey was late.',
      'An opposition member: Shame!',
      'Mr GREEN (Millhill—Prime Minister): I take that interjection.',
      'Mr WHITE (Northbank—Leader of the Opposition): You would.',
      'The SPEAKER: Order!',
    ],
  ],
  [
    'roles behind names in capitals',
    `ANN LEE, CNN ANCHOR: Good evening. The river plan is late.

(BEGIN VIDEO CLIP)

BO EK, ENGINEER: It was promised for May.

UNIDENTIFIED MALE: It is a scandal.

(END VIDEO CLIP)

LEE: Joan Harte joins us now.

JOAN HARTE, FORMER MINISTER: Thank you.

LEE (voice-over): How late is it?

HARTE: A year.

(CROSSTALK)

LEE: We will be right back.
`,
    [
      'ANN LEE (CNN ANCHOR): Good evening. The river plan is late.',
      'BO EK (ENGINEER): It was promised for May.',
      'UNIDENTIFIED MALE: It is a scandal.',
      'ANN LEE (CNN ANCHOR): Joan Harte joins us now.',
      'JOAN HARTE (FORMER MINISTER): Thank you.',
      'ANN LEE (CNN ANCHOR): How late is it?',
      'JOAN HARTE (FORMER MINISTER): A year.',
      'ANN LEE (CNN ANCHOR): We will be right back.',
    ],
  ],
  [
    'notes in brackets over several lines',
    `Präsidentin Bärbel Lund:
Guten Morgen, liebe Kolleginnen und Kollegen! Die Sitzung ist
eröffnet.

Anna Feld, Bundesministerin für Umwelt:
Frau Präsidentin! Der Plan kommt.
(Beifall bei der SPD sowie bei Abgeordneten des
BÜNDNISSES 90/DIE GRÜNEN – Peter Glenn [CDU/CSU]:
Das glauben Sie doch selbst nicht! – Zuruf von der AfD: Unsinn!)
Er kommt im Mai.

Vizepräsident Dr. h. c. Hans Groß:
Das Wort hat der Kollege Glenn.

Peter Glenn (CDU/CSU):
Ein Jahr zu spät!
`,
    [
      'Präsidentin Bärbel Lund: Guten Morgen, liebe Kolleginnen und Kollegen! Die Sitzung ist eröffnet.',
      'Anna Feld (Bundesministerin für Umwelt): Frau Präsidentin! Der Plan kommt.',
      'Peter Glenn (CDU/CSU): Das glauben Sie doch selbst nicht!',
      'Zuruf von der AfD: Unsinn!',
      'Anna Feld (Bundesministerin für Umwelt): Er kommt im Mai.',
      'Vizepräsident Dr. h. c. Hans Groß: Das Wort hat der Kollege Glenn.',
      'Peter Glenn (CDU/CSU): Ein Jahr zu spät!',
    ],
  ],
  [
    'notes behind the words',
    `Präsident Mag. Hans Groß: Ich eröffne die Sitzung.

Abgeordnete Anna Feld (Grüne): Herr Präsident! Der Plan kommt zu spät. (Beifall bei den Grünen.)

Präsident Mag. Hans Groß: Danke.

Abgeordneter Dr. Peter Glenn (ÖVP): Das stimmt nicht! (Zwischenruf der Abg. Feld.)
`,
    [
      'Präsident Mag. Hans Groß: Ich eröffne die Sitzung.',
      'Abgeordnete Anna Feld (Grüne): Herr Präsident! Der Plan kommt zu spät.',
      'Präsident Mag. Hans Groß: Danke.',
      'Abgeordneter Dr. Peter Glenn (ÖVP): Das stimmt nicht!',
    ],
  ],
  [
    'questions that the record tells',
    `RIVERS

Mr. Hargreaves asked the Secretary of State for the Environment what plans he has for rivers.

The Secretary of State for the Environment (Mr. William Tate): I have many plans.

Mr. Hargreaves: Will my right hon. Friend publish them?

Mr. Tate: In May.

Mr. John Brown (Norwick, East): Is it not a disgrace that they are late?

Hon. Members: Hear, hear.

Mr. Speaker: Order.

Several Hon. Members rose—

Mr. Speaker: Order. I call Mr. Brown.

Mr. Brown: I am grateful.
`,
    [
      'Mr. Hargreaves: asked the Secretary of State for the Environment what plans he has for rivers.',
      'Mr. William Tate (Secretary of State for the Environment): I have many plans.',
      'Mr. Hargreaves: Will my right hon. Friend publish them?',
      'Mr. William Tate (Secretary of State for the Environment): In May.',
      'Mr. John Brown (Norwick, East): Is it not a disgrace that they are late?',
      'Hon. Members: Hear, hear.',
      'Mr. Speaker: Order.',
      'Mr. Speaker: Order. I call Mr. Brown.',
      'Mr. John Brown (Norwick, East): I am grateful.',
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
    'directions of a play',
    `ANNA (laughing): How late is it?

PETER: (Quietly.) A year.

ANNA: It is May now.

(Exit PETER.)

ANNA: Gone.
`,
    ['ANNA: How late is it?', 'PETER: A year.', 'ANNA: It is May now.', 'ANNA: Gone.'],
  ],
  [
    'questions and answers in Chinese',
    `问：计划什么时候完成？

答：五月。

问：为什么晚了？

答：原因有二：调查晚了；费用增加了。
`,
    ['问: 计划什么时候完成？', '答: 五月。', '问: 为什么晚了？', '答: 原因有二：调查晚了；费用增加了。'],
  ],
  [
    'names in brackets, in Chinese',
    `【主持人】大家好。

【李安】谢谢。

【主持人】为什么晚了？

【李安】调查晚了。
`,
    ['主持人: 大家好。', '李安: 谢谢。', '主持人: 为什么晚了？', '李安: 调查晚了。'],
  ],
  [
    'Japanese',
    `司会：それでは始めます。

鈴木：計画は遅れています。

司会：なぜですか。

鈴木：調査が遅れたからです。
`,
    ['司会: それでは始めます。', '鈴木: 計画は遅れています。', '司会: なぜですか。', '鈴木: 調査が遅れたからです。'],
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
    'lists within a speech',
    `Ann Lee: I asked him. He said to me:

"Bo: it is late."

And then: nothing.

Bo Ek: That is true.

Ann Lee: Three things follow:

Money: there is none.

Time: there is none.

Bo Ek: Right.
`,
    [
      'Ann Lee: I asked him. He said to me: "Bo: it is late." And then: nothing.',
      'Bo Ek: That is true.',
      'Ann Lee: Three things follow:',
      '? Money: there is none.',
      'Bo Ek: Right.',
    ],
  ],
  [
    'a sentence over two lines',
    `Ann Lee: This is a long answer that
wraps over lines, and there are two
kinds: one and two.
Bo Ek: I see. You said in
London: nothing.
Ann Lee: I did.
`,
    [
      'Ann Lee: This is a long answer that wraps over lines, and there are two kinds: one and two.',
      'Bo Ek: I see. You said in',
      '? London: nothing.',
      'Ann Lee: I did.',
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
  [
    'times in the place of a colon',
    `Ann Lee [00:00:12] Good morning.

Bo Ek [00:00:20] Morning. Is it late?

Ann Lee [00:00:31] It is.
`,
    ['Ann Lee at 00:00:12: Good morning.', 'Bo Ek at 00:00:20: Morning. Is it late?', 'Ann Lee at 00:00:31: It is.'],
  ],
  [
    'peers of the 1990s',
    `Lord Black asked Her Majesty's Government:

Whether the plan is late.

The Minister of State, Department for Rivers (Baroness Field): My Lords, it is late.

Lord Black: My Lords, why is it late?

Baroness Field: My Lords, because the survey was late.

A Noble Lord: No!

Noble Lords: Order!

The Earl of Arle: My Lords, is that all?

The Lord Bishop of Northwick: My Lords, I hope not.
`,
    [
      "? Lord Black asked Her Majesty's Government: Whether the plan is late.",
      'Baroness Field (Minister of State, Department for Rivers): My Lords, it is late.',
      'Lord Black: My Lords, why is it late?',
      'Baroness Field (Minister of State, Department for Rivers): My Lords, because the survey was late.',
      'A Noble Lord: No!',
      'Noble Lords: Order!',
      'The Earl of Arle: My Lords, is that all?',
      'The Lord Bishop of Northwick: My Lords, I hope not.',
    ],
  ],
  [
    'offices with their holders',
    `The Presiding Officer (Alison Lund): Good afternoon. The first item is questions.

Anna Field (North East) (SNP): To ask the Scottish Government why the plan is late.

The Cabinet Secretary for Rivers (Joan Harte): It is late because the survey was late.

Anna Field: I thank the cabinet secretary.

Members: Oh!

The Presiding Officer: Order.
`,
    [
      'Alison Lund (Presiding Officer): Good afternoon. The first item is questions.',
      'Anna Field (North East, SNP): To ask the Scottish Government why the plan is late.',
      'Joan Harte (Cabinet Secretary for Rivers): It is late because the survey was late.',
      'Anna Field (North East, SNP): I thank the cabinet secretary.',
      'Members: Oh!',
      'Alison Lund (Presiding Officer): Order.',
    ],
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
    'a title of another language is nobody’s for certain',
    `Předseda PSP Petr Hala: Zahajuji schůzi.

Poslankyně Anna Polní: Pane předsedo, plán se opozdil.

Předseda PSP Petr Hala: Děkuji.

Ministr životního prostředí Jan Kolář: Opozdil se.
`,
    [
      'Předseda PSP Petr Hala: Zahajuji schůzi.',
      'Poslankyně Anna Polní: Pane předsedo, plán se opozdil.',
      'Předseda PSP Petr Hala: Děkuji.',
      '? Ministr životního prostředí Jan Kolář: Opozdil se.',
    ],
  ],
  [
    'offices of another language',
    `Formanden (Karin Lund):
Mødet er åbnet.

Anna Mark (SF):
Planen er forsinket.

Ministeren for vand (Bo Ek):
Ja, det er den.

Anna Mark (SF):
Et år!
`,
    [
      'Karin Lund (Formanden): Mødet er åbnet.',
      'Anna Mark (SF): Planen er forsinket.',
      'Bo Ek (Ministeren for vand): Ja, det er den.',
      'Anna Mark (SF): Et år!',
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
