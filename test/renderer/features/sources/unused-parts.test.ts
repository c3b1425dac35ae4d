import { describe, expect, test } from '@jest/globals';
import { unusedParts } from '../../../../renderer/features/sources/unused-parts.ts';
import { coverageOf } from '../../../../shared/sources/coverage/coverage.ts';
import { measureText } from '../../../../shared/sources/coverage/measured-text.ts';
import { citedDebate } from '../../../fixtures/cited-debates.ts';

function unusedOf(text: string, custom: object = {}) {
  const csl = { type: 'report', custom };
  const passages = [{ id: 'e', source: 's', start: 0, end: 4, citedBy: ['c'] }];
  const debate = citedDebate({ claims: { c: 'C.' }, sources: { s: csl }, passages });
  const { kind, parts } = unusedParts(coverageOf(debate, 's', measureText(text, csl)));
  return [kind, parts.map(({ label }) => label)];
}

describe('the parts of a source without a claim', () => {
  test('are its turns, with who speaks', () => {
    expect(unusedOf('Ann Lee: It is so.\n\nBo Ek: It is not.\n\nAnn Lee: Why?\n')).toEqual([
      'turn',
      ['Turn 1, Ann Lee', 'Turn 2, Bo Ek', 'Turn 3, Ann Lee'],
    ]);
  });

  test('are its pages by what is printed on them, where it is no transcript; an empty one has nothing to claim', () => {
    expect(unusedOf('One page\nanother\n\n', { pageStarts: [0, 9, 17], pageLabels: ['i', 'ii', 'iii'] })).toEqual([
      'page',
      ['Page ii'],
    ]);
  });

  test('are its paragraphs where it has neither', () => {
    expect(unusedOf('One.\n\nTwo.\n\nThree.')).toEqual(['paragraph', ['Paragraph 2', 'Paragraph 3']]);
  });
});
