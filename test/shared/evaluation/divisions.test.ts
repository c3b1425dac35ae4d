import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { agreementLookup, divisionsOf } from '../../../shared/evaluation/divisions.ts';
import {
  agreementSentence,
  claimSentence,
  namesOrMore,
  wholeSentence,
} from '../../../shared/evaluation/divisions-words.ts';
import { divisionsCsv } from '../../../shared/formats/tables/divisions-csv.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { countWork } from '../../fixtures/counted-work.ts';
import { dividedData } from '../../fixtures/divided-debate.ts';

const DIVIDED = new Debate(
  dividedData(
    {
      questions: { q: 'What now?' },
      claims: { half: 'Halves', third: 'A third', all: 'All', own: 'Nobody denies it', doubt: 'A doubt' },
      relations: [
        ['answer', 'answers', ['half'], 'q'],
        ['attack', 'attacks', ['doubt'], 'own'],
      ],
      placed: { q: [0, 0], half: [0, 200], all: [0, 400] },
    },
    [
      ['Ann', 'asserts', 'half'],
      ['Ben', 'asserts', 'half'],
      ['Ben', 'retracts', 'half'],
      ['Ann', 'asserts', 'third'],
      ['Ben', 'concedes', 'third'],
      ['Cem', 'denies', 'third'],
      ['Ann', 'asserts', 'all'],
      ['Cem', 'asserts', 'all'],
      ['Ann', 'asserts', 'own'],
      ['Cem', 'asserts', 'doubt'],
      ['Cem', 'questions', 'half'],
    ],
  ),
);

describe('where speakers divide', () => {
  test('lists claims by how far, with who is on either side by their last move', () => {
    const { claims } = divisionsOf(DIVIDED, null);
    expect(claims.slice(0, 3)).toEqual([
      { statement: 'half', value: 1, speakers: 2, for: ['Ann'], against: ['Ben'] },
      { statement: 'third', value: expect.closeTo(8 / 9), speakers: 3, for: ['Ann', 'Ben'], against: ['Cem'] },
      { statement: 'all', value: 0, speakers: 2, for: ['Ann', 'Cem'], against: [] },
    ]);
  });

  test('measures questions over their positions, maps over their claims, and a map alone without the others', () => {
    const { questions, maps } = divisionsOf(DIVIDED, null);
    expect(questions).toEqual([{ statement: 'q', value: 1, speakers: 2, positions: 1 }]);
    expect(maps).toEqual([{ map: 'map', value: 0.5, speakers: 4 }]);
    const alone = divisionsOf(DIVIDED, 'map');
    expect([alone.claims.map(({ statement }) => statement), alone.maps]).toEqual([['half', 'all'], []]);
    expect(() => divisionsOf(DIVIDED, 'gone')).toThrow(expect.objectContaining({ code: 'NotFound' }));
  });

  test('lists claims that nobody denies, but against which another argues', () => {
    expect(divisionsOf(DIVIDED, null).objections).toEqual([
      { statement: 'own', heldBy: ['Ann'], objectedBy: ['Cem'], objections: ['doubt'] },
    ]);
  });

  test('tells of every two speakers on what they agree, whichever is named first', () => {
    const { agreements, speakers } = divisionsOf(DIVIDED, null);
    const of = agreementLookup(agreements);
    expect(of('Cem', 'Ann')).toMatchObject({ same: ['all'], opposite: ['third'], share: 0.5 });
    expect(of('Ann', 'Cem')).toBe(of('Cem', 'Ann'));
    expect(of('Ann', 'Ann')).toBeNull();
    expect(speakers).toEqual(['Ann', 'Ben', 'Cem']);
  });

  test('explains each number in a sentence', () => {
    const divisions = divisionsOf(DIVIDED, null);
    expect(wholeSentence(divisions)).toBe(
      'Divisiveness 0.52 of 1: the mean of 5 claims, each counted as often as somebody took a side on it (9 sides). On 2 of them speakers disagree.',
    );
    expect(divisions.claims.slice(0, 3).map(claimSentence)).toEqual([
      'Divisiveness 1.00 of 1: 1 of 2 speakers is for it, 1 is against.',
      'Divisiveness 0.89 of 1: 2 of 3 speakers are for it, 1 is against.',
      'Divisiveness 0.00 of 1: all 2 speakers are for it.',
    ]);
    const [pair] = divisions.agreements;
    expect(pair && agreementSentence(pair, 'Ann', 'Ben')).toBe(
      'Ann and Ben agree on 1 of 2 claims on which both took a side: 50 %.',
    );
    expect(namesOrMore(['Ann', 'Ben', 'Cem'], 2)).toBe('Ann, Ben and 1 more');
  });

  test('leaves as CSV, in which no cell is a formula', () => {
    const data = dividedData({ claims: { sum: '=1+1, they say' } }, [['@Ann', 'asserts', 'sum']]);
    expect(divisionsCsv(new Debate(data), 'claims', null)).toBe(
      'divisiveness,speakers,for,against,claim,id\n0,1,\'@Ann,,"\'=1+1, they say",sum\n',
    );
    expect(divisionsCsv(DIVIDED, 'speakers', 'map')).toBe(
      'speaker,other,share,same,opposite\nAnn,Ben,0,0,1\nAnn,Cem,1,1,0\n',
    );
  });

  test('takes work that grows with the moves alone', () => {
    const of = (claims: number) => {
      const ids = Array.from({ length: claims }, (_, i) => `c${i}`);
      const moves = ids.flatMap((id, i) => [
        [`Speaker ${i % 50}`, 'asserts', id] as const,
        [`Speaker ${(i + 7) % 50}`, 'denies', id] as const,
      ]);
      return new Debate(dividedData({ claims: Object.fromEntries(ids.map((id) => [id, id])) }, moves));
    };
    const [few, many] = [of(300), of(1200)];
    const [small, large] = [countWork(() => divisionsOf(few, null)), countWork(() => divisionsOf(many, null))];
    expect(large).toBeLessThan(6 * small);
  });
});

