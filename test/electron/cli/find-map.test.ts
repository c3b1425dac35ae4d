import { describe, expect, test } from '@jest/globals';
import { findMap } from '../../../electron/cli/find-map.ts';
import { fromCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { given } from '../../fixtures/small-json.ts';

function debateWithMaps(...maps: { id: string; title: string; order?: string }[]): Debate {
  const json = { format: 'counterclaim', version: 1, debate: { title: 'D' }, maps };
  return new Debate(fromCounterclaimJson(json, given()).data);
}

describe('the map that is meant', () => {
  const debate = debateWithMaps(
    { id: 'a', title: 'Measures', order: 'a2' },
    { id: 'b', title: 'measures', order: 'a1' },
    { id: 'c', title: 'a', order: 'a3' },
    { id: 'd', title: 'Twice', order: 'a4' },
    { id: 'e', title: 'Twice', order: 'a5' },
  );

  test('is the first in the order of the debate when none is named', () => {
    expect(findMap(debate, undefined).id).toBe('b');
  });

  test('is the one with the id, before one with that title', () => {
    expect(findMap(debate, 'a').id).toBe('a');
  });

  test('is the one with exactly the title, before one in another case', () => {
    expect(findMap(debate, 'measures').id).toBe('b');
    expect(findMap(debate, 'Measures').id).toBe('a');
  });

  test('is the only one with the title in another case', () => {
    expect(findMap(debateWithMaps({ id: 'x', title: 'ÉTÉ' }), 'été').id).toBe('x');
  });

  test('is not guessed between two, which are listed', () => {
    expect(() => findMap(debate, 'Twice')).toThrow(
      expect.objectContaining({ code: 'UnknownMap', details: ['Twice (d)', 'Twice (e)'] }),
    );
    expect(() => findMap(debate, 'MEASURES')).toThrow(
      expect.objectContaining({ code: 'UnknownMap', details: ['measures (b)', 'Measures (a)'] }),
    );
  });

  test('is an error that lists all maps when there is none', () => {
    expect(() => findMap(debate, 'Other')).toThrow(
      expect.objectContaining({ code: 'UnknownMap', details: expect.arrayContaining(['Twice (e)']) }),
    );
    expect(() => findMap(debateWithMaps(), undefined)).toThrow(expect.objectContaining({ code: 'UnknownMap' }));
  });
});
