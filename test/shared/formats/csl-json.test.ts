import { describe, expect, test } from '@jest/globals';
import { toCslJson } from '../../../shared/formats/csl-json.ts';
import { sourcedDebate, sourcedSketch } from '../../fixtures/sourced-debates.ts';

describe('sources as CSL-JSON', () => {
  test('are their records under the ids of the debate', () => {
    const items = toCslJson(sourcedDebate());
    expect(items.map(({ id }) => id)).toEqual(['hansard', 'note']);
    expect(items[1]).toEqual({ ...sourcedSketch.with?.sources?.[1]?.csl, id: 'note' });
  });

  test('say nothing of the pages of a text and of notices about it, and keep what else is custom', () => {
    const [source] = sourcedSketch.with?.sources ?? [];
    if (source === undefined) throw new Error('the fixture has no source');
    const csl = {
      ...source.csl,
      custom: { pageStarts: [0], notices: [{ kind: 'missing', text: 'X.', place: null }], shelf: 'A' },
    };
    const debate = sourcedDebate({ with: { sources: [source, { ...source, id: 'other', csl }] } });
    expect(toCslJson(debate).map(({ custom }) => custom)).toEqual([undefined, { shelf: 'A' }]);
  });
});