describe('the sample', () => {
  const { data } = sampleDebate({ sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') });
  const debate = new Debate(data);
  const nameOf = (id: string) => debate.get('speaker', id).name;

  // “Significant disagreement … as evidenced by critical exchanges between the Secretary of State and opposition members. Key areas of
  // contention included the adequacy of government responses …, the selection and scope of inquiries” (the session’s summary).
  test('divides on the statement most over the selection of inquiries, the Home Secretary against the opposition', () => {
    const { claims, questions } = divisionsOf(debate, data.maps[0]?.id ?? '');
    expect(claims[0]?.statement).toBe('claim-national');
    expect(claims[0]?.for.map(nameOf)).toEqual(['Chris Philp', 'MPs for a statutory inquiry']);
    expect(claims[0]?.against.map(nameOf)).toEqual(['Yvette Cooper']);
    expect(debate.get('statement', questions[0]?.statement ?? '').text).toMatch(
      /national inquiry, or inquiries led locally/,
    );
  });

  test('has the adequacy of the response, its powers and money, as objections on either side', () => {
    const told = divisionsOf(debate, null).objections.map(({ statement, heldBy, objectedBy, objections }) => {
      return [statement, heldBy.map(nameOf), objectedBy.map(nameOf), objections];
    });
    expect(told).toEqual([
      ['claim-local', ['Yvette Cooper'], ['MPs for a statutory inquiry'], ['claim-no-powers', 'claim-funding-doubt']],
      ['claim-funding-doubt', ['MPs for a statutory inquiry'], ['Yvette Cooper'], ['claim-new-money']],
    ]);
  });

  test('has the Home Secretary agree with no opposition member, and with all others with whom she has claims in common', () => {
    const { agreements } = divisionsOf(debate, null);
    const hers = agreements.filter(({ one, other }) => [one, other].map(nameOf).includes('Yvette Cooper'));
    expect(hers.map(({ one, other, share }) => [nameOf(one), nameOf(other), share])).toEqual([
      ['Yvette Cooper', 'Keir Starmer', 1],
      ['Yvette Cooper', 'Chris Philp', 0],
      ['Yvette Cooper', 'Baroness Louise Casey', 1],
      ['Yvette Cooper', 'Tom Crowther KC', 1],
      ['Yvette Cooper', 'MPs for a statutory inquiry', 0],
    ]);
  });
});
