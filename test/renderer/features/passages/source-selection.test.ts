import { describe, expect, test } from '@jest/globals';
import { selectionAt } from '../../../../renderer/features/passages/source-selection.ts';
import type { CslItem, Source } from '../../../../shared/model/entities.ts';

const sourceOf = (custom?: unknown): Source => ({
  id: 's',
  csl: { type: 'document', ...(custom === undefined ? {} : { custom }) } as CslItem,
  verbatim: false,
  mediaType: 'text/plain',
  text: 'a'.repeat(64),
  original: null,
});

describe('a passage', () => {
  const text = 'One  👩‍👩‍👧 two. \n\n Three.';

  test('is what was selected without the space around it', () => {
    const passage = selectionAt(sourceOf(), text, 3, 19);
    expect(passage).toMatchObject({ source: 's', exact: '👩‍👩‍👧 two.', start: 5, end: 18, page: null });
    expect(text.slice(passage?.start, passage?.end)).toBe(passage?.exact);
  });

  test('is none where only space was selected, or nothing', () => {
    expect([selectionAt(sourceOf(), text, 3, 5), selectionAt(sourceOf(), text, 4, 4)]).toEqual([null, null]);
  });

  test('knows on which page it begins', () => {
    expect(selectionAt(sourceOf({ pageStarts: [0, 10] }), text, 13, 18)?.page).toBe(2);
  });
});
