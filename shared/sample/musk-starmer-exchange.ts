import { claim, implicitClaim, question, type SampleMap, step } from './notation.ts';

export const MUSK_STARMER_EXCHANGE: SampleMap = {
  id: 'map-musk-starmer',
  title: 'The Musk–Starmer exchange',
  direction: 'down',
  statements: [
    question('question-accusation', 'Is the accusation that Musk makes against Starmer justified?', {
      tags: ['exchange'],
      note: 'This debate records what was said on both sides. It gives no answer.',
    }),
    claim('claim-accusation', 'The accusation of complicity made against Starmer is justified.', {
      tags: ['exchange'],
      note: 'An accusation, reported as such: Musk makes it, Starmer rejects it.',
    }),
    claim('claim-headed', 'Starmer headed the Crown Prosecution Service from 2008 to 2013.', {
      tags: ['exchange'],
      note: 'Undisputed between the two.',
    }),
    implicitClaim(
      'claim-answerable',
      'Whoever heads a prosecution service is answerable for all that it does or leaves undone.',
      { tags: ['exchange'], note: 'Nobody is reported as saying this; the step needs it.' },
    ),
    claim('claim-denial', 'The accusation of complicity is unfounded.', { tags: ['exchange'] }),
    claim('claim-misinformation', "Musk's claims about the Prime Minister spread misinformation.", {
      tags: ['exchange'],
      note: 'The counter-accusation.',
    }),
    claim(
      'claim-record',
      'In that office, Starmer had closed cases reopened and changed the approach to prosecutions.',
      { tags: ['exchange'] },
    ),
    claim('claim-repeated', "The accusation stands, the Prime Minister's denial notwithstanding.", {
      tags: ['exchange'],
    }),
    question('question-office', 'Is the head of a service answerable for each of its decisions?', {
      tags: ['exchange'],
      note: "The analyst's question.",
    }),
    question('question-which-claims', "Which of Musk's claims are meant by the charge of misinformation?", {
      tags: ['exchange'],
      note: "The analyst's question.",
    }),
  ],
  alsoShows: [],
  relations: [
    step('step-accusation', 'claim-accusation', 'answers', 'question-accusation'),
    step('step-denial', 'claim-denial', 'answers', 'question-accusation'),
    step('step-against-accusation', 'claim-denial', 'attacks', 'claim-accusation'),
    step('step-repeated', 'claim-repeated', 'restates', 'claim-accusation'),
    step('step-office', ['claim-headed', 'claim-answerable'], 'supports', 'claim-accusation', {
      note: "The analyst's reading: Musk pointed to the office, and the step from there to the accusation is unstated.",
    }),
    step('step-office-asked', 'question-office', 'questions', 'step-office'),
    step('step-record', 'claim-record', 'attacks', 'step-office', {
      note: 'Grants the office, and disputes what follows from it.',
    }),
    step('step-misinformation', 'claim-misinformation', 'supports', 'claim-denial'),
    step('step-which-claims', 'question-which-claims', 'questions', 'claim-misinformation'),
  ],
};
