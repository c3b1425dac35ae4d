import { expect, test } from '@jest/globals';
import { Debate } from '../../../shared/model/debate.ts';
import type { Citation } from '../../../shared/model/entities.ts';
import { LOST } from '../../../shared/model/lost-excerpt.ts';
import { differenceSentence, inexactQuotations } from '../../../shared/sources/inexact-quotations.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';

const NOTHING_JUDGED = { fidelity: null } as const;

/** Returns the faults of a debate in which the claim `national`, which cites `said`, has this text, and cites it so. */
function faultsWith(text: string, judged: Partial<Citation>, more: { lost?: boolean; also?: string } = {}) {
  const data = sourcedDebate().toData();
  const others = data.citations.filter(({ statement }) => statement !== 'national');
  const own = data.citations
    .filter(({ statement }) => statement === 'national')
    .map((each) => ({ ...each, ...judged }));
  const also = own
    .slice(0, more.also === undefined ? 0 : 1)
    .map((each) => ({ ...each, id: 'also', excerpt: more.also ?? '' }));
  const debate = new Debate({
    ...data,
    statements: data.statements.map((each) => (each.id === 'national' ? { ...each, text } : each)),
    citations: [...others, ...own, ...also],
    excerpts: data.excerpts.map((each) => (more.lost && each.id === 'said' ? { ...each, ...LOST } : each)),
  });
  return inexactQuotations(debate);
}

const passage = (id: string) => sourcedDebate().get('excerpt', id).exact;

test('only citations that are judged to be quotations have to be', () => {
  const found = faultsWith('Some other words.', { fidelity: 'quotation' });
  const { source } = sourcedDebate().get('excerpt', 'said');
  expect(found).toMatchObject([{ statement: 'national', excerpt: 'said', source, text: 'Some other words.' }]);
  expect(faultsWith('Some other words.', { fidelity: 'paraphrase' })).toEqual([]);
  expect(faultsWith(passage('said'), { fidelity: 'quotation' })).toEqual([]);
});

test('words in quotation marks have to be in a passage of the claim, however it is judged, unless nobody said them', () => {
  const text = 'She wrote “some three other words”.';
  expect(faultsWith(text, NOTHING_JUDGED)).toMatchObject([{ text: 'some three other words' }]);
  expect(faultsWith(text, { fidelity: 'paraphrase' })).toHaveLength(1);
  expect(faultsWith(text, { fidelity: 'imputation' })).toEqual([]);
  expect(faultsWith('A “so-called” claim.', NOTHING_JUDGED)).toEqual([]);
});

test('a claim may quote each of its passages in a part of its own', () => {
  const both = `It says “${passage('said')}” and “${passage('reported')}”.`;
  expect(faultsWith(both, { fidelity: 'quotation' }, { also: 'reported' })).toEqual([]);
  expect(faultsWith(both, { fidelity: 'quotation' })).toHaveLength(1);
});

test('a quotation of a passage that is no longer in its source is not in it', () => {
  const [fault] = faultsWith(passage('said'), { fidelity: 'quotation' }, { lost: true });
  expect(fault && differenceSentence(fault.difference)).toBe('The passage is no longer in the text of its source.');
});
