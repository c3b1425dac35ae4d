import { expect, test } from '@jest/globals';
import { told } from '../../told-turns.ts';

test.each([
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
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['colon-labels', ...turns]);
});
