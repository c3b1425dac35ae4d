import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { timeText } from '../../../../shared/sources/turns/times.ts';
import { turnsOf } from '../../../../shared/sources/turns/transcript.ts';
import type { Turn } from '../../../../shared/sources/turns/turn.ts';
import { corpusFiles, describeCorpus } from '../../../fixtures/corpus.ts';

function speakers(text: string): string[] {
  return turnsOf(text).turns.map(({ speaker, role }) => (role === '' ? speaker : `${speaker} (${role})`));
}

function words(text: string): string[] {
  return turnsOf(text).turns.map((turn) => turn.text);
}

function leftOut(text: string): string[] {
  return turnsOf(text).leftOut.map((line) => line.text);
}

const COMMONS = `
Commons Chamber
Monday 6 January 2025

Oral Answers to Questions
Home Department
The Secretary of State was asked—

Border Security

1. Ada Byron (Ockham North) (Con)
What steps she is taking to keep the records open.

The Secretary of State for the Home Department (Mary Somerville)
I thank the hon. Lady for her question. The records are open on three days a week.

They will be open on five from next month.

Ada Byron
That is welcome, but my right hon. Friend knows that five is not seven. [Interruption.] It is not.

Mr Speaker
Order. I call the shadow Minister.

Several hon. Members
rose—

Dr Caroline Herschel (Slough West) (Lab/Co-op) [V]
Will the Secretary of State publish the rota?

Column 514

5.08pm

The Secretary of State
We publish it on Fridays.
Column 515
And on the website.
[Interruption.]

Points of Order

5.31 pm

Sir John Couch Adams (Lidcot) (LD)
On a point of order, Mr Speaker.

Question put and agreed to.
The House divided: Ayes 3, Noes 2.
`;

describe('a transcript in the form of Hansard', () => {
  test('has the speakers with their roles, and an office is whoever was said to hold it', () => {
    expect(turnsOf(COMMONS).form).toBe('heading-names');
    expect(speakers(COMMONS)).toEqual([
      'Ada Byron (Ockham North, Con)',
      'Mary Somerville (Secretary of State for the Home Department)',
      'Ada Byron (Ockham North, Con)',
      'Mr Speaker',
      'Dr Caroline Herschel (Slough West, Lab/Co-op)',
      'The Secretary of State',
      'Sir John Couch Adams (Lidcot, LD)',
    ]);
  });

  test('has the words of each turn, with all their paragraphs', () => {
    expect(words(COMMONS).slice(0, 3)).toEqual([
      'What steps she is taking to keep the records open.',
      'I thank the hon. Lady for her question. The records are open on three days a week.\n\nThey will be open on five from next month.',
      'That is welcome, but my right hon. Friend knows that five is not seven. [Interruption.] It is not.',
    ]);
  });

  test('has the words at their place in the text', () => {
    const { turns } = turnsOf(COMMONS);
    const plain = (turn: Turn) => COMMONS.slice(turn.start, turn.end);
    expect(turns.filter((_, i) => i !== 5).map(plain)).toEqual(
      turns.filter((_, i) => i !== 5).map((turn) => turn.text),
    );
  });

  test('leaves the number of a column out of the words that it interrupts, but not out of their place', () => {
    const turn = turnsOf(COMMONS).turns[5];
    expect(turn?.text).toBe('We publish it on Fridays.\nAnd on the website.');
    expect(COMMONS.slice(turn?.start, turn?.end)).toBe('We publish it on Fridays.\nColumn 515\nAnd on the website.');
  });

  test('has the time that stands before a turn', () => {
    expect(turnsOf(COMMONS).turns.map(({ time }) => timeText(time))).toEqual([
      null,
      null,
      null,
      null,
      null,
      '17:08',
      '17:31',
    ]);
  });

  test('lists what is nobody’s words', () => {
    expect(leftOut(COMMONS)).toEqual([
      'Commons Chamber',
      'Monday 6 January 2025',
      'Oral Answers to Questions',
      'Home Department',
      'The Secretary of State was asked—',
      'Border Security',
      'Several hon. Members',
      'rose—',
      'Column 514',
      '5.08pm',
      'Column 515',
      '[Interruption.]',
      'Points of Order',
      '5.31 pm',
      'Question put and agreed to.',
      'The House divided: Ayes 3, Noes 2.',
    ]);
  });

  test('may have a blank line between name and words, as a page of the web has', () => {
    const text =
      'Ada Byron (Ockham) (Con)\n\nIt is so, I say.\n\nMary Somerville\n\nIt is not so at all.\n\nAda Byron\n\nYes.';
    expect(speakers(text)).toEqual(['Ada Byron (Ockham, Con)', 'Mary Somerville', 'Ada Byron (Ockham, Con)']);
    expect(words(text)).toEqual(['It is so, I say.', 'It is not so at all.', 'Yes.']);
  });

  test('resolves an office to the person who was introduced with it', () => {
    const text = `The Prime Minister (Ada Byron)
It is so.
Mary Somerville (Jedburgh) (Ind)
Why is it so?
The Prime Minister
Because it is.`;
    expect(speakers(text)).toEqual([
      'Ada Byron (Prime Minister)',
      'Mary Somerville (Jedburgh, Ind)',
      'Ada Byron (Prime Minister)',
    ]);
  });
});

