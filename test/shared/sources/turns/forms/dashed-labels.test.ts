import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'Turkish',
    `BAŞKAN – Teşekkür ederim. Söz sırası Sayın Yılmaz’da.

AHMET YILMAZ (Ankara) – Sayın Başkan, plan gecikti.

BAŞKAN – Buyurun.

AYŞE DEMİR (İzmir) – Bir yıl gecikti.
`,
    [
      'BAŞKAN: Teşekkür ederim. Söz sırası Sayın Yılmaz’da.',
      'AHMET YILMAZ (Ankara): Sayın Başkan, plan gecikti.',
      'BAŞKAN: Buyurun.',
      'AYŞE DEMİR (İzmir): Bir yıl gecikti.',
    ],
  ],
  [
    'Portuguese of Brazil',
    `O SR. PRESIDENTE (Carlos Lima) - Tem a palavra a Deputada Ana Campos.

A SRA. ANA CAMPOS (PT-SP) - Sr. Presidente, o plano está atrasado.

O SR. PRESIDENTE (Carlos Lima) - Obrigado.

O SR. JOÃO REIS (PL-RJ) - Um ano de atraso.
`,
    [
      'Carlos Lima (O SR. PRESIDENTE): Tem a palavra a Deputada Ana Campos.',
      'A SRA. ANA CAMPOS (PT-SP): Sr. Presidente, o plano está atrasado.',
      'Carlos Lima (O SR. PRESIDENTE): Obrigado.',
      'O SR. JOÃO REIS (PL-RJ): Um ano de atraso.',
    ],
  ],
  [
    'an interview',
    `Ann Lee – How late is the plan?

Joan Harte – A year late – at least.

Ann Lee – Who is to blame?

Joan Harte – I am.
`,
    [
      'Ann Lee: How late is the plan?',
      'Joan Harte: A year late – at least.',
      'Ann Lee: Who is to blame?',
      'Joan Harte: I am.',
    ],
  ],
  [
    'the European Parliament, with its notes',
    `IN THE CHAIR: KARIN LUND
Vice-President

1. Resumption of the session

President. – I declare the session resumed.

Anna Feld, on behalf of the Verts/ALE Group. – Madam President, the plan is late.

(The speaker agreed to respond to a blue-card speech)

Pierre Glenn (PPE), blue-card question. – Is it?

Anna Feld (Verts/ALE), blue-card answer. – Yes.

(The sitting was suspended at 12.00)

Der Präsident. – Danke.

Written statements (Rule 171)

João Reis (S&D), in writing. – The plan is late.
`,
    [
      'President: I declare the session resumed.',
      'Anna Feld (on behalf of the Verts/ALE Group): Madam President, the plan is late.',
      'Pierre Glenn (PPE, blue-card question): Is it?',
      'Anna Feld (on behalf of the Verts/ALE Group): Yes.',
      'Der Präsident: Danke.',
      'João Reis (S&D, in writing): The plan is late.',
    ],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['dashed-labels', ...turns]);
});
