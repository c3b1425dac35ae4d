import { describe, expect, test } from '@jest/globals';
import { turnsOf } from '../../../../shared/sources/turns/transcript.ts';
import { countWork } from '../../../fixtures/counted-work.ts';

/** Texts that grow with `n`, each of a kind that could make a reader look back, or ahead, again and again. */
const KINDS: readonly (readonly [string, (n: number) => string])[] = [
  ['colons', (n) => ':'.repeat(n * 50)],
  ['lines of colons', (n) => ':\n'.repeat(n)],
  ['open brackets', (n) => '(a\n'.repeat(n)],
  ['newlines', (n) => '\n'.repeat(n * 50)],
  ['names', (n) => Array.from({ length: n }, (_, i) => `Ann${i} Lee: yes.`).join('\n')],
  [
    'heads of one last name',
    (n) => Array.from({ length: n }, (_, i) => `Mr A${i} Lee (Con)\nYes, it is so, my friend.`).join('\n\n'),
  ],
  ['titles', (n) => `Ann Lee (Con)\nYes, it is so, my friend.\n\nAnn Lee (Con)\nNo.\n${'Title\n\n'.repeat(n)}`],
  ['times of captions', (n) => '00:00:01.000 --> 00:00:02.000\n'.repeat(n)],
  ['open tags in captions', (n) => `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann>yes\n${'<a\n'.repeat(n)}`],
  ['numbers', (n) => '1\n'.repeat(n)],
  ['questions', (n) => 'Q. why\n\nA. so\n\n'.repeat(n)],
];

describe('a long text', () => {
  test.each(KINDS)('takes no more than twice the work when it is twice as long: %s', (_, text) => {
    turnsOf(text(200));
    const [short, long] = [countWork(() => turnsOf(text(400))), countWork(() => turnsOf(text(800)))];
    expect(long / short).toBeLessThan(2.4);
  });
});
