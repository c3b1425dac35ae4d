import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'titles instead of parties',
    `Deputy Anna Field

The plan for the river is late.

Minister for the Environment (Deputy Joan Harte)

It is late. I have asked for a report.

An Ceann Comhairle

Thank you. Deputy Field.

Deputy Anna Field

Will it be published?
`,
    [
      'Deputy Anna Field: The plan for the river is late.',
      'Deputy Joan Harte (Minister for the Environment): It is late. I have asked for a report.',
      'An Ceann Comhairle: Thank you. Deputy Field.',
      'Deputy Anna Field: Will it be published?',
    ],
  ],
  [
    'lords and baronesses of one name',
    `Lord Black
My Lords, I beg leave to ask the Question standing in my name on the Order Paper.

The Parliamentary Under-Secretary of State, Department for Rivers (Baroness Field) (Lab)
My Lords, the plan is late.

Baroness Black (Con)
My Lords, why is it late?

Baroness Field (Lab)
My Lords, because the survey was late.

Noble Lords
Oh!

Lord Black (Con)
My Lords, is that all?
`,
    [
      'Lord Black: My Lords, I beg leave to ask the Question standing in my name on the Order Paper.',
      'Baroness Field (Parliamentary Under-Secretary of State, Department for Rivers, Lab): My Lords, the plan is late.',
      'Baroness Black (Con): My Lords, why is it late?',
      'Baroness Field (Parliamentary Under-Secretary of State, Department for Rivers, Lab): My Lords, because the survey was late.',
      'Noble Lords: Oh!',
      'Lord Black (Con): My Lords, is that all?',
    ],
  ],
  [
    'signs before the names',
    `§ Mr. Hargreaves (Norwick, East)
I beg to move, That this House takes note of the report.

§ Mr. Tate
Will the hon. Gentleman give way?

§ Mr. Hargreaves
I will not.

§ Mr. Deputy Speaker (Sir Peter Glenn)
Order.

§ Question put and agreed to.
`,
    [
      'Mr. Hargreaves (Norwick, East): I beg to move, That this House takes note of the report.',
      'Mr. Tate: Will the hon. Gentleman give way?',
      'Mr. Hargreaves (Norwick, East): I will not.',
      'Sir Peter Glenn (Mr. Deputy Speaker): Order.',
    ],
  ],
  [
    'no blank lines',
    `Ada Field (Ockham) (Con)
It is so.
And so on.
The Minister for Rivers (Ben Glenn)
It is not.
5.08 pm
Ada Field
Why?
Mr Speaker
Order. I have said:
Enough.
Ben Glenn
There were
1400
objections.
`,
    [
      'Ada Field (Ockham, Con): It is so. And so on.',
      'Ben Glenn (Minister for Rivers): It is not.',
      'Ada Field (Ockham, Con) at 17:08: Why?',
      'Mr Speaker: Order. I have said: Enough.',
      'Ben Glenn (Minister for Rivers): There were 1400 objections.',
    ],
  ],
  [
    'names that are not understood',
    `Ada Field (Ockham) (Con)
It is so, and it has been so for long.

Nusrat xx Ghani 7 (Sussex) (Con)
It is not so at all, I say.

Ben Glenn (Marsh) (Lab)
Nor do I think so, my friend.

The Wardrobe Mistress (Carla Harte)
We have robes, and they are in order.

Ada Field
Thank you.
`,
    [
      'Ada Field (Ockham, Con): It is so, and it has been so for long.',
      '? Nusrat xx Ghani 7 (Sussex) (Con): It is not so at all, I say.',
      'Ben Glenn (Marsh, Lab): Nor do I think so, my friend.',
      '? The Wardrobe Mistress (Carla Harte): We have robes, and they are in order.',
      'Ada Field (Ockham, Con): Thank you.',
    ],
  ],
  [
    'bishops and earls',
    `The Lord Bishop of Durham
My Lords, I am grateful.

Lord Foulkes of Cumnock (Lab)
My Lords, so am I.

The Earl of Clancarty (CB)
My Lords, why?

The Senior Deputy Speaker (Lord Gardiner of Kimble)
My Lords, order.

Lord Foulkes of Cumnock (Lab)
Yes.

Viscount Younger of Leckie (Con)
My Lords, no.
`,
    [
      'The Lord Bishop of Durham: My Lords, I am grateful.',
      'Lord Foulkes of Cumnock (Lab): My Lords, so am I.',
      'The Earl of Clancarty (CB): My Lords, why?',
      'Lord Gardiner of Kimble (Senior Deputy Speaker): My Lords, order.',
      'Lord Foulkes of Cumnock (Lab): Yes.',
      'Viscount Younger of Leckie (Con): My Lords, no.',
    ],
  ],
  [
    'letters behind the names, an office below, times above',
    `14:32

Anna Field AS

The plan is late, and nobody has said why it is so late.

14:33

Joan Harte AS
Minister for Rivers

It is late. I have asked for a report on all of it.

14:34

Anna Field AS

Will it be published?
`,
    [
      'Anna Field AS at 14:32: The plan is late, and nobody has said why it is so late.',
      'Joan Harte AS (Minister for Rivers) at 14:33: It is late. I have asked for a report on all of it.',
      'Anna Field AS at 14:34: Will it be published?',
    ],
  ],
  [
    'remarks below the names',
    `Rivers
Volume 750: debated on Monday 6 May 2024

The Secretary of State was asked—
Sewage

Anna Field
(Northwick) (Lab)
1. What steps she is taking on sewage. (902134)

The Secretary of State for the Environment
(Joan Harte)
I thank the hon. Lady. We are taking many steps.

Anna Field
I thank the Secretary of State. [Interruption.] I do.

Mr Speaker
Order. I call the shadow Secretary of State.

Sir Peter Glenn
(West Marsh) (Con)
When did she know?

Joan Harte
In February. That was when the survey came in.

Hon. Members
Oh!

Mr Speaker
Order.
`,
    [
      'Anna Field (Northwick, Lab): 1. What steps she is taking on sewage. (902134)',
      'Joan Harte (Secretary of State for the Environment): I thank the hon. Lady. We are taking many steps.',
      'Anna Field (Northwick, Lab): I thank the Secretary of State. [Interruption.] I do.',
      'Mr Speaker: Order. I call the shadow Secretary of State.',
      'Sir Peter Glenn (West Marsh, Con): When did she know?',
      'Joan Harte (Secretary of State for the Environment): In February. That was when the survey came in.',
      'Hon. Members: Oh!',
      'Mr Speaker: Order.',
    ],
  ],
  [
    'roles and times behind the names',
    `Anna Field Labour, Northwick 4:02 pm, 6th May 2024

The plan for the river is late, and nobody has said why.

Joan Harte Secretary of State for the Environment 4:04 pm, 6th May 2024

It is late. I have asked for a report.

Anna Field Labour, Northwick 4:05 pm, 6th May 2024

Will the report be published?
`,
    [
      'Anna Field (Northwick, Labour) at 16:02: The plan for the river is late, and nobody has said why.',
      'Joan Harte (Secretary of State for the Environment) at 16:04: It is late. I have asked for a report.',
      'Anna Field (Northwick, Labour) at 16:05: Will the report be published?',
    ],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['heading-names', ...turns]);
});
