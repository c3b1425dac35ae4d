import { expect, test } from '@jest/globals';
import { GERMAN } from '../../../shared/language/german/german.ts';
import { speak } from '../../../shared/language/translate.ts';
import { describeRelation } from '../../../shared/scene/describe-relation.ts';
import type { DebateSketch } from '../../fixtures/debates.ts';
import { debateOf } from '../../fixtures/debates.ts';

function sentence(sketch: DebateSketch, id: string): string {
  const debate = debateOf(sketch);
  return describeRelation(debate, debate.get('relation', id));
}

const claims = { a: 'Rain fell', b: 'Roads flooded', c: 'Trains stopped' };

test('a supporting claim is said to support', () => {
  expect(sentence({ claims, relations: [['r', 'supports', ['a'], 'b']] }, 'r')).toBe(
    '“Rain fell” supports “Roads flooded”.',
  );
});

test('linked premises are named together', () => {
  const relations = [['r', 'attacks', ['a', 'b'], 'c']] as const;
  expect(sentence({ claims, relations }, 'r')).toBe(
    '“Rain fell” and “Roads flooded” together attack “Trains stopped”.',
  );
});

test('an attack on a relation is said to undercut the step', () => {
  const relations = [
    ['r', 'supports', ['a'], 'b'],
    ['u', 'attacks', ['c'], 'r'],
  ] as const;
  expect(sentence({ claims, relations }, 'u')).toBe(
    '“Trains stopped” undercuts the step by which “Rain fell” supports “Roads flooded”.',
  );
});

test('long texts are cut with an ellipsis', () => {
  const long = 'word '.repeat(40);
  expect(sentence({ claims: { ...claims, a: long }, relations: [['r', 'supports', ['a'], 'b']] }, 'r')).toMatch(
    /^“(word )+word…” supports/u,
  );
});

test('in German, a verb stands where its sentence has it', () => {
  speak('de', GERMAN);
  try {
    const relations = [
      ['r', 'supports', ['a'], 'b'],
      ['u', 'attacks', ['c', 'a'], 'r'],
    ] as const;
    expect(sentence({ claims, relations }, 'u').replaceAll(/[„“”]/gu, '')).toBe(
      'Trains stopped und Rain fell hebeln zusammen den Schritt, mit dem Rain fell Roads flooded stützt, aus.',
    );
  } finally {
    speak('en');
  }
});
