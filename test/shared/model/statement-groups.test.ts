import { describe, expect, test } from '@jest/globals';
import { unjudged } from '../../../shared/model/citation.ts';
import type { Fidelity } from '../../../shared/model/entities.ts';
import { beyondTheirWords, matching, withoutMap, withoutSource } from '../../../shared/model/statement-groups.ts';
import { debateOf } from '../../fixtures/debates.ts';

describe('the groups of statements', () => {
  test('of those on no map have every statement without a place', () => {
    const debate = debateOf({ claims: { a: 'A', b: 'B' }, questions: { q: 'Q' }, placed: { a: [0, 0] } });
    expect(withoutMap(debate).map(({ id }) => id)).toEqual(['b', 'q']);
  });

  test('of those that need a source have neither questions nor implicit claims nor claims that cite something', () => {
    const statement = { kind: 'claim', text: '', note: '', tags: [], weight: null } as const;
    const debate = debateOf({
      questions: { q: 'Q' },
      with: {
        statements: [
          { id: 'stated', ...statement, implicit: false },
          { id: 'implicit', ...statement, implicit: true },
          { id: 'cited', ...statement, implicit: false },
        ],
        citations: [unjudged({ id: 'c', statement: 'cited', excerpt: 'e' })],
      },
    });
    expect(withoutSource(debate).map(({ id }) => id)).toEqual(['stated']);
  });

  test('of those that go beyond their words have every claim of which one citation does', () => {
    const cite = (statement: string, ...fidelities: (Fidelity | null)[]) =>
      fidelities.map((fidelity, i) => ({
        ...unjudged({ id: `${statement}${i}`, statement, excerpt: `e${i}` }),
        fidelity,
      }));
    const debate = debateOf({
      claims: { exact: 'A', read: 'B', imputed: 'C', open: 'D', none: 'E' },
      questions: { q: 'Q' },
      with: {
        citations: [
          ...cite('exact', 'quotation', 'compression'),
          ...cite('read', 'paraphrase', 'interpretation', null),
          ...cite('imputed', 'imputation'),
          ...cite('open', null),
          ...cite('q', 'imputation'),
        ],
      },
    });
    expect(beyondTheirWords(debate).map(({ id }) => id)).toEqual(['read', 'imputed']);
  });

  test('are narrowed down to those with every word, accents and case aside', () => {
    const statements = [{ text: 'Élan vital' }, { text: 'Vital signs' }, { text: 'Nothing' }];
    expect(matching(statements, ' VITAL elan ')).toEqual([{ text: 'Élan vital' }]);
    expect(matching(statements, ' ')).toBe(statements);
  });
});
