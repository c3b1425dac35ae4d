import { claim, question, type SampleMap, step } from './notation.ts';

export const MEASURES: SampleMap = {
  id: 'map-measures',
  title: 'The measures',
  direction: 'down',
  statements: [
    question('question-measures', 'Which measures should follow to protect children and bring justice?'),

    claim(
      'claim-duty-to-report',
      'The Crime and Policing Bill should make reporting abuse a duty, with penalties for failing in it.',
      { tags: ['law'], note: 'For people whose work is with children. The penalties are criminal and professional.' },
    ),
    claim('claim-urgent', 'The reforms should now be carried out quickly.'),
    claim('claim-decade', 'Labour proposed this duty ten years ago, and a decade passed without action.', {
      tags: ['law'],
    }),
    claim('claim-iicsa-duty', "IICSA's final report recommends a legal duty to report abuse.", { tags: ['law'] }),
    claim('claim-children-first', 'The safety of children comes before the interests of institutions.'),
    claim('claim-candour', 'Public bodies should be under a duty of candour.', { tags: ['law'] }),

    claim('claim-grooming', 'Grooming should count as an aggravating factor when offenders are sentenced.', {
      tags: ['law'],
    }),

    claim('claim-panel', 'A panel of victims and survivors should watch over the reforms.', { tags: ['survivors'] }),
    claim(
      'claim-oldham-met',
      'Survivors from Oldham have discussed past and present efforts with the Safeguarding Minister.',
      {
        tags: ['survivors'],
        note: 'The notes have no words of theirs, so no claim is entered in their name.',
      },
    ),

    claim('claim-data-overhaul', 'The collection of data, on ethnicity included, should be overhauled.', {
      tags: ['data'],
    }),
    claim('claim-data-published', 'IICSA has already published data on the ethnicity of offenders.', {
      tags: ['data'],
    }),
    claim('claim-data-inadequate', 'The way the police collect data on ethnicity is inadequate.', { tags: ['data'] }),

    claim('claim-closed-cases', 'Police forces should look again at closed cases.', { tags: ['police'] }),
    claim('claim-review-panel', 'The independent review panel should be able to take up any historical case.', {
      tags: ['police'],
    }),
    claim(
      'claim-right-to-review',
      'Victims should have a right to an independent review of how their case was handled.',
      {
        tags: ['police', 'survivors'],
      },
    ),

    claim('claim-online', 'Undercover policing online should be strengthened, with AI tools against abusers.', {
      tags: ['police'],
    }),
    claim('claim-action-plan', 'An action plan should be out before Easter.'),
    question('question-powers', 'Will every local inquiry have the powers it needs?', { tags: ['powers'] }),
  ],
  alsoShows: ['claim-local', 'claim-funding-doubt', 'claim-police'],
  relations: [
    step('step-duty-to-report', 'claim-duty-to-report', 'answers', 'question-measures'),
    step('step-grooming', 'claim-grooming', 'answers', 'question-measures'),
    step('step-panel', 'claim-panel', 'answers', 'question-measures'),
    step('step-data', 'claim-data-overhaul', 'answers', 'question-measures'),
    step('step-closed-cases', 'claim-closed-cases', 'answers', 'question-measures'),
    step('step-online', 'claim-online', 'answers', 'question-measures'),
    step('step-candour', 'claim-candour', 'answers', 'question-measures'),
    step('step-action-plan', 'claim-action-plan', 'answers', 'question-measures'),
    step('step-local-measure', 'claim-local', 'answers', 'question-measures'),

    step('step-urgent-duty', 'claim-urgent', 'supports', 'claim-duty-to-report'),
    step('step-decade', 'claim-decade', 'supports', 'claim-urgent'),
    step('step-iicsa-duty', 'claim-iicsa-duty', 'supports', 'claim-duty-to-report', {
      scheme: 'Argument from expert opinion',
    }),
    step('step-children-first', 'claim-children-first', 'supports', 'claim-duty-to-report', {
      scheme: 'Argument from values',
    }),
    step('step-children-candour', 'claim-children-first', 'supports', 'claim-candour', {
      scheme: 'Argument from values',
    }),
    step('step-urgent-plan', 'claim-urgent', 'supports', 'claim-action-plan'),

    step('step-oldham-met', 'claim-oldham-met', 'supports', 'claim-panel', {
      note: 'Survivors have been heard; the panel is to make that lasting.',
    }),

    step('step-data-published', 'claim-data-published', 'attacks', 'claim-data-overhaul', {
      note: "The analyst's reading: an objection, to which Cooper's second remark is the reply.",
    }),
    step('step-published-not-enough', 'claim-data-inadequate', 'attacks', 'step-data-published', {
      note: 'Grants the figures, and says that they do not make an overhaul needless.',
    }),
    step('step-data-inadequate', 'claim-data-inadequate', 'supports', 'claim-data-overhaul'),

    step('step-police-cases', 'claim-police', 'supports', 'claim-closed-cases'),
    step('step-review', ['claim-review-panel', 'claim-right-to-review'], 'supports', 'claim-closed-cases', {
      note: 'Together: somebody may ask for a case to be reviewed, and somebody may review it.',
    }),
    step('step-powers-asked', 'question-powers', 'questions', 'claim-local'),
  ],
};
