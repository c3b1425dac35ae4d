import { expect, test } from '@jest/globals';
import { fromCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { countDebate } from '../../../shared/model/debate-counts.ts';
import { given, smallJson } from '../../fixtures/small-json.ts';

test('everything in a debate is counted', () => {
  const debate = new Debate(fromCounterclaimJson(smallJson(), given()).data);
  expect(countDebate(debate)).toEqual({
    maps: 1,
    statements: 4,
    claims: 3,
    questions: 1,
    relations: 4,
    byKind: { supports: 0, attacks: 2, answers: 2, questions: 0, restates: 0 },
    linked: 1,
    rebuts: 0,
    undermines: 1,
    undercuts: 1,
    speakers: 1,
    moves: 2,
    sources: 1,
    excerpts: 1,
    citations: 1,
    placements: 1,
    walks: 0,
    stops: 0,
    schemes: 0,
  });
});
