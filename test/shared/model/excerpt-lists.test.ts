import { describe, expect, test } from '@jest/globals';
import { unjudged } from '../../../shared/model/citation.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { citingStatements, excerptsInOrder, uncitedExcerpts } from '../../../shared/model/excerpt-lists.ts';
import { LOST } from '../../../shared/model/lost-excerpt.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';

const ids = (excerpts: readonly { readonly id: string }[]) => excerpts.map(({ id }) => id);

describe('the excerpts of a source', () => {
  test('come in the order of its text', () => {
    const data = sourcedDebate().toData();
    const debate = new Debate({ ...data, excerpts: data.excerpts.toReversed() });
    expect(ids(excerptsInOrder(debate, 'hansard'))).toEqual(['said', 'refused']);
  });

  test('come last when they are no longer in it', () => {
    const data = sourcedDebate().toData();
    const excerpts = data.excerpts.map((excerpt) => (excerpt.id === 'said' ? { ...excerpt, ...LOST } : excerpt));
    expect(ids(excerptsInOrder(new Debate({ ...data, excerpts }), 'hansard'))).toEqual(['refused', 'said']);
  });

  test('are uncited where no statement cites them', () => {
    expect(ids(uncitedExcerpts(sourcedDebate()))).toEqual(['refused']);
  });
});

test('a statement that cites several of some excerpts is told once', () => {
  const data = sourcedDebate().toData();
  const citing = data.citations.find(({ excerpt }) => excerpt === 'said')?.statement ?? '';
  const also = unjudged({ id: 'also', statement: citing, excerpt: 'refused' });
  const debate = new Debate({ ...data, citations: [...data.citations, also] });
  expect(citingStatements(debate, ['refused', 'said']).filter((id) => id === citing)).toEqual([citing]);
  expect(citingStatements(debate, [])).toEqual([]);
});
