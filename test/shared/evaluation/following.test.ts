import { expect, test } from '@jest/globals';
import { evaluateDebate } from '../../../shared/evaluation/evaluate-debate.ts';
import { followingOf } from '../../../shared/evaluation/following.ts';
import { debateOf } from '../../fixtures/debates.ts';

test('what follows tells of claims and questions, and of nothing that is not on the map that was evaluated', () => {
  const debate = debateOf({
    questions: { q: 'What now?' },
    claims: { here: 'One', elsewhere: 'Another' },
    relations: [['answers', 'answers', ['here'], 'q']],
    placed: { q: [0, 0], here: [0, 200] },
  });
  const { statements, relations } = followingOf(debate, evaluateDebate(debate, { map: 'map' }));
  expect(statements.get('here')).toMatchObject({ standing: 'stands', strength: 0.5, for: 0, against: 0 });
  expect(statements.get('q')).toMatchObject({ standing: null, divisiveness: { value: null, speakers: 0 } });
  expect(statements.has('elsewhere')).toBe(false);
  expect([...relations.keys()]).toEqual(['answers']);
});