describe('a transcript in the form "Name: words"', () => {
  test('has the speakers and all their paragraphs', () => {
    const text = 'Ada: It is so.\n\nAnd it has been so for long.\n\nBen: It is not.\nAda: Why?';
    expect(turnsOf(text).form).toBe('colon-labels');
    expect(speakers(text)).toEqual(['Ada', 'Ben', 'Ada']);
    expect(words(text)).toEqual(['It is so.\n\nAnd it has been so for long.', 'It is not.', 'Why?']);
    expect(turnsOf(text).turns.map(({ start, end }) => text.slice(start, end))).toEqual(words(text));
  });

  test('has roles from what stands in brackets', () => {
    const text =
      'Chris Smith (Croydon) (Con): It is so.\nThe Minister (Ada Byron): It is not.\nThe Minister: Not at all.';
    expect(speakers(text)).toEqual(['Chris Smith (Croydon, Con)', 'Ada Byron (Minister)', 'Ada Byron (Minister)']);
  });

  test('takes a last name that stands alone for the one who has it', () => {
    expect(speakers('Ada Byron: It is so.\nMr Ben Grey: It is not.\nByron: It is.\nMR BEN GREY: No.')).toEqual([
      'Ada Byron',
      'Mr Ben Grey',
      'Ada Byron',
      'Mr Ben Grey',
    ]);
  });

  test('may have positions in a recording, bold names, and names in any script', () => {
    expect(words('[00:01:12] Ada: Yes.\n[00:01:15] Ben: No.')).toEqual(['Yes.', 'No.']);
    expect(words('**Ada:** Yes.\n\n**Ben**: No.')).toEqual(['Yes.', 'No.']);
    expect(speakers('习近平：好。\nسارة: نعم.\nЖанна д’Арк: Да.')).toEqual(['习近平', 'سارة', 'Жанна д’Арк']);
  });

  test('may have the words on the lines below', () => {
    expect(words('SPEAKER 1:\nYes.\n\nSPEAKER 2:\nNo.')).toEqual(['Yes.', 'No.']);
  });

  test('leaves out what the document says of itself', () => {
    const text = 'Title: A talk\nDate: 6 January 2025\n\nAda: Yes: I think so.\nBen: See https://example.org: no.';
    expect(speakers(text)).toEqual(['Ada', 'Ben']);
    expect(words(text)).toEqual(['Yes: I think so.', 'See https://example.org: no.']);
    expect(leftOut(text)).toEqual(['Title: A talk', 'Date: 6 January 2025']);
  });
});

describe('a text that is not a transcript', () => {
  test.each([
    ['prose', 'It was so. Then it was not so.\n\nNobody knows why: it just was.'],
    ['a list of keywords', 'A summary\nFunding: There is some.\nData: There is none.\nPolice: They are there.'],
    ['a document with a head', 'Title: A note\nAuthor: Ada Byron\nDate: 2025\n\nIt was so.'],
    ['headings over prose', 'Local Inquiries\nThey are local, as has been said.\n\nNational Inquiries\nThey are not.'],
    ['one line with brackets', 'Annual Report (Draft)\nIt is a long report, and this is how it begins.'],
    ['nothing', ' \n '],
  ])('gives no turns, with a reason: %s', (_, text) => {
    const { form, turns, reason } = turnsOf(text);
    expect([form, turns]).toEqual([null, []]);
    expect(reason).toMatch(/^The text is .*\.$/);
  });
});

describeCorpus('real transcripts', (corpus) => {
  const read = (name: string) => readFileSync(join(corpus, 'text', name), 'utf8');

  test('of 6 January 2025 have their speakers', () => {
    expect(speakers(read('2025-01-06_cse-debate_excerpts.txt'))).toEqual([
      'Sammy Wilson (East Antrim, DUP)',
      'Yvette Cooper',
    ]);
  });

  test('of 8 January 2025 have their speaker', () => {
    const text = read('2025-01-08_pmqs_excerpt.txt');
    expect(speakers(text)).toEqual(['Keir Starmer (Prime Minister)']);
    expect(words(text)[0]).toMatch(/^\[…\] The Jay inquiry, .* \[…\]$/);
  });

  test('of 16 January 2025 have their speakers', () => {
    expect(speakers(read('2025-01-16_cse-statement_excerpts.txt'))).toEqual([
      'Yvette Cooper (Home Secretary)',
      'Chris Philp (Croydon South, Con)',
      'Sir Bernard Jenkin (Con)',
      'Yvette Cooper (Home Secretary)',
    ]);
  });

  test('are told from summaries', () => {
    const forms = corpusFiles(corpus, 'text', '.txt').map((path) => [
      path.split('/').at(-1),
      turnsOf(readFileSync(path, 'utf8')).form,
    ]);
    expect(forms).toEqual([
      ['2025-01-06_cse-debate_excerpts.txt', 'heading-names'],
      ['2025-01-08_pmqs_excerpt.txt', 'heading-names'],
      ['2025-01-16_cse-statement_excerpts.txt', 'heading-names'],
      ['announcement-news-summary.txt', null],
      ['commons-session-summary.txt', null],
    ]);
  });
});
