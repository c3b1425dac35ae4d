import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'WhatsApp on an iPhone, with days that can be told',
    `[06/05/2024, 10:02:11] Ann Lee: Good morning all
[06/05/2024, 10:03:00] Bo Ek: Morning: is the plan still late?
\u200e[06/05/2024, 10:03:30] Bo Ek: \u200eimage omitted
[13/05/2024, 10:03:40] Ann Lee: It is
and: I don't know why
[13/05/2024, 10:05:00] +44 7700 900123: Who is this?
`,
    [
      'Ann Lee at 2024-05-06T10:02:11: Good morning all',
      'Bo Ek at 2024-05-06T10:03:00: Morning: is the plan still late?',
      "Ann Lee at 2024-05-13T10:03:40: It is and: I don't know why",
      '+44 7700 900123 at 2024-05-13T10:05:00: Who is this?',
    ],
  ],
  [
    'WhatsApp in German',
    `06.05.24, 10:02 - Ann Lee: Guten Morgen
06.05.24, 10:03 - Bo Ek: Morgen. Ist der Plan noch spät?
06.05.24, 10:03 - Ann Lee hat Bo Ek hinzugefügt.
06.05.24, 10:04 - Ann Lee: <Medien ausgeschlossen>
06.05.24, 10:05 - Bo Ek: Ja
`,
    [
      'Ann Lee at 2024-05-06T10:02: Guten Morgen',
      'Bo Ek at 2024-05-06T10:03: Morgen. Ist der Plan noch spät?',
      'Bo Ek at 2024-05-06T10:05: Ja',
    ],
  ],
  [
    'WhatsApp in America',
    `5/16/24, 10:02 AM - Ann Lee: Good morning
5/16/24, 10:03\u202fPM - Bo Ek: Morning. Late?
5/17/24, 1:03 AM - Ann Lee: Yes
`,
    [
      'Ann Lee at 2024-05-16T10:02: Good morning',
      'Bo Ek at 2024-05-16T22:03: Morning. Late?',
      'Ann Lee at 2024-05-17T01:03: Yes',
    ],
  ],
  [
    'a relay chat',
    `[10:02] <ann> good morning
[10:03] <bo> morning
[10:03] * carl joined
[10:04] <ann> is it late?
`,
    ['ann at 10:02: good morning', 'bo at 10:03: morning', 'ann at 10:04: is it late?'],
  ],
  [
    'the chat of a meeting',
    `10:02:33 From Ann Lee to Everyone: Good morning
10:03:01 From Bo Ek to Everyone: Morning
10:03:40 From Ann Lee to Bo Ek (Direct Message): Is it late?
`,
    ['Ann Lee at 10:02:33: Good morning', 'Bo Ek at 10:03:01: Morning', 'Ann Lee at 10:03:40: Is it late?'],
  ],
  [
    'WhatsApp in Spanish',
    `6/5/24, 10:02 a. m. - Ann Lee: Buenos días
6/5/24, 10:03 p. m. - Bo Ek: Hola
23/5/24, 10:03 p. m. - Ann Lee: ¿Va tarde?
`,
    [
      'Ann Lee at 2024-05-06T10:02: Buenos días',
      'Bo Ek at 2024-05-06T22:03: Hola',
      'Ann Lee at 2024-05-23T22:03: ¿Va tarde?',
    ],
  ],
  [
    'WhatsApp in French',
    `06/05/2024 à 10:02 - Ann Lee : Bonjour
06/05/2024 à 10:03 - Bo Ek : Bonjour
14/05/2024 à 10:04 - Ann Lee : En retard ?
`,
    [
      'Ann Lee at 2024-05-06T10:02: Bonjour',
      'Bo Ek at 2024-05-06T10:03: Bonjour',
      'Ann Lee at 2024-05-14T10:04: En retard ?',
    ],
  ],
  [
    'WhatsApp in Japan',
    `2024/05/06, 10:02 - Ann Lee: おはよう
2024/05/06, 10:03 - Bo Ek: はい
`,
    ['Ann Lee at 2024-05-06T10:02: おはよう', 'Bo Ek at 2024-05-06T10:03: はい'],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['chat', ...turns]);
});
