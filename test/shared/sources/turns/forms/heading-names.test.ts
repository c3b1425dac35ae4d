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
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['heading-names', ...turns]);
});
