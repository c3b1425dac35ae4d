import { describe, expect, test } from '@jest/globals';
import { speakerSigns } from '../../../shared/model/speaker-signs.ts';
import { debateOf } from '../../fixtures/debates.ts';

function initialsOf(...names: readonly string[]): readonly string[] {
  const speakers = names.map((name, at) => {
    return { id: `s${at}`, kind: 'person', name, otherNames: [], role: '', colour: '#8148db' } as const;
  });
  return [...speakerSigns(debateOf({ with: { speakers } })).values()].map(({ initials }) => initials);
}

describe('the initials of a speaker', () => {
  test.each([
    ['Yvette Cooper', 'YC'],
    ['Baroness Louise Casey', 'BC'],
    ['MPs for a statutory inquiry', 'MP'],
    ['Ursula von der Leyen', 'UL'],
    ['IICSA', 'IICSA'],
    ['Musk', 'Mu'],
    ['ghost', 'Gh'],
    ['王小明', '王小'],
    ['Émile Zola', 'ÉZ'],
    ['X', 'X'],
    ['—', '?'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toEqual([initials]);
  });

  test('are nobody else’s in the debate: letters are added, and where they are the same, a number', () => {
    expect(initialsOf('Yvette Cooper', 'Yann Cole', 'Y. C.', 'Y. C.', 'Musk', 'Musk')).toEqual([
      'YC',
      'YCo',
      'YC2',
      'YC3',
      'Mu',
      'Mus',
    ]);
  });
});
