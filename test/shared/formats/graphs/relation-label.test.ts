import { describe, expect, test } from '@jest/globals';
import { kindOfLabel } from '../../../../shared/formats/graphs/relation-label.ts';

describe('labels of arrows', () => {
  test.each([
    ['supports', 'supports'],
    ['is_supported_by', 'supports'],
    ['hasEvidence', 'supports'],
    ['backs up', 'supports'],
    ['does not support', 'attacks'],
    ['doesn’t really support', 'attacks'],
    ['does not contradict', null],
    ['weakens', 'attacks'],
    ['disproves', 'attacks'],
    ['denies', 'attacks'],
    ['counterargument', 'attacks'],
    ['asks', 'questions'],
    ['task', null],
    ['drawback', null],
    ['background', null],
  ])('“%s” is %s', (label, kind) => {
    expect(kindOfLabel(label)).toBe(kind);
  });
});
