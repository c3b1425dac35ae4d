import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'values between commas',
    `time,speaker,text
00:01,Ann Lee,"Good morning, everybody."
00:05,Bo Ek,Morning. Is the plan late?
00:09,Ann Lee,It is.
`,
    [
      'Ann Lee at 00:00:01: Good morning, everybody.',
      'Bo Ek at 00:00:05: Morning. Is the plan late?',
      'Ann Lee at 00:00:09: It is.',
    ],
  ],
  [
    'a table of Markdown',
    `| Speaker | Text |
|---|---|
| Ann Lee | Good morning, everybody. |
| Bo Ek | Morning. Is the plan late? |
| Ann Lee | It is. |
`,
    ['Ann Lee: Good morning, everybody.', 'Bo Ek: Morning. Is the plan late?', 'Ann Lee: It is.'],
  ],
  [
    'a row without a name',
    `Time\tSpeaker\tText
00:01\tAnn Lee\tGood morning.
00:05\t\tAnd welcome.
00:09\tBo Ek\tThanks.
`,
    ['Ann Lee at 00:00:01: Good morning.', '? : And welcome.', 'Bo Ek at 00:00:09: Thanks.'],
  ],
  [
    'two columns without a head',
    `AL\tGood morning.
BE\tMorning. Is it late?
AL\tIt is.
BE\tHow late?
`,
    ['AL: Good morning.', 'BE: Morning. Is it late?', 'AL: It is.', 'BE: How late?'],
  ],
  [
    'columns called in other words',
    `| Time | Who | What was said |
| --- | --- | --- |
| 00:01 | Ann Lee | Good morning |
| 00:05 | Bo Ek | Morning |
| 00:09 | Ann Lee | Late |
`,
    ['Ann Lee at 00:00:01: Good morning', 'Bo Ek at 00:00:05: Morning', 'Ann Lee at 00:00:09: Late'],
  ],
  [
    'three columns without a head',
    `00:01\tAnn Lee\tGood morning.
00:05\tBo Ek\tMorning.
00:09\tAnn Lee\tIt is late.
`,
    ['Ann Lee at 00:00:01: Good morning.', 'Bo Ek at 00:00:05: Morning.', 'Ann Lee at 00:00:09: It is late.'],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['table', ...turns]);
});
