import { paragraphs, passage, type SampleNote } from './notation.ts';

export const STATEMENT_NOTE: SampleNote = {
  id: 'note-statement',
  title: 'Briefing note: the statement of 16 January 2025 and the questions put to it',
  abstract: 'The national audit, the backing for local inquiries, police, data and law, and what MPs asked about them.',
  text: paragraphs(`
This note reports, in Counterclaim's own words, the statement that the Home Secretary, Yvette Cooper, made to the House
of Commons on 16 January 2025, and the questions that MPs put to her. It quotes nobody. It names who made each claim,
and it leaves open who is right.

IICSA ended its work in October 2022 with a final report that makes 20 recommendations. Cooper told the House that the
government accepts every one of them, and that an action plan for carrying them out should be ready before Easter. For
the government, the sitting ended with an appeal to act on what has been recommended already, and with the promise to
give the House regular news of the progress made.

Baroness Louise Casey has taken on a rapid audit. Within three months it is to establish, for the country as a whole,
how widespread the exploitation of children by gangs is and what forms it takes, data on ethnicity included.

The government backs inquiries that are led locally. Five areas are to go first, and Oldham is among them. Tom Crowther
KC, who chaired the independent inquiry in Telford, is to work out together with councils a framework that puts victims
at the centre. Cooper named Telford as an example of a local inquiry that had succeeded: such inquiries, she said, can
reach the heart of what failed in a place and make those responsible answer for it. New money has been set aside for
these inquiries. In time, the work is expected to become part of what councils and police forces ordinarily do.

The Safeguarding Minister has met survivors from Oldham, to talk about what was done before and what is being done now.
No words of theirs are on record here, and this note attributes no claim to them.

Cooper called investigation by the police the strongest protection that victims have. More investigations are to be
opened. Chief constables are asked to look at closed cases again, and to reopen them where there is reason to. The
independent panel that reviews cases of child sexual abuse is to be able to take up historical cases without exception.
Victims who believe that their case was badly investigated, or wrongly closed, are to have it reviewed independently if
they ask for that.

The standards for collecting data are to be overhauled, so that the extent of the exploitation, and the ethnicity of
offenders, can be known more reliably than today.

Abuse online was named as a problem that grows. Undercover policing on the internet is to be strengthened, and tools that
use artificial intelligence are to be developed to find abusers there.

A duty of candour for public bodies is in preparation, so that institutions which fail victims can be called to account.
Whether the law needs to be changed further is being considered.

MPs who want a statutory inquiry pressed the point of powers. Only an inquiry set up under statute by a minister, they
argued, can compel witnesses to appear and papers to be produced. Local inquiries, on this view, may be without that
power, and MPs asked whether each of them would have the powers that it needs. Money was a further doubt: some of the
local inquiries, it was feared, may be left without the means for the task.

Members disagreed, some of them sharply, about the choice of inquiry and about what earlier governments had done. There
were also appeals to work across party lines for the protection of children. This note takes no side in either.
`),
  passages: [
    passage(
      'passage-twenty',
      'IICSA ended its work in October 2022 with a final report that makes 20 recommendations.',
      ['claim-iicsa'],
    ),
    passage('passage-accepted', 'the government accepts every one of them', ['claim-accepted']),
    passage('passage-action-plan', 'an action plan for carrying them out should be ready before Easter', [
      'claim-action-plan',
    ]),
    passage('passage-act-first', 'an appeal to act on what has been recommended already', [
      'claim-act-first',
      'claim-urgent',
    ]),
    passage('passage-audit', 'Baroness Louise Casey has taken on a rapid audit.', ['claim-audit']),
    passage(
      'passage-audit-scope',
      'how widespread the exploitation of children by gangs is and what forms it takes, data on ethnicity included',
      ['claim-audit', 'claim-data-overhaul'],
    ),
    passage('passage-local', 'The government backs inquiries that are led locally.', ['claim-local']),
    passage('passage-five-areas', 'Five areas are to go first, and Oldham is among them.', ['claim-five-areas']),
    passage('passage-framework', 'is to work out together with councils a framework that puts victims at the centre', [
      'claim-framework',
    ]),
    passage('passage-telford', 'Cooper named Telford as an example of a local inquiry that had succeeded', [
      'claim-telford',
    ]),
    passage(
      'passage-answer-for-it',
      'reach the heart of what failed in a place and make those responsible answer for it',
      ['claim-local'],
    ),
    passage('passage-new-money', 'New money has been set aside for these inquiries.', ['claim-new-money']),
    passage('passage-oldham-met', 'The Safeguarding Minister has met survivors from Oldham', ['claim-oldham-met']),
    passage('passage-police', 'Cooper called investigation by the police the strongest protection that victims have.', [
      'claim-police',
    ]),
    passage('passage-closed-cases', 'Chief constables are asked to look at closed cases again', ['claim-closed-cases']),
    passage('passage-review-panel', 'is to be able to take up historical cases without exception', [
      'claim-review-panel',
    ]),
    passage('passage-right-to-review', 'are to have it reviewed independently if they ask for that', [
      'claim-right-to-review',
    ]),
    passage('passage-data-overhaul', 'The standards for collecting data are to be overhauled', ['claim-data-overhaul']),
    passage(
      'passage-online',
      'Undercover policing on the internet is to be strengthened, and tools that use artificial intelligence are to be developed',
      ['claim-online'],
    ),
    passage('passage-candour', 'A duty of candour for public bodies is in preparation', ['claim-candour']),
    passage('passage-statute', 'Only an inquiry set up under statute by a minister', [
      'claim-national',
      'claim-statutory-powers',
    ]),
    passage('passage-compel', 'can compel witnesses to appear and papers to be produced', ['claim-statutory-powers']),
    passage('passage-no-powers', 'Local inquiries, on this view, may be without that power', ['claim-no-powers']),
    passage('passage-powers-asked', 'MPs asked whether each of them would have the powers that it needs', [
      'question-powers',
    ]),
    passage('passage-funding-doubt', 'some of the local inquiries, it was feared, may be left without the means', [
      'claim-funding-doubt',
    ]),
  ],
};
