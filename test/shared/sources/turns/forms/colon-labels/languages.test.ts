import { expect, test } from '@jest/globals';
import { told } from '../../told-turns.ts';

test.each([
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
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['colon-labels', ...turns]);
});
