import { expect, test } from '@jest/globals';
import { told } from '../told-turns.ts';

test.each([
  [
    'a hearing of Congress',
    `    Chairman Hale. The committee will come to order. We are here to talk about rivers.
    Before we begin, a word on the rules.
    Ms. Ortega. Thank you, Mr. Chairman. How late is the plan?
    Dr. Lund. It is a year late. We had promised it for May.
    Ms. Ortega. And who is to blame?
    Dr. Lund. I am.
    [The prepared statement of Dr. Lund follows:]
    Chairman Hale. The gentlewoman's time has expired.
    Mr. Smith of New Jersey. I yield back.
`,
    [
      'Chairman Hale: The committee will come to order. We are here to talk about rivers. Before we begin, a word on the rules.',
      'Ms. Ortega: Thank you, Mr. Chairman. How late is the plan?',
      'Dr. Lund: It is a year late. We had promised it for May.',
      'Ms. Ortega: And who is to blame?',
      'Dr. Lund: I am.',
      "Chairman Hale: The gentlewoman's time has expired.",
      'Mr. Smith of New Jersey: I yield back.',
    ],
  ],
  [
    'Italian',
    `PRESIDENTE. La seduta è aperta.

MARIO ROSSI (PD). Signor Presidente, il piano è in ritardo.

ANNA BIANCHI, Ministra dell'ambiente. È in ritardo, lo ammetto.

MARIO ROSSI (PD). Di un anno!

PRESIDENTE. Grazie.
`,
    [
      'PRESIDENTE: La seduta è aperta.',
      'MARIO ROSSI (PD): Signor Presidente, il piano è in ritardo.',
      "ANNA BIANCHI (Ministra dell'ambiente): È in ritardo, lo ammetto.",
      'MARIO ROSSI (PD): Di un anno!',
      'PRESIDENTE: Grazie.',
    ],
  ],
  [
    'a play',
    `ANNA. How late is the plan, do you think?

PETER. [Not looking up.] A year. It was promised for May.

ANNA. It is May now.

[Exit Peter.]

ANNA. And now he is gone.
`,
    [
      'ANNA: How late is the plan, do you think?',
      'PETER: A year. It was promised for May.',
      'ANNA: It is May now.',
      'ANNA: And now he is gone.',
    ],
  ],
  [
    'Russian, with roles',
    `Председательствующий. Слово предоставляется Полевой.

Полевая А. И., фракция «Река». Уважаемые коллеги, план опаздывает.

Из зала. На год!

Полевая А. И. Да, на год.

Председательствующий. Спасибо.

Глебов П. С., Министр природы. Мы работаем.
`,
    [
      'Председательствующий: Слово предоставляется Полевой.',
      'Полевая А. И. (фракция «Река»): Уважаемые коллеги, план опаздывает.',
      'Из зала: На год!',
      'Полевая А. И. (фракция «Река»): Да, на год.',
      'Председательствующий: Спасибо.',
      'Глебов П. С. (Министр природы): Мы работаем.',
    ],
  ],
  [
    'Ukrainian, with initials',
    `ГОЛОВУЮЧИЙ. Слово має депутат Петренко.

ПЕТРЕНКО П.О. Шановні колеги, план запізнюється.

ГОЛОВУЮЧИЙ. Дякую.

ІВАНЕНКО Г.С. На рік!
`,
    [
      'ГОЛОВУЮЧИЙ: Слово має депутат Петренко.',
      'ПЕТРЕНКО П.О.: Шановні колеги, план запізнюється.',
      'ГОЛОВУЮЧИЙ: Дякую.',
      'ІВАНЕНКО Г.С.: На рік!',
    ],
  ],
  [
    'the House of Representatives',
    `[[Page H212]]

                              {time}  1215

  Mr. SMITH of New Jersey. Mr. Speaker, I yield myself 5 minutes.
  Mr. SMITH of Washington. Mr. Speaker, I rise in opposition.
  The SPEAKER pro tempore (Mr. Hale). The gentleman is recognized.
  Mr. SMITH of Washington. I thank the Speaker.
  The Clerk read the title of the bill.
  The SPEAKER pro tempore. The question is on the motion.
  The question was taken; and the motion was agreed to.
  A motion to reconsider was laid on the table.
`,
    [
      'Mr. SMITH of New Jersey: Mr. Speaker, I yield myself 5 minutes.',
      'Mr. SMITH of Washington: Mr. Speaker, I rise in opposition.',
      'Mr. Hale (SPEAKER pro tempore): The gentleman is recognized.',
      'Mr. SMITH of Washington: I thank the Speaker.',
      'Mr. Hale (SPEAKER pro tempore): The question is on the motion.',
    ],
  ],
  [
    'numbered questions',
    `Question 1. When did you hear?

Answer. In February.

Question 2. And then?

Answer. I wrote.
`,
    ['Question: When did you hear?', 'Answer: In February.', 'Question: And then?', 'Answer: I wrote.'],
  ],
  [
    'French, with people who are not named',
    `M. le président. La séance est ouverte.

(La séance est ouverte à quinze heures.)

M. Jean-Luc Glenn (LR). Le plan est en retard !

Un député du groupe LR. Bravo !

Plusieurs députés. C’est vrai !

M. le ministre. Je l’admets.

M. Jean-Luc Glenn. D’un an.

Mme Anne Champ, rapporteure de la commission des rivières. La commission a émis un avis favorable.
`,
    [
      'M. le président: La séance est ouverte.',
      'M. Jean-Luc Glenn (LR): Le plan est en retard !',
      'Un député du groupe LR: Bravo !',
      'Plusieurs députés: C’est vrai !',
      'M. le ministre: Je l’admets.',
      'M. Jean-Luc Glenn (LR): D’un an.',
      'Mme Anne Champ (rapporteure de la commission des rivières): La commission a émis un avis favorable.',
    ],
  ],
  [
    'Italian, with stars and voices',
    `PRESIDENTE. È iscritta a parlare la senatrice Bianchi.

*BIANCHI (PD). Signor Presidente, il piano è in ritardo. (Applausi dal Gruppo PD).

VOCE DAL CENTRODESTRA. Bravo!

ROSSI, ministro dell'ambiente. È vero.

PRESIDENTE. Grazie.
`,
    [
      'PRESIDENTE: È iscritta a parlare la senatrice Bianchi.',
      'BIANCHI (PD): Signor Presidente, il piano è in ritardo.',
      'VOCE DAL CENTRODESTRA: Bravo!',
      "ROSSI (ministro dell'ambiente): È vero.",
      'PRESIDENTE: Grazie.',
    ],
  ],
  [
    'capitals that begin a sentence, and two who speak together',
    `Mr. HALE. The plan is late.

NATO. That is the word that I heard. It was in the report.

Mr. HALE. I say it again.

Ms. ORTEGA. NATO has nothing to do with it.

The VICE PRESIDENT. Order.

Mr. Hale of Oregon and Ms. Ortega. We agree.
`,
    [
      'Mr. HALE: The plan is late.',
      '? NATO: That is the word that I heard. It was in the report.',
      'Mr. HALE: I say it again.',
      'Ms. ORTEGA: NATO has nothing to do with it.',
      'The VICE PRESIDENT: Order.',
      '? Mr. Hale of Oregon and Ms. Ortega: We agree.',
    ],
  ],
])('%s', (_, text, turns) => {
  expect(told(text)).toEqual(['stopped-labels', ...turns]);
});
