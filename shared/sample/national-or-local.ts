import { claim, implicitClaim, question, type SampleMap, step } from './notation.ts';

export const NATIONAL_OR_LOCAL: SampleMap = {
  id: 'map-national-or-local',
  title: 'National or local inquiry?',
  direction: 'down',
  statements: [
    question('question-inquiry', 'Should there be a new national inquiry, or inquiries led locally?'),

    claim('claim-national', 'There should be a national inquiry on a statutory footing.', {
      tags: ['inquiry'],
      note: 'Philp called for a national inquiry; other MPs pressed for one set up under statute.',
    }),
    claim('claim-statutory-powers', 'Only a statutory inquiry has the power to compel witnesses.', {
      tags: ['powers'],
    }),
    implicitClaim(
      'claim-compulsion-needed',
      'Past failings will only come to light if witnesses can be compelled to appear.',
      { tags: ['powers'], note: 'Nobody is reported as saying this; the step needs it.' },
    ),
    claim('claim-confidence', "A national inquiry would help to restore the public's confidence.", {
      tags: ['inquiry'],
    }),
    claim('claim-wider', 'The abuse has turned out to be wider than first believed.'),
    claim('claim-criticism', "Philp's continued call for a national inquiry deserves criticism.", {
      tags: ['inquiry'],
      note: 'The notes say that Labour MPs criticised the call. They do not give their grounds.',
    }),
    claim('claim-not-against-victims', 'Asking for a national inquiry is not directed against victims.', {
      tags: ['survivors'],
    }),
    claim('claim-until-2031', 'Another national inquiry would run until 2031.', { tags: ['inquiry'] }),
    claim('claim-seven-years', 'The last national inquiry took seven years.', { tags: ['inquiry'] }),
    claim('claim-act-first', 'What is needed now is to act on the recommendations already made.'),
    claim('claim-iicsa', 'IICSA has reported on the national picture, with 20 recommendations.', {
      tags: ['inquiry'],
    }),
    claim('claim-accepted', "The government accepts all 20 of IICSA's recommendations."),

    claim('claim-local', "Inquiries should be led locally, with the government's backing.", { tags: ['inquiry'] }),
    claim('claim-held-back', 'Too little change in policy and local practice is what held progress back.'),
    claim('claim-telford', 'Telford shows that a local inquiry can succeed.', { tags: ['inquiry'] }),
    claim('claim-framework', 'Tom Crowther KC is to work out a victim-centred framework with councils.', {
      tags: ['inquiry', 'survivors'],
    }),
    claim('claim-five-areas', 'Five areas, Oldham among them, are to go first.', { tags: ['inquiry'] }),
    claim('claim-no-powers', 'Local inquiries may lack the power to summon witnesses and papers.', {
      tags: ['powers'],
    }),
    claim('claim-funding-doubt', 'Some local inquiries may not get the money they need.', { tags: ['money'] }),
    claim('claim-new-money', 'New money is set aside for local inquiries.', { tags: ['money'] }),
    claim('claim-police', 'Police investigations give victims the strongest protection.', { tags: ['police'] }),
    claim(
      'claim-audit',
      "Baroness Casey's three-month audit will show how widespread gang-based exploitation is, and in what forms.",
      { tags: ['data'], note: 'Data on ethnicity are part of the audit. Baroness Casey has taken it on.' },
    ),
  ],
  alsoShows: [],
  relations: [
    step('step-national', 'claim-national', 'answers', 'question-inquiry'),
    step('step-local', 'claim-local', 'answers', 'question-inquiry'),

    step('step-powers', ['claim-statutory-powers', 'claim-compulsion-needed'], 'supports', 'claim-national', {
      scheme: 'Practical reasoning',
    }),
    step('step-confidence', 'claim-confidence', 'supports', 'claim-national', {
      scheme: 'Argument from positive consequences',
    }),
    step('step-wider', 'claim-wider', 'supports', 'claim-national'),
    step('step-audit', 'claim-audit', 'attacks', 'step-wider', {
      note: 'Leaves open how wide the abuse is: an audit, rather than an inquiry, is to find out.',
    }),
    step('step-until-2031', 'claim-until-2031', 'attacks', 'claim-national', {
      scheme: 'Argument from negative consequences',
    }),
    step('step-seven-years', 'claim-seven-years', 'supports', 'claim-until-2031', { scheme: 'Argument from analogy' }),
    step('step-act-first', 'claim-act-first', 'attacks', 'claim-national'),
    step('step-already-reported', ['claim-iicsa', 'claim-accepted'], 'supports', 'claim-act-first'),
    step('step-criticism', 'claim-criticism', 'attacks', 'claim-national'),
    step('step-not-against-victims', 'claim-not-against-victims', 'attacks', 'step-criticism'),

    step('step-held-back', 'claim-held-back', 'supports', 'claim-local'),
    step('step-telford', 'claim-telford', 'supports', 'claim-local', { scheme: 'Argument from example' }),
    step('step-pilots', ['claim-framework', 'claim-five-areas'], 'supports', 'claim-local', {
      note: 'Together: there is to be a way of doing it, and there are places to begin.',
    }),
    step('step-no-powers', 'claim-no-powers', 'attacks', 'claim-local'),
    step('step-statute-missing', 'claim-statutory-powers', 'supports', 'claim-no-powers'),
    step('step-police', 'claim-police', 'attacks', 'step-no-powers', {
      note: 'Grants that the power may be lacking, and doubts that the case for local inquiries turns on it.',
    }),
    step('step-funding-doubt', 'claim-funding-doubt', 'attacks', 'claim-local'),
    step('step-new-money', 'claim-new-money', 'attacks', 'claim-funding-doubt'),
  ],
};
