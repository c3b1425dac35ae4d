import { expect, test } from '@jest/globals';
import { told } from '../../told-turns.ts';

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
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['colon-labels', ...turns]);
});
