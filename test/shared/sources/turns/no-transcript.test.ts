import { describe, expect, test } from '@jest/globals';
import { turnsOf } from '../../../../shared/sources/turns/transcript.ts';

describe('a text in which nobody can be said to speak', () => {
  test.each([
    [
      'minutes',
      'Minutes of 6 May\n\nPresent: Ann Lee, Bo Ek\nApologies: Dora Lund\n\n1. The plan\nAnn Lee asked why it was late. Bo Ek reported.\n\n2. Other business\nNone.\n',
    ],
    [
      'a list of votes',
      'The following members voted for the plan:\n\nBarlow (SC)\nBeck (TX)\nBird (UT)\nBloom\n\nNOT VOTING--4\n\nHay (TX)\nOtto (NM)\n\nThe vote was taken by device, and there were nine votes.\n',
    ],
    [
      'a division',
      'AYES\nField, Anna\nGlenn, Sir Peter\n\nNOES\nHarte, Joan\nLund, Karin\n\nQuestion accordingly agreed to.\n',
    ],
    [
      'an essay',
      'Why rivers matter\n\nThe plan: a history\n\nIn May, Ann Lee said: "It is late." Bo Ek agreed.\n\nNote: this is an essay.\n\nConclusion: rivers matter.\n\nNote: thanks to all.\n',
    ],
    [
      'a list of books',
      'Hale J. Rivers. London: Press; 2001.\n\nHale J. More rivers. London: Press; 2003.\n\nLund K. The bridge. Oslo: Press; 2004.\n',
    ],
    ['a form', 'Name: Ann Lee\nAge: 34\nOccupation: Engineer\nCity: Northwick\n'],
    [
      'captions without names',
      '1\n00:00:02,120 --> 00:00:05,430\nGood morning.\n\n2\n00:00:05,900 --> 00:00:09,100\nWe begin.\n',
    ],
  ])('has no turns: %s', (_, text) => {
    const { form, turns, reason } = turnsOf(text);
    expect([form, turns]).toEqual([null, []]);
    expect(reason).toMatch(/^The text is not a transcript/);
  });

  test('says so where the text marks another voice and names nobody', () => {
    const { turns, reason } = turnsOf('0:00\ngood morning\n0:03\n>> morning\n0:05\n>> is it late\n');
    expect(turns).toEqual([]);
    expect(reason).toMatch(/names nobody/);
  });
});
