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
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['heading-names', ...turns]);
});
